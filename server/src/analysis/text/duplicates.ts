import type { PlacedPassage } from '../model';

/** The shortest paragraph, in letters, whose return is worth a word; shorter ones recur by nature. */
const SHORTEST = 20;
/** Letters of a shingle: long enough that two paragraphs on one topic share few. */
const SHINGLE = 5;
/** One shingle in so many is kept; the choice depends on the shingle alone, so that both copies keep the same ones. */
const SAMPLE = 4;
/** The share of sampled shingles that two paragraphs must have in common before they are compared in full. */
const CANDIDATE = 0.4;
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
 * from an inverted index over sampled shingles (Broder 1997), so the cost grows with the text, not with its pairs.
 */
export function findDuplicates(passages: readonly PlacedPassage[]): Repeat[] {
  const repeats: Repeat[] = [];
  const exact = new Map<string, number>();
  const postings = new Map<number, number[]>();
  const shingles: Int32Array[] = [];
  for (const { passage, index } of passages) {
    const letters = lettersOf(passage);
    shingles[index] = letters.length < SHORTEST || passage.block.kind === 'aside' ? NONE : sample(passage, letters);
    if (letters.length < SHORTEST || passage.block.kind === 'aside') continue;
    const first = exact.get(letters);
    const near =
      first === undefined ? nearest(index, shingles, postings) : { passage: index, of: first, similarity: 1 };
    if (near) {
      repeats.push(near);
      continue;
    }
    exact.set(letters, index);
    for (const shingle of shingles[index]!) {
      const list = postings.get(shingle);
      if (list) list.push(index);
      else postings.set(shingle, [index]);
    }
  }
  return repeats;
}

const NONE = new Int32Array();

function nearest(index: number, shingles: readonly Int32Array[], postings: Map<number, number[]>): Repeat | null {
  const own = shingles[index]!;
  const shared = new Map<number, number>();
  for (const shingle of own) {
    const list = postings.get(shingle);
    if (!list || list.length > COMMON) continue;
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let best: Repeat | null = null;
  for (const [other, count] of shared) {
    const similarity = (2 * count) / (own.length + shingles[other]!.length);
    if (count < CANDIDATE * own.length || similarity < SIMILAR) continue;
    if (!best || similarity > best.similarity) best = { passage: index, of: other, similarity };
  }
  return best;
}

const sampled = new WeakMap<object, Int32Array>();

/** Distinct sampled hashes of the letters' shingles; a text too short for sampling keeps them all. */
function sample(passage: object, letters: string): Int32Array {
  const known = sampled.get(passage);
  if (known) return known;
  const all = new Set<number>();
  const kept = new Set<number>();
  for (let i = 0; i + SHINGLE <= letters.length; i++) {
    const hash = hashOf(letters, i);
    all.add(hash);
    if ((hash >>> 3) % SAMPLE === 0) kept.add(hash);
  }
  const result = Int32Array.from(letters.length < 400 ? all : kept);
  sampled.set(passage, result);
  return result;
}

/** FNV-1a over one shingle. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const letterCache = new WeakMap<object, string>();

function lettersOf(passage: PlacedPassage['passage']): string {
  const known = letterCache.get(passage);
  if (known !== undefined) return known;
  const letters = passage.block.folded.toLowerCase().replace(/[^\p{L}\p{N}%$]+/gu, '');
  letterCache.set(passage, letters);
  return letters;
}
