import type { Stance } from '../../model';

export type Leaning = 'none' | Stance['stance'];

/** Weights by the name of the evidence; `bias` is always present where the weights make log-odds of their own. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the stance stage as they stand in the data file, all in log-odds. */
export interface StanceModel {
  /** That a sentence leans at all, by what it tells itself. */
  readonly leans: Weights;
  /** That it is bullish rather than bearish, by what it tells itself. */
  readonly side: Weights;
  /** What the pieces of its wording add to the two: `leans` first, then `side`. */
  readonly grams: Readonly<Record<string, readonly number[]>>;
  /** That it leans, by its own odds and by the text around it. */
  readonly leansAround: Weights;
  /** The same for its side. */
  readonly sideAround: Weights;
  /** That a sentence that leans weighs both sides. */
  readonly both: Weights;
  /** What speaks for a name or segment being the one that the sentence is about, among its rivals. */
  readonly target: Weights;
}

/** Which way a sentence leans on whom, or that it does not. */
export type Leaned = Stance | undefined;

/** The weights of the evidence at hand, added up. */
export function weigh(weights: Weights, ...parts: readonly ReadonlyMap<string, number>[]): number {
  let sum = 0;
  for (const part of parts) for (const [name, value] of part) sum += (weights[name] ?? 0) * value;
  return sum;
}
