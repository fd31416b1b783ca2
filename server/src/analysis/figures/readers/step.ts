import type { DateReading } from '../dates/reading';
import type { Quantity } from '../quantity';
import type { Reading } from '../reader';

/** What a reader found at one place: at most one of a date, a quantity, and a number that may still lack its unit. */
export interface Step {
  /** Where scanning goes on. */
  readonly end: number;
  readonly date?: DateReading;
  readonly quantity?: Quantity;
  readonly reading?: Reading;
}

export const dateStep = (date: DateReading): Step => ({ end: date.end, date });
export const quantityStep = (quantity: Quantity): Step => ({ end: quantity.end, quantity });
export const readingStep = (reading: Reading): Step => ({ end: reading.end, reading });
