import type { Span } from '../model';
import { CAMEL_GAP, CAPITAL, EXACT, GAP, isInnerStop, STOP_GAP, type Form } from './form';
import { fold } from '../text/fold';
import { DIGIT, HAN, isAlphanumeric, isCapital, FOLDED, KIND, LETTER, LOWER, SEPARATOR } from './units';

/** What may follow a name directly although it continues the word. */
export interface Tails {
  /** An English plural: H100s. */
  readonly plural?: boolean;
  /** A version number: Qwen4, Llama 3.5. The caller reads it. */
  readonly version?: boolean;
}

/** A name that the matcher looks for. */
export interface Pattern extends Tails {
  readonly form: Form;
}

/** One place where a name stands; several patterns where they differ in nothing that the text shows. */
export interface Match<P> extends Span {
  readonly patterns: readonly P[];
}

const LONGEST_GAP = 2;
const STOP = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const SMALL_S = 's'.charCodeAt(0);
/** Units under which a name is also filed that a separator may part after its first or second unit. */
const GAP_UNITS = [...' -·.'].map((mark) => mark.charCodeAt(0));
/** As many units of a name as hold its first three and the separators between them. */
const HEAD = 8;
/** Slots of the table over the first units of names; a power of two, many times the number of names. */
const SLOTS = 1 << 17;

/**
 * Looks for all names at once, leftmost first and longest first. The first three units of a name give its slot in a
 * hash table, so nearly every place in the text is dismissed by one look; names that share a slot are compared one by
 * one, and compiled only when their slot is first met. That costs a few nanoseconds a unit and, other than an
 * automaton, next to nothing to build.
 */
export class Matcher<P extends Pattern> {
  /** Unit that begins a name → 1. */
  private readonly first = new Uint8Array(0x10000);
  /** Slot → 1 + index of the last filing there, 0 where it is empty. */
  private readonly heads = new Int32Array(SLOTS);
  /** Pairs: index of a name, 1 + index of the filing before it in the same slot. */
  private filings: Int32Array;
  private filed = 0;
  private readonly slots = new Map<number, Node<P>>();

  /**
   * `compile` makes the patterns of the name with a given index; most names of a large list are never met, and so never
   * compiled.
   */
  constructor(
    names: readonly string[],
    private readonly compile: (index: number) => readonly P[],
  ) {
    this.filings = new Int32Array(names.length * 2 + 64);
    for (let i = 0; i < names.length; i++) this.file(names[i]!, i);
  }

  /** All names in `text`, which has to be folded; none overlaps another. */
  find(text: string): Match<P>[] {
    const { first } = this;
    const matches: Match<P>[] = [];
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const kind = KIND[raw]!;
      const alphanumeric = kind === LETTER || kind === DIGIT;
      const begins = !(alphanumeric && inWord);
      inWord = alphanumeric;
      if (!begins || first[LOWER[raw]!] === 0) continue;
      const match = this.at(text, i);
      if (match === null) continue;
      matches.push(match);
      i = match.end - 1;
      inWord = isAlphanumeric(text.charCodeAt(i));
    }
    return matches;
  }

  /** The patterns that match the whole of `text`, folded. */
  whole(text: string): readonly P[] {
    const match = this.at(text, 0);
    return match?.end === text.length ? match.patterns : [];
  }

  /** Files a name under its first three units; that is simple unless they are of several kinds. */
  private file(name: string, index: number): void {
    const one = name.charCodeAt(0);
    const kind = KIND[one]!;
    if (
      (kind === HAN || kind === LETTER) &&
      name.length > 2 &&
      KIND[name.charCodeAt(1)] === kind &&
      KIND[name.charCodeAt(2)] === kind
    ) {
      const unit = FOLDED[one]!;
      this.first[unit] = 1;
      this.put(slot(unit, FOLDED[name.charCodeAt(1)]!, FOLDED[name.charCodeAt(2)]!), index);
    } else this.fileMixed(name, index);
  }

  /** Files a name also under what its first three units are where a separator comes between them. */
  private fileMixed(name: string, index: number): void {
    const text = fold(name.length > HEAD ? name.slice(0, HEAD) : name);
    let one = 0;
    let two = 0;
    let three = 0;
    let gap = 0;
    for (let i = 0, before = -1; i < text.length && three === 0; i++) {
      const raw = text.charCodeAt(i);
      const kind = KIND[raw]!;
      const parts = kind === SEPARATOR || isInnerStop(text, i);
      if (one !== 0 && gap === 0 && (parts || (kind === HAN) !== (before === HAN))) gap = two === 0 ? 1 : 2;
      before = kind;
      if (parts) continue;
      const unit = LOWER[raw]!;
      if (one === 0) one = unit;
      else if (two === 0) two = unit;
      else three = unit;
    }
    if (one === 0) return;
    this.first[one] = 1;
    this.put(slot(one, two, three), index);
    if (gap === 1 && two !== 0) for (const mark of GAP_UNITS) this.put(slot(one, mark, two), index);
    if (gap === 2 && three !== 0) for (const mark of GAP_UNITS) this.put(slot(one, two, mark), index);
  }

  private put(at: number, index: number): void {
    if (this.filed * 2 === this.filings.length) this.grow();
    this.filings[this.filed * 2] = index;
    this.filings[this.filed * 2 + 1] = this.heads[at]!;
    this.heads[at] = ++this.filed;
  }

  private grow(): void {
    const larger = new Int32Array(this.filings.length * 2 + 16);
    larger.set(this.filings);
    this.filings = larger;
  }

  private at(text: string, start: number): Match<P> | null {
    const one = LOWER[text.charCodeAt(start)]!;
    const two = start + 1 < text.length ? LOWER[text.charCodeAt(start + 1)]! : 0;
    const three = start + 2 < text.length ? LOWER[text.charCodeAt(start + 2)]! : 0;
    const { heads } = this;
    const triple = slot(one, two, three);
    const pair = slot(one, two, 0);
    const single = slot(one, 0, 0);
    if (heads[triple] === 0 && heads[pair] === 0 && heads[single] === 0) return null;
    if (glued(text, start)) return null;
    return (
      longest(this.slot(triple), text, start) ??
      longest(this.slot(pair), text, start) ??
      longest(this.slot(single), text, start)
    );
  }

  /** The names filed under a slot, compiled. */
  private slot(at: number): Node<P> | null {
    if (this.heads[at] === 0) return null;
    let root = this.slots.get(at);
    if (root) return root;
    this.slots.set(at, (root = node()));
    for (let i = this.heads[at]!; i !== 0; i = this.filings[2 * i - 1]!)
      for (const pattern of this.compile(this.filings[2 * i - 2]!)) plant(root, pattern);
    return root;
  }
}

