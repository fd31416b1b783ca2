import { isDigit, isLatin, isUpper, skipSpaces, skipSpacesBack, startsWord } from '../characters';
import { isoDay, isoMonth } from './calendar';
import {
  ALONE,
  AMBIGUOUS_MONTHS,
  FISCAL,
  MONTHS,
  OF,
  ORDINALS,
  PARTS,
  PERIODS,
  QUARTER,
  TIME_WORDS,
  TODAY_VERBS,
  WEEKDAYS,
  WHICH,
} from './englishWords';
import { readSmallNumber } from './number';
import { isYear, type DateReading } from './reading';

type Reading = { readonly end: number; readonly value: string | null };

/** Reads an English date that begins with a word. */
export function readEnglishDate(text: string, at: number): DateReading | undefined {
  const reading =
    readMonth(text, at) ??
    readPart(text, at) ??
    readWhich(text, at) ??
    readOrdinalPeriod(text, at) ??
    readFiscal(text, at) ??
    readWeekday(text, at) ??
    readQ(text, at) ??
    readAlone(text, at);
  return reading && { start: at, ...reading };
}

/** Reads an English date that begins with digits: 5 January 2025, the 1990s, 2027, 2024-25, the 19th century. */
export function readEnglishNumericDate(text: string, at: number): DateReading | undefined {
  const number = readSmallNumber(text, at);
  if (!number || number.han) return undefined;
  const { value, length, end } = number;
  if (length <= 2 && value >= 1 && value <= 31) return readDayFirst(text, at, value, end) ?? readCentury(text, at, end);
  if (length !== 4 || !isYear(value)) return undefined;
  if ((text[end] === 's' || text.startsWith("'s", end)) && value % 10 === 0) {
    const plural = text[end] === 's' ? end + 1 : end + 2;
    if (!isLatin(text.charCodeAt(plural))) return { start: at, end: plural, value: null };
  }
  const span = readYearSpan(text, at, value, end);
  if (span) return span;
  return isBareYear(text, at, end) ? { start: at, end, value: String(value) } : undefined;
}

function readDayFirst(text: string, at: number, day: number, after: number): DateReading | undefined {
  const month = MONTHS.longest(text, skipSpaces(text, after));
  if (!month || !isUpper(text.charCodeAt(month.start))) return undefined;
  const year = readYearAfter(text, month.end);
  const value = year ? isoDay({ year: year.value, month: month.value, day }) : null;
  return { start: at, end: year?.end ?? month.end, value };
}

function readCentury(text: string, at: number, after: number): DateReading | undefined {
  const suffix = text.slice(after, after + 2);
  if (!['st', 'nd', 'rd', 'th'].includes(suffix)) return undefined;
  const name = skipSpaces(text, after + 2);
  const hyphen = text[name] === '-' ? name + 1 : name;
  return text.startsWith('century', hyphen) ? { start: at, end: hyphen + 7, value: null } : undefined;
}

function readYearSpan(text: string, at: number, first: number, after: number): DateReading | undefined {
  const mark = skipSpaces(text, after);
  const to = text.startsWith('to ', mark) || text.startsWith('through ', mark);
  const second = to
    ? skipSpaces(text, text.indexOf(' ', mark))
    : '-–—'.includes(text[after] ?? ' ')
      ? after + 1
      : undefined;
  const number = second === undefined ? undefined : readSmallNumber(text, second);
  if (!number || number.han || (number.length !== 4 && (to || number.length !== 2))) return undefined;
  const last = number.length === 2 ? Math.floor(first / 100) * 100 + number.value : number.value;
  if (!isYear(last) || last <= first || isLatin(text.charCodeAt(number.end)) || '-–'.includes(text[number.end] ?? ' '))
    return undefined;
  return { start: at, end: number.end, value: `${first}/${last}` };
}

