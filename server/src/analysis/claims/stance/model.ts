import type { Stance } from '../../model';

/** The leanings in the order of the weights. */
export const LEANINGS = ['none', 'bullish', 'bearish', 'neutral'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Weights of the stance stage as they stand in the data file, by evidence name. */
export interface StanceModel {
  /** Log-odds of {@link LEANINGS}, in that order, for one unit of the evidence; `bias` is always present. */
  readonly leaning: Readonly<Record<string, readonly number[]>>;
  /** What speaks for a name or segment being the one that the sentence is about, in log-odds among its rivals. */
  readonly target: Readonly<Record<string, number>>;
}

/** Which way a sentence leans on whom, or that it does not. */
export type Leaned = Stance | undefined;
