import type { Stance } from '../../model';

/** The leanings in the order of the weights. */
export const LEANINGS = ['none', 'bullish', 'bearish', 'neutral'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Weights of the stance stage as they stand in the data file, by evidence name; `bias` is always present in the first. */
export interface StanceModel {
  /** Log-odds that a claim leans at all. */
  readonly leans: Readonly<Record<string, number>>;
  /** Log-odds that a claim that leans is bullish rather than bearish. */
  readonly side: Readonly<Record<string, number>>;
  /** What speaks for a name or segment being the one that the sentence is about, in log-odds among its rivals. */
  readonly target: Readonly<Record<string, number>>;
}

/** Which way a sentence leans on whom, or that it does not. */
export type Leaned = Stance | undefined;

/** The weights of the evidence at hand, added up. */
export function weigh(
  weights: Readonly<Record<string, number>>,
  ...parts: readonly ReadonlyMap<string, number>[]
): number {
  let sum = 0;
  for (const part of parts) for (const [name, value] of part) sum += (weights[name] ?? 0) * value;
  return sum;
}