/** A four-digit number that stands as a year: nothing is counted by it and no name contains it. */
function isBareYear(text: string, at: number, end: number): boolean {
  const after = text[end] ?? ' ';
  if (isLatin(text.charCodeAt(end)) || after === '/' || after === '%' || after === '+') return false;
  if ((after === '-' || after === '.' || after === ',') && isDigit(text.charCodeAt(end + 1))) return false;
  const before = text[at - 1] ?? ' ';
  if ('-/.$€£¥#:_@&='.includes(before)) return false;
  return true;
}

/** A year after a month or a part, with a comma or `of` before it or not. */
function readYearAfter(text: string, at: number): { end: number; value: number } | undefined {
  let from = skipSpaces(text, at);
  if (text[from] === ',') from = skipSpaces(text, from + 1);
  const of = OF.longest(text, from);
  if (of) from = skipSpaces(text, of.end);
  const year = readSmallNumber(text, from);
  if (!year || year.han || year.length !== 4 || !isYear(year.value) || isLatin(text.charCodeAt(year.end)))
    return undefined;
  return { end: year.end, value: year.value };
}

/** October 2022, December 04, 2024, Oct. 5, January. */
function readMonth(text: string, at: number): Reading | undefined {
  const month = MONTHS.longest(text, at);
  if (!month || !isUpper(text.charCodeAt(at))) return undefined;
  const day = readSmallNumber(text, skipSpaces(text, month.end));
  if (day && !day.han && day.length <= 2 && day.value >= 1 && day.value <= 31) {
    const suffix = ['st', 'nd', 'rd', 'th'].includes(text.slice(day.end, day.end + 2)) ? 2 : 0;
    const end = day.end + suffix;
    if (isLatin(text.charCodeAt(end))) return undefined;
    const last = readLastDay(text, end, day.value);
    if (last !== undefined) return { end: readYearAfter(text, last)?.end ?? last, value: null };
    const year = readYearAfter(text, end);
    return year
      ? { end: year.end, value: isoDay({ year: year.value, month: month.value, day: day.value }) }
      : { end, value: null };
  }
  const year = readYearAfter(text, month.end);
  if (year) return { end: year.end, value: isoMonth(year.value, month.value) };
  if (AMBIGUOUS_MONTHS.has(month.value) && !TIME_WORDS.has(wordBefore(text, at))) return undefined;
  // `Sept.` ends in its point, but a full name's point ends the sentence.
  return { end: month.end, value: null };
}

/** October 13-15: the end of the last day. */
function readLastDay(text: string, at: number, first: number): number | undefined {
  if (!'-–'.includes(text[at] ?? ' ')) return undefined;
  const last = readSmallNumber(text, at + 1);
  const fits = last && !last.han && last.length <= 2 && last.value > first && last.value <= 31;
  return fits && !isLatin(text.charCodeAt(last.end)) ? last.end : undefined;
}

