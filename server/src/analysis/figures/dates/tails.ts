import { endsWord, skipSpaces } from '../characters';
import { wordTrie } from '../trie';
import { isoDay, isoMonth } from './calendar';
import { readSmallNumber } from './number';
import { MONTH_PARTS, NOT_PARTS, YEAR_PARTS } from './partsOfYear';
import { readTime } from './time';

/** What follows a year and narrows it. */
export interface Tail {
  readonly end: number;
  /** ISO form with the given year, or null where there is none. */
  readonly value: string | null;
  readonly part?: { readonly month: number; readonly day?: number };
}

const QUARTER_NAMES = wordTrie('季度|季|财季');
const NOT_QUARTERS = wordTrie('季军|季后|季风|季节');

/** Month, quarter, half or part of the year, at `at`, right after a year (or a word for one: 今年). */
export function readYearTail(text: string, at: number, year: number | undefined): Tail | undefined {
  const from = skipSpaces(text, at);
  return (
    readMonth(text, from, year) ??
    readQuarter(text, from, year) ??
    readYearPart(text, text[at] === ' ' ? from : at, year)
  );
}

function readYearPart(text: string, at: number, year: number | undefined): Tail | undefined {
  const part = NOT_PARTS.longest(text, at) ? undefined : YEAR_PARTS.longest(text, at);
  if (!part) return undefined;
  const word = text.slice(part.start, part.end);
  const half = word.startsWith('上半') ? '-H1' : word.startsWith('下半') ? '-H2' : '';
  return { end: part.end, value: year === undefined || word === '同期' ? null : `${year}${half}` };
}

/** 9月, 9月份, 9月底, 9月3日, 9月3日晚间; 个月 is a length. */
export function readMonth(text: string, at: number, year: number | undefined): Tail | undefined {
  const month = readSmallNumber(text, at);
  if (!month || month.value < 1 || month.value > 12 || month.length > 2) return undefined;
  const name = skipSpaces(text, month.end);
  if (text[name] !== '月') return undefined;
  const day = readDay(text, skipSpaces(text, name + 1), year, month.value);
  if (day) return day;
  const part = NOT_PARTS.longest(text, name + 1) ? undefined : MONTH_PARTS.longest(text, name + 1);
  const value = year === undefined ? null : isoMonth(year, month.value);
  return { end: part?.end ?? name + 1, value, part: { month: month.value } };
}

/** 3日, 3号, 3日晚间, 3日 07:03, in a month that is known. */
function readDay(text: string, at: number, year: number | undefined, month: number): Tail | undefined {
  const day = readSmallNumber(text, at);
  if (!day || day.value < 1 || day.value > 31 || day.length > 3) return undefined;
  const name = skipSpaces(text, day.end);
  if (text[name] !== '日' && text[name] !== '号') return undefined;
  const time = readTime(text, name + 1);
  const value = year === undefined ? null : isoDay({ year, month, day: day.value }) + (time?.iso ?? '');
  return { end: time?.end ?? name + 1, value, part: { month, day: day.value } };
}

/** 第三季度, 三季度, Q3, 前三季度 (the first three), 首季. */
export function readQuarter(text: string, at: number, year: number | undefined): Tail | undefined {
  if (text[at] === 'H') return readHalf(text, at, year);
  const letter = text[at] === 'Q' || text[at] === 'q';
  const first = text[at] === '前' || text[at] === '首';
  if (text.startsWith('首季', at)) return quarter(text.startsWith('首季度', at) ? at + 3 : at + 2, 1, false, year);
  const from = letter || first || text[at] === '第' ? skipSpaces(text, at + 1) : at;
  const number = readSmallNumber(text, from);
  if (!number || number.value < 1 || number.value > 4 || number.length > 1) return undefined;
  const closed = letter ? number.end : skipSpaces(text, number.end);
  if (letter) return quarter(number.end, number.value, false, year);
  const name = QUARTER_NAMES.longest(text, closed);
  if (!name || NOT_QUARTERS.longest(text, closed)) return undefined;
  // 三季 alone is a count of seasons (of a series); with 第 or 前 or after a year it is a quarter.
  if (name.end - name.start === 1 && from === at) return undefined;
  const part = NOT_PARTS.longest(text, name.end) ? undefined : QUARTER_PARTS.longest(text, name.end);
  // A fiscal quarter is none of the calendar.
  const fiscal = text[name.start] === '财';
  return quarter(part?.end ?? name.end, number.value, first, fiscal ? undefined : year);
}

const MONTHS = wordTrie('个月|月');

/** 前九个月, 前 10 月: the months from the first of the year on. */
export function readFirstMonths(text: string, at: number): Tail | undefined {
  if (text[at] !== '前' || '之以此目当先提年月日天周间'.includes(text[at - 1] ?? ' ')) return undefined;
  const number = readSmallNumber(text, skipSpaces(text, at + 1));
  const name =
    number && number.value >= 2 && number.value <= 11 ? MONTHS.longest(text, skipSpaces(text, number.end)) : undefined;
  return name && { end: name.end, value: null };
}

/** H1, H2 after a year. */
function readHalf(text: string, at: number, year: number | undefined): Tail | undefined {
  const number = text[at + 1];
  if ((number !== '1' && number !== '2') || !endsWord(text, at + 2) || year === undefined) return undefined;
  return { end: at + 2, value: `${year}-H${number}` };
}

const QUARTER_PARTS = wordTrie('末|初|底');

function quarter(end: number, number: number, upTo: boolean, year: number | undefined): Tail {
  if (year === undefined) return { end, value: null };
  return { end, value: upTo ? `${year}-Q1/${year}-Q${number}` : `${year}-Q${number}` };
}
