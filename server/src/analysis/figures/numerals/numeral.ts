import type { Span } from '../../model';

/** A number as written, before it is known what it counts. */
export interface Numeral extends Span {
  /** The number; the lower end where it is vague or approximate. */
  readonly value: number;
  /** The upper end of a vague magnitude (数十亿) or an approximation (三五百). */
  readonly high?: number;
  /** The text says more than the number: 十多, 50余, 上百, 100+. */
  readonly over?: boolean;
  /** The text says that the number is rounded: 二十来. */
  readonly about?: boolean;
  /** The magnitude word that the number ends in (1e8 for 60亿, 1e9 for `1.4bn`); 1 where there is none. */
  readonly scale: number;
  /** `digits` 60, `mixed` 60亿, `han` 六十亿, `words` sixty. */
  readonly style: 'digits' | 'mixed' | 'han' | 'words';
  /** One digit of 一 to 九, or an article or `one`: it may be no number at all. */
  readonly lone?: boolean;
  /** It begins with a magnitude (百, 千亿, 万), with no digit before. */
  readonly headless?: boolean;
  /** It is a vague magnitude (数百亿, tens of billions). */
  readonly vague?: boolean;
  /** The letter of a magnitude that is written onto the digits (7B, 128K): it can be a size, not only a magnitude. */
  readonly letter?: string;
  /** It holds a decimal point. */
  readonly decimal?: boolean;
  /** It holds thousands separators. */
  readonly grouped?: boolean;
}

/** Multiplies away the noise of binary fractions: 97.4 × 1e9 is 97400000000 exactly. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
