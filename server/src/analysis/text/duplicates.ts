import type { Passage, PlacedPassage } from '../model';

/** The shortest paragraph, in letters, whose return is worth a word; shorter ones recur by nature. */
const SHORTEST = 20;
/** Letters of a shingle: long enough that two paragraphs on one topic share few. */
const SHINGLE = 5;
/** One shingle in so many is kept; the choice depends on the shingle alone, so that both copies keep the same ones. */
const SAMPLE = 4;
/** In a paragraph of fewer letters twice as many are kept, lest two copies share none. */
const SHORT = 100;
/** How alike two paragraphs must be by their sampled shingles before they are compared in full. */
const CANDIDATE = 0.55;
const SIMILAR = 0.75;
/** A shingle that stands in more paragraphs than this is a formula of the text and points at nothing. */
const COMMON = 16;

/** A passage that repeats an earlier one. */
export interface Repeat {
  readonly passage: number;
  readonly of: number;
  /** 0 to 1; 1 is word for word. */
  readonly similarity: number;
}

/**
 * Finds paragraphs that return exactly or nearly, each with the earliest paragraph that it repeats. Candidates come
 * from an inverted index over sampled shingles (Broder 1997), so the cost grows with the text, not with its pairs; only
 * candidates are compared in full.
 */
export function findDuplicates(passages: readonly PlacedPassage[]): Repeat[] {
  const repeats: Repeat[] = [];
  const exact = new Map<string, number>();
  const index = new ShingleIndex();
  for (const { passage, index: own } of passages) {
    if (passage.block.kind === 'aside') continue;
    const text = readText(passage);
    if (text.letters.length < SHORTEST) continue;
    const first = exact.get(text.letters);
    const near = first === undefined ? index.nearest(text) : { of: first, similarity: 1 };
    if (near) {
      repeats.push({ passage: own, ...near });
      continue;
    }
    exact.set(text.letters, own);
    index.add(own, text);
  }
  return repeats;
}

/** What is compared of a paragraph: its letters and digits, and the distinct hashes of its sampled shingles. */
interface Text {
  readonly letters: string;
  readonly sampled: readonly number[];
  /** The distinct hashes of all its shingles, once it has been a candidate. */
  all?: ReadonlySet<number>;
}

/** Paragraphs by their sampled shingles. */
class ShingleIndex {
  private readonly texts = new Map<number, Text>();
  private readonly postings = new Map<number, number[]>();

  add(own: number, text: Text): void {
    this.texts.set(own, text);
    for (const shingle of text.sampled) {
      const list = this.postings.get(shingle);
      if (list) list.push(own);
      else this.postings.set(shingle, [own]);
    }
  }

  /** The paragraph most like `text`, the earliest of several alike; null where none is near. */
  nearest(text: Text): Omit<Repeat, 'passage'> | null {
    const shared = new Map<number, number>();
    for (const shingle of text.sampled) {
      const list = this.postings.get(shingle);
      if (!list || list.length > COMMON) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best: Omit<Repeat, 'passage'> | null = null;
    for (const [other, count] of shared) {
      const candidate = this.texts.get(other)!;
      if (2 * count < CANDIDATE * (text.sampled.length + candidate.sampled.length)) continue;
      const similarity = dice(allOf(text), allOf(candidate));
      if (similarity >= SIMILAR && (!best || similarity > best.similarity)) best = { of: other, similarity };
    }
    return best;
  }
}

function allOf(text: Text): ReadonlySet<number> {
  return (text.all ??= shinglesOf(text.letters, 1));
}

/** The share of two sets that they have in common (Dice 1945). */
function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return (2 * common) / (a.size + b.size);
}

const kept = new WeakMap<Passage, Text>();

function readText(passage: Passage): Text {
  let text = kept.get(passage);
  if (!text) {
    const letters = passage.block.folded.toLowerCase().replace(/[^\p{L}\p{N}%$]+/gu, '');
    const every = letters.length < SHORT ? SAMPLE / 2 : SAMPLE;
    text = { letters, sampled: letters.length < SHORTEST ? [] : [...shinglesOf(letters, every)] };
    kept.set(passage, text);
  }
  return text;
}

/** The distinct hashes of a text's shingles, of which one in `every` is kept. */
function shinglesOf(letters: string, every: number): Set<number> {
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= letters.length; i++) {
    const hash = hashOf(letters, i);
    if ((hash >>> 3) % every === 0) hashes.add(hash);
  }
  return hashes;
}

/** FNV-1a over one shingle. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
