import { isDigit, isLatin, skipSpaces, startsWord } from '../characters';
import { Trie, wordTrie } from '../trie';
import { isoDay, isoMonth } from './calendar';
import { readSmallNumber } from './number';
import { fullYear, isYear, type DateReading } from './reading';
import { readMonth, readQuarter, readYearTail, type Tail } from './tails';
import { readTime } from './time';

/** Names of a year's kind after its number: 2025财年 takes its number too. */
const YEAR_NAMES = new Trie<boolean>();
for (const form of ['年', '年度', '年份']) YEAR_NAMES.add(form, false);
for (const form of ['财年', '财政年度', '会计年度', '年财年', '学年', '年财季']) YEAR_NAMES.add(form, true);

/** Parts that follow a year's digits with 年 left out: 2025全年. */
const WHOLE_PARTS = wordTrie('全年|上半年|下半年');

const DECADE_PARTS = new Trie<true>();
for (const form of [
  '初',
  '末',
  '初期',
  '末期',
  '中期',
  '后期',
  '早期',
  '中叶',
  '中后期',
  '末叶',
  '前期',
  '前半叶',
  '后半叶',
])
  DECADE_PARTS.add(form, true);

/** What follows the number that a date begins with; before anything else it is no date. */
const AFTER_NUMBER = new Set('年月日号季世财会学全上下QHq-/.–—~至到〜');

/** Reads a date that begins with a number, in digits or characters: years, months, days, quarters, decades, ISO dates. */
export function readNumericDate(text: string, at: number): DateReading | undefined {
  const number = readSmallNumber(text, at);
  if (!number || !AFTER_NUMBER.has(text[skipSpaces(text, number.end)] ?? '')) return undefined;
  const iso = number.length === 4 && !number.han ? readIso(text, at, number.value) : undefined;
  if (iso) return iso;
  const tail = readYear(text, at) ?? readCentury(text, at) ?? readDecade(text, at);
  if (tail) return { start: at, ...tail };
  const part = readMonthRange(text, at, undefined) ?? readMonth(text, at, undefined) ?? readQuarterAlone(text, at);
  if (part) return { start: at, ...part };
  return readDayAlone(text, at);
}

/** 2025-02-08, 2025/2/8, 2025.02.08, each with a time after it or not, and 2025-02. */
function readIso(text: string, at: number, year: number): DateReading | undefined {
  const mark = text[at + 4];
  if (!isYear(year) || (mark !== '-' && mark !== '/' && mark !== '.')) return undefined;
  const month = readSmallNumber(text, at + 5);
  if (!month || month.han || month.value < 1 || month.value > 12 || month.length > 2) return undefined;
  if (text[month.end] !== mark) {
    const padded =
      month.length === 2 && mark === '-' && text[month.end] !== '年' && !isLatin(text.charCodeAt(month.end));
    return padded ? { start: at, end: month.end, value: isoMonth(year, month.value) } : undefined;
  }
  const day = readSmallNumber(text, month.end + 1);
  if (!day || day.han || day.value < 1 || day.value > 31 || day.length > 2) return undefined;
  const time = readTime(text, day.end);
  const value = isoDay({ year, month: month.value, day: day.value }) + (time?.iso ?? '');
  return { start: at, end: time?.end ?? day.end, value };
}

/** 2024年 and all that can follow; 2024Q3; 24年9月; 二〇二五年. */
function readYear(text: string, at: number): Tail | undefined {
  const number = readSmallNumber(text, at)!;
  const padded = number.length === 2 && text[at] === '0';
  if (number.length !== 4 && !(number.length === 2 && !number.han)) return undefined;
  const year = fullYear(number.value);
  if (!isYear(year)) return undefined;
  const after = skipSpaces(text, number.end);
  if ((text[after] === 'Q' || text[after] === 'H') && number.value > 12) return readQuarter(text, after, year);
  if (number.length === 4 && WHOLE_PARTS.longest(text, after)) return readYearTail(text, after, year);
  const name = YEAR_NAMES.longest(text, after);
  if (!name || text.startsWith('年代', after)) return undefined;
  const months = readMonthRange(text, skipSpaces(text, name.end), year);
  if (months) return months;
  const tail = readYearTail(text, name.end, year);
  if (number.length === 2 && !padded && !tail) return undefined;
  if (!tail) return { end: name.end, value: String(year) };
  // A fiscal quarter is not a quarter of the calendar.
  return name.value && tail.value?.includes('Q') ? { end: tail.end, value: null } : tail;
}

/** 20世纪90年代, 19 世纪末, 二十一世纪. */
function readCentury(text: string, at: number): Tail | undefined {
  const number = readSmallNumber(text, at)!;
  const name = skipSpaces(text, number.end);
  if (!text.startsWith('世纪', name) || number.value > 30 || number.value < 1) return undefined;
  const decade = readDecade(text, skipSpaces(text, name + 2));
  if (decade) return { end: decade.end, value: null };
  return { end: DECADE_PARTS.longest(text, name + 2)?.end ?? name + 2, value: null };
}

/** 80年代, 八十年代末, 1990年代. */
export function readDecade(text: string, at: number): Tail | undefined {
  const number = readSmallNumber(text, at);
  if (!number || number.value % 10 !== 0) return undefined;
  const name = skipSpaces(text, number.end);
  if (!text.startsWith('年代', name)) return undefined;
  return { end: DECADE_PARTS.longest(text, name + 2)?.end ?? name + 2, value: null };
}

/** 1-6月, 3至5月. */
function readMonthRange(text: string, at: number, year: number | undefined): Tail | undefined {
  const first = readSmallNumber(text, at);
  if (!first || first.length > 2 || first.value < 1 || first.value > 12) return undefined;
  const mark = skipSpaces(text, first.end);
  if (!RANGE_MARKS.has(text[mark] ?? '')) return undefined;
  const last = readMonth(text, skipSpaces(text, mark + 1), year);
  if (!last?.part || last.part.day !== undefined) return undefined;
  const value = year === undefined ? null : `${isoMonth(year, first.value)}/${isoMonth(year, last.part.month)}`;
  return { end: last.end, value };
}

const RANGE_MARKS = new Set(['-', '–', '—', '~', '至', '到', '〜']);

function readQuarterAlone(text: string, at: number): Tail | undefined {
  return readQuarter(text, at, undefined);
}

/** What turns a bare day into something else: a length (5日内), a moving average, a name. */
const NOT_DAYS = new Trie<true>();
for (const form of [
  '日均',
  '日线',
  '日内',
  '日游',
  '日元',
  '日本',
  '日圆',
  '日币',
  '日以',
  '日年化',
  '日之内',
  '日后',
  '日活',
  '日前',
  '日常',
  '日益',
  '日志',
  '日历',
  '日韩',
  '日龄',
  '日程',
  '日新',
])
  NOT_DAYS.add(form, true);

/** 6日, 8日晚: the day of a month that the text has named before, or of the current one. */
function readDayAlone(text: string, at: number): DateReading | undefined {
  const day = readSmallNumber(text, at);
  if (!day || day.han || day.length > 2 || day.value < 1 || day.value > 31 || !startsWord(text, at)) return undefined;
  const name = skipSpaces(text, day.end);
  if (text[name] !== '日' || NOT_DAYS.longest(text, name) || isDigit(text.charCodeAt(name + 1))) return undefined;
  const time = readTime(text, name + 1);
  return { start: at, end: time?.end ?? name + 1, value: null };
}
