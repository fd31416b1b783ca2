import type { Span } from '../model';
import { Heads } from './heads';
import { inflect } from './inflect';

/** A word of a lexicon found in a text, with the names of all the lists that hold it. */
export interface Hit<Name extends string = string> extends Span {
  readonly lists: readonly Name[];
}

/** Named word lists. Entries are Simplified Chinese or lower-case English; `~` inflects (see {@link inflect}). */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

interface Node<Name extends string> {
  readonly next: Map<number, Node<Name>>;
  lists: Name[] | undefined;
}

/**
 * Any number of named word lists in one trie, matched in one pass from left to right, the longest word at each place.
 * Matches never overlap, so a list of longer harmless words (应用 beside 应) keeps their parts from counting. English is
 * matched without regard to case and as whole words only.
 */
export class Lexicon<Name extends string> {
  private readonly root: Node<Name> = { next: new Map(), lists: undefined };
  private readonly heads = new Heads();

  constructor(lists: WordLists<Name>) {
    for (const name of Object.keys(lists) as Name[])
      for (const entry of lists[name]) for (const word of inflect(entry)) this.add(word, name);
  }

  /** All matches in `folded`, in order. Cost: the length of the text times the longest word at worst. */
  scan(folded: string): Hit<Name>[] {
    const hits: Hit<Name>[] = [];
    let unit = unitAt(folded, 0);
    for (let i = 0; i < folded.length;) {
      const next = unitAt(folded, i + 1);
      const end = this.heads.mayBegin(unit, next) ? this.longestAt(folded, i, hits) : i;
      const jumps = end > i + 1;
      i = jumps ? end : i + 1;
      unit = jumps ? unitAt(folded, i) : next;
    }
    return hits;
  }

  private longestAt(text: string, start: number, hits: Hit<Name>[]): number {
    const first = lower(text.charCodeAt(start));
    if (isWord(first) && start > 0 && isWord(lower(text.charCodeAt(start - 1)))) return start;
    let node = this.root.next.get(first);
    let end = start;
    let lists: Name[] | undefined;
    for (let i = start + 1; node; i++) {
      const unit = i < text.length ? lower(text.charCodeAt(i)) : 0;
      if (node.lists && !(isWord(unit) && isWord(lower(text.charCodeAt(i - 1))))) {
        end = i;
        lists = node.lists;
      }
      node = i < text.length ? node.next.get(unit) : undefined;
    }
    if (lists) hits.push({ start, end, lists });
    return end;
  }

  private add(word: string, name: Name): void {
    let node = this.root;
    this.heads.add(word);
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), lists: undefined }));
      node = next;
    }
    node.lists ??= [];
    if (!node.lists.includes(name)) node.lists.push(name);
  }
}

/** The lower-cased unit at an offset; 0 beyond the end. */
function unitAt(text: string, at: number): number {
  return at < text.length ? lower(text.charCodeAt(at)) : 0;
}

/** Lower-cases ASCII; nothing else has case in folded text that the lists would meet. */
function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Whether a lower-cased unit is part of an English word or number. */
function isWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