/** The word before `at`, in lower case; empty where punctuation comes first. */
export function wordBefore(text: string, at: number): string {
  const end = skipSpacesBack(text, at);
  let start = end;
  while (start > 0 && end - start < 16 && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** late 2023, mid-2025, end of 2026, early last year, earlier this year, the first half of 2025. */
function readPart(text: string, at: number): Reading | undefined {
  const part = PARTS.longest(text, at);
  if (!part) return undefined;
  let from = skipSpaces(text, part.end);
  if (text[from] === '-') from++;
  const number = readSmallNumber(text, from);
  if (number && !number.han && number.length === 4 && isYear(number.value)) {
    if (text[number.end] === 's') return { end: number.end + 1, value: null };
    if (isBareYear(text, part.start, number.end)) return { end: number.end, value: String(number.value) };
    return undefined;
  }
  const month = MONTHS.longest(text, from) && readMonth(text, from);
  if (month) return month;
  return readWhich(text, from);
}

/** last year, this week, next quarter, last Monday, this January, last fall. */
function readWhich(text: string, at: number): Reading | undefined {
  const which = WHICH.longest(text, at);
  if (!which) return undefined;
  const from = skipSpaces(text, which.end);
  const day = WEEKDAYS.longest(text, from) ?? MONTHS.longest(text, from);
  if (day && isUpper(text.charCodeAt(from))) return { end: day.end, value: null };
  const period = PERIODS.longest(text, from);
  return period && period.value !== 'half' ? { end: period.end, value: null } : undefined;
}

/** fourth quarter of 2024, second-quarter, first half. */
function readOrdinalPeriod(text: string, at: number): Reading | undefined {
  const ordinal = ORDINALS.longest(text, at);
  if (!ordinal) return undefined;
  let from = skipSpaces(text, ordinal.end);
  if (text[from] === '-') from++;
  const period = QUARTER.longest(text, from);
  if (!period || (period.value === 'half' && ordinal.value > 2) || text[period.end] === '-') return undefined;
  const fiscal = FISCAL.longest(
    text,
    skipSpaces(text, OF.longest(text, skipSpaces(text, period.end))?.end ?? period.end),
  );
  const year = readYearAfter(text, fiscal?.end ?? period.end);
  if (!year) return { end: readOfWhich(text, period.end) ?? period.end, value: null };
  const unit = period.value === 'half' ? 'H' : 'Q';
  return { end: year.end, value: fiscal ? null : `${year.value}-${unit}${ordinal.value}` };
}

/** … of this year, … of last year. */
function readOfWhich(text: string, at: number): number | undefined {
  const of = OF.longest(text, skipSpaces(text, at));
  return of && readWhich(text, skipSpaces(text, of.end))?.end;
}

/** fiscal 2025, FY2025, FY25. */
function readFiscal(text: string, at: number): Reading | undefined {
  const fiscal = FISCAL.longest(text, at) ?? (text.startsWith('FY', at) ? { end: at + 2 } : undefined);
  if (!fiscal) return undefined;
  const year = readSmallNumber(text, skipSpaces(text, fiscal.end));
  if (!year || year.han || isLatin(text.charCodeAt(year.end))) return undefined;
  if (year.length === 4 && isYear(year.value)) return { end: year.end, value: String(year.value) };
  return year.length === 2 && text.startsWith('FY', at)
    ? { end: year.end, value: String(2000 + year.value) }
    : undefined;
}

function readWeekday(text: string, at: number): Reading | undefined {
  const day = WEEKDAYS.longest(text, at);
  return day && isUpper(text.charCodeAt(at)) ? { end: day.end, value: null } : undefined;
}

/** Q4 2024, Q3. */
function readQ(text: string, at: number): Reading | undefined {
  const letter = text[at];
  const number = letter === 'Q' || letter === 'H' ? readSmallNumber(text, at + 1) : undefined;
  const most = letter === 'Q' ? 4 : 2;
  if (!number || number.value < 1 || number.value > most || number.length > 1 || isLatin(text.charCodeAt(number.end)))
    return undefined;
  const fiscal = readFiscal(text, skipSpaces(text, number.end));
  if (fiscal) return { end: fiscal.end, value: null };
  const year = readYearAfter(text, number.end);
  if (!year && letter === 'H') return undefined;
  return { end: year?.end ?? number.end, value: year ? `${year.value}-${letter}${number.value}` : null };
}

function readAlone(text: string, at: number): Reading | undefined {
  const alone = ALONE.longest(text, at);
  if (alone) return { end: alone.end, value: null };
  if (!text.startsWith('today', at) || !startsWord(text, at) || isLatin(text.charCodeAt(at + 5))) return undefined;
  const near =
    TODAY_VERBS.longest(text, skipSpaces(text, at + 5)) ??
    TODAY_VERBS.longest(text, at - wordBefore(text, at).length - 1);
  return near ? { end: at + 5, value: null } : undefined;
}
