/** A date as read from text. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  /** ISO form (`2024`, `2024-09`, `2024-Q4`, `2024-H1`, `2020/2025`) where the text alone fixes it, else null. */
  readonly value: string | null;
  /** What is known short of a year: month and day, for ranges and for reading relative dates later. */
  readonly part?: { readonly month: number; readonly day?: number };
}

/** Years that prose writes as years; a four-digit number outside is a number. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100;
}

/** The century of a two-digit year: 98 is 1998, 24 is 2024. */
export function fullYear(value: number): number {
  return value >= 100 ? value : value + (value < 50 ? 2000 : 1900);
}
