import type { FigureKind, Span } from '../model';
import type { Numeral } from './numerals';

/** A number with its unit: the core of a figure, before bounds and neighbours are looked at. */
export interface Quantity extends Span {
  readonly kind: FigureKind;
  readonly value: number;
  /** The upper end of a range, a vague magnitude or an approximation. */
  readonly high?: number;
  /** The text itself says more: 十多个, 上百亿. */
  readonly over?: boolean;
  /** A code (`USD`, `%`, `x`, `rank`), the name of a duration, or null where {@link unitSpan} tells. */
  readonly unit: string | null;
  /** Where the unit stands, for counts and measures, whose unit is kept as written. */
  readonly unitSpan?: Span;
  /** The number that was read, for ranges and lists that share its magnitude. */
  readonly numeral: Numeral;
  /** Percentage points or basis points: a difference between percentages. */
  readonly points?: boolean;
  /** What the number was multiplied by: 10 for 成. */
  readonly factor: number;
}
