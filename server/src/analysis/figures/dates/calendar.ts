/**
 * Arithmetic on the Gregorian calendar, without a clock and without time zones: the analysis knows no "today", only the
 * date that an article gives itself.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD`, with or without a time after it. */
export function parseDay(iso: string): Day | undefined {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day || month > 12 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of the year 0; the usual count in which February ends the year. */
export function toNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

export function addDays(from: Day, days: number): Day {
  let { year, month, day } = from;
  day += days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return { year, month, day };
}

/** The month `months` later, as `[year, month]`. */
export function addMonths(year: number, month: number, months: number): readonly [number, number] {
  const count = year * 12 + (month - 1) + months;
  return [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  // 1 March of the year 0 was a Wednesday.
  return ((toNumber(day) + 2) % 7) + 1;
}

export const pad = (n: number): string => String(n).padStart(2, '0');
export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`;