function slot(one: number, two: number, three: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)) >>> 15;
}

/** A unit of the names of one slot, and how they go on. */
interface Node<P> {
  readonly next: Map<number, Node<P>>;
  readonly patterns: P[];
  /** Whether some name may have separators before its next unit. */
  gap: boolean;
}

function node<P>(): Node<P> {
  return { next: new Map(), patterns: [], gap: false };
}

function plant<P extends Pattern>(root: Node<P>, pattern: P): void {
  const { units, flags } = pattern.form;
  let at = root;
  for (let j = 0; j < units.length; j++) {
    if (flags[j]! & (GAP | CAMEL_GAP | STOP_GAP)) at.gap = true;
    const unit = units.charCodeAt(j);
    let next = at.next.get(unit);
    if (!next) at.next.set(unit, (next = node()));
    at = next;
  }
  at.patterns.push(pattern);
}

/** The longest of the names under `root` that stand at `start`, with all patterns of it that the text allows. */
function longest<P extends Pattern>(root: Node<P> | null, text: string, start: number): Match<P> | null {
  if (root === null) return null;
  const passed: Node<P>[] = [];
  let gap = 0;
  let at = root;
  for (let i = start; i < text.length; i++) {
    const unit = LOWER[text.charCodeAt(i)]!;
    const next = at.next.get(unit);
    if (next) {
      at = next;
      gap = 0;
      if (at.patterns.length > 0) passed.push(at);
    } else if (!at.gap || ++gap > LONGEST_GAP || (KIND[unit] !== SEPARATOR && unit !== STOP)) break;
  }
  for (let i = passed.length - 1; i >= 0; i--) {
    const match = standing(passed[i]!.patterns, text, start);
    if (match) return match;
  }
  return null;
}

function standing<P extends Pattern>(patterns: readonly P[], text: string, start: number): Match<P> | null {
  let end = -1;
  const found: P[] = [];
  for (const pattern of patterns) {
    const here = compare(pattern, text, start);
    if (here < 0) continue;
    found.push(pattern);
    end = Math.max(end, here);
  }
  return end < 0 ? null : { start, end, patterns: found };
}

/** Where `pattern` ends if it stands at `start`, else -1. */
function compare(pattern: Pattern, text: string, start: number): number {
  const { units, flags } = pattern.form;
  let i = start;
  for (let j = 0; j < units.length; j++, i++) {
    const flag = flags[j]!;
    let raw = text.charCodeAt(i);
    if (flag & (GAP | CAMEL_GAP | STOP_GAP) && LOWER[raw] !== units.charCodeAt(j)) {
      const next = skipGap(text, i, flag);
      raw = text.charCodeAt(next);
      if (flag & CAMEL_GAP && next > i && !isCapital(raw)) return -1;
      i = next;
    }
    if (LOWER[raw] !== units.charCodeAt(j)) return -1;
    if (flag & CAPITAL && LOWER[raw] === raw) return -1;
    if (flag & EXACT && LOWER[raw] !== raw) return -1;
  }
  return finish(pattern, text, i);
}

function skipGap(text: string, from: number, flag: number): number {
  let i = from;
  while (i < text.length && i - from < LONGEST_GAP) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] !== SEPARATOR && !(unit === STOP && flag & STOP_GAP)) break;
    i++;
  }
  return i;
}

/** A name in Latin letters or digits has to end with its word. */
function finish(pattern: Pattern, text: string, end: number): number {
  const last = KIND[text.charCodeAt(end - 1)]!;
  if (end >= text.length || (last !== LETTER && last !== DIGIT)) return end;
  const next = text.charCodeAt(end);
  if (isAlphanumeric(next)) {
    if (pattern.version && last === LETTER && KIND[next] === DIGIT) return end;
    const plural = pattern.plural && next === SMALL_S && !isAlphanumeric(text.charCodeAt(end + 1));
    return plural ? end + 1 : -1;
  }
  const after = text.charCodeAt(end + 1);
  // 3.5 and 3,600 go on, and so does the address openai.com.
  if (last === DIGIT && (next === STOP || next === COMMA) && KIND[after] === DIGIT) return pattern.version ? end : -1;
  if (next === STOP && KIND[after] === LETTER && LOWER[after] === after) return -1;
  return end;
}

/** Whether what stands before makes the place the middle of a number or an address. */
function glued(text: string, start: number): boolean {
  if (start < 2) return false;
  const kind = KIND[text.charCodeAt(start)]!;
  if (kind !== LETTER && kind !== DIGIT) return false;
  const mark = text.charCodeAt(start - 1);
  if (mark !== STOP && mark !== COMMA) return false;
  const before = text.charCodeAt(start - 2);
  return kind === DIGIT ? KIND[before] === DIGIT : mark === STOP && KIND[before] === LETTER && LOWER[before] === before;
}
