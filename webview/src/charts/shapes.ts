import type { ClaimReview } from '../../../server/src/review/schema';

export type Leaning = NonNullable<ClaimReview['stance']> | 'none';

export const LEANINGS: readonly Leaning[] = ['bearish', 'neutral', 'bullish', 'none'];

interface Shape {
  readonly symbol: 'triangle' | 'diamond' | 'circle';
  /** Degrees. */
  readonly rotate: number;
  /** How far below its centroid it is to be drawn to look centred, in radii. */
  readonly drop: number;
}

/** The mark of each leaning: told apart by shape first and colour second. The names are Observable Plot's. */
export const SHAPES: Readonly<Record<Leaning, Shape>> = {
  bullish: { symbol: 'triangle', rotate: 0, drop: 0.25 },
  bearish: { symbol: 'triangle', rotate: 180, drop: -0.25 },
  neutral: { symbol: 'diamond', rotate: 0, drop: 0 },
  none: { symbol: 'circle', rotate: 0, drop: 0 },
};

/** The style sheet's name for the colour of each. */
export const COLOURS: Readonly<Record<Leaning, string>> = {
  bullish: 'var(--bullish)',
  bearish: 'var(--bearish)',
  neutral: 'var(--neutral)',
  none: 'var(--quiet)',
};
