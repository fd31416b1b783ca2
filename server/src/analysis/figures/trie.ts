import { Heads } from '../lexicon/heads';
import { isDigit, isHan, isLatin, isSpace, lower, skipSpaces, startsWord } from './characters';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: { readonly value: T; readonly form: string; readonly exact: boolean }[];
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Size of the table of initials; a power of two. */
const HASHES = 1024;
const hash = (unit: number): number => (unit ^ (unit >> 6)) & (HASHES - 1);

/**
 * A table of words with what they mean, found by their longest match at a place. ASCII case is ignored unless a word is
 * entered as exact. A Latin word is found as a whole word only; a Han word also with spaces set between its characters.
 */
export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** 1 for each hash of a unit that some entry begins with: most places are passed over at this one look-up. */
  private readonly initials = new Uint8Array(HASHES);
  private readonly heads = new Heads();
  /** All words entered. */
  readonly forms: string[] = [];

  add(form: string, value: T, exact = false): this {
    this.forms.push(form);
    this.initials[hash(lower(form.charCodeAt(0)))] = 1;
    this.heads.add(form.toLowerCase());
    let node = this.root;
    for (let i = 0; i < form.length; i++) {
      const unit = lower(form.charCodeAt(i));
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push({ value, form, exact });
    return this;
  }

  /** Whether an entry may begin at `at`: false is sure, true is not. */
  mayBegin(text: string, at: number): boolean {
    return this.initials[hash(lower(text.charCodeAt(at)))] === 1;
  }

  /** The longest entry that begins at `start`. `accept` can refuse one, and then the next shorter is taken. */
  longest(text: string, start: number, accept?: (value: T, end: number) => boolean): Found<T> | undefined {
    if (start >= text.length || !this.initials[hash(lower(text.charCodeAt(start)))]) return undefined;
    const second = start + 1 < text.length ? lower(text.charCodeAt(start + 1)) : 0;
    if (!isSpace(second) && !this.heads.mayBegin(lower(text.charCodeAt(start)), second)) return undefined;
    let node: Node<T> | undefined = this.root;
    let found: Found<T> | undefined;
    let at = start;
    while (node && at < text.length) {
      const unit: number = lower(text.charCodeAt(at));
      let next: Node<T> | undefined = node.next.get(unit);
      if (!next && at > start && isSpace(unit) && isHan(text.charCodeAt(at - 1))) {
        at = skipSpaces(text, at);
        next = node.next.get(lower(text.charCodeAt(at)));
      }
      node = next;
      if (!node) break;
      at++;
      for (const { value, form, exact } of node.values) {
        if (exact && !text.startsWith(form, start)) continue;
        if (!isWhole(text, start, at) || (accept && !accept(value, at))) continue;
        found = { start, end: at, value };
      }
    }
    return found;
  }
}

/** A Latin word must not go on after its end; a word that begins a Latin word must not begin inside one. */
function isWhole(text: string, start: number, end: number): boolean {
  if (end < text.length && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return false;
  return !isLatin(text.charCodeAt(start)) || startsWord(text, start) || isDigit(text.charCodeAt(start - 1));
}

/** Builds a trie of words that carry no meaning beyond being listed. */
export function wordTrie(words: string): Trie<true> {
  const trie = new Trie<true>();
  for (const word of words.split('|')) trie.add(word, true);
  return trie;
}

/** Finds which word of a list ends at a place: a trie read backwards. */
export class SuffixTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** As in {@link Trie}, of the units that entries end in. */
  private readonly finals = new Uint8Array(HASHES);

  add(form: string, value: T): this {
    this.finals[hash(form.charCodeAt(form.length - 1))] = 1;
    let node = this.root;
    for (let i = form.length - 1; i >= 0; i--) {
      const unit = form.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push({ value, form, exact: false });
    return this;
  }

  /** The longest entry that ends at `end`; Latin entries as whole words only. */
  longest(text: string, end: number): Found<T> | undefined {
    if (end <= 0 || !this.finals[hash(lower(text.charCodeAt(end - 1)))]) return undefined;
    let node: Node<T> | undefined = this.root;
    let found: Found<T> | undefined;
    for (let at = end - 1; node && at >= 0; at--) {
      node = node.next.get(lower(text.charCodeAt(at)));
      const entry = node?.values[0];
      if (!entry) continue;
      if (isLatin(text.charCodeAt(at)) && !startsWord(text, at)) continue;
      found = { start: at, end, value: entry.value };
    }
    return found;
  }
}
