import { exact } from '../numerals/numeral';
import type { Numeral } from '../numerals';
import type { Quantity } from '../quantity';

/** A multiple or share with its unit inside the words themselves. */
export function multiple(start: number, end: number, value: number, numeral: Numeral): Quantity {
  return { start, end, kind: 'multiple', value: exact(value), unit: 'x', numeral, factor: 1 };
}
