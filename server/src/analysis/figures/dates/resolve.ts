import { skipSpaces } from '../characters';
import { Trie } from '../trie';
import { addDays, addMonths, daysInMonth, isoDay, isoMonth, toNumber, weekday, type Day } from './calendar';
import { MONTHS, WEEKDAYS } from './englishWords';
import { readSmallNumber } from './number';
import { readMonth, readQuarter, readYearTail } from './tails';

/** What a word says relative to the day of publication: by how many years, months, weeks or days it is off. */
interface Offset {
  readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day';
  readonly by: number;
}

const OFFSETS = new Trie<Offset>();
for (const [unit, by, forms] of [
  ['year', 0, '今年|本年|本年度|this year|the current year|current year|本财年'],
  ['year', -1, '去年|上年|上一年|上年度|上一年度|last year|previous year|prior year|year before|year earlier'],
  ['year', -2, '前年'],
  ['year', 1, '明年|来年|下一年|下一年度|next year'],
  ['year', 2, '后年'],
  ['quarter', 0, '本季度|this quarter|current quarter'],
  ['quarter', -1, '上季度|上个季度|上一季度|last quarter|previous quarter|prior quarter'],
  ['quarter', 1, '下季度|下个季度|下一季度|next quarter'],
  ['month', 0, '本月|这个月|this month'],
  ['month', -1, '上月|上个月|last month|previous month'],
  ['month', 1, '下月|下个月|next month'],
  ['week', 0, '本周|这周|本星期|this week'],
  ['week', -1, '上周|上星期|上个星期|last week|上个礼拜'],
  ['week', 1, '下周|下星期|下个星期|next week'],
  ['day', 0, '今日|今天|今晚|今晨|今早|today|tonight|this morning|this afternoon|this evening'],
  ['day', -1, '昨日|昨天|昨晚|昨夜|yesterday|last night'],
  ['day', -2, '前天|前日'],
  ['day', 1, '明日|明天|明晚|tomorrow'],
  ['day', 2, '后天'],
] as const)
  for (const form of forms.split('|')) OFFSETS.add(form, { unit, by });

/** English words before a relative date that narrow it without changing its ISO form. */
const PREFIXES = new Trie<true>();
for (const form of ['early', 'late', 'mid', 'earlier', 'later', 'end of', 'start of', 'beginning of', 'middle of'])
  PREFIXES.add(form, true);

/** A date told more than this ahead of the article is last year's. */
const HALF_YEAR = 183;

/**
 * The ISO form of a date that only the article's own date fixes (去年年初, 上周二, 5月20日, last quarter, Monday), or undefined
 * where it stays open (最近, 春季).
 *
 * @param words the date as it stands in folded text
 */
export function resolveDate(words: string, published: Day): string | undefined {
  const prefix = PREFIXES.longest(words, 0);
  const from = prefix ? skipSpaces(words, prefix.end) : 0;
  const offset = OFFSETS.longest(words, from);
  if (offset) return resolveOffset(words, offset.end, offset.value, published);
  return (
    resolveMonth(words, from, published) ??
    resolveQuarter(words, from, published) ??
    resolveWeekday(words, from, published) ??
    resolveDay(words, from, published)
  );
}

function resolveOffset(words: string, end: number, { unit, by }: Offset, published: Day): string | undefined {
  const { year, month } = published;
  if (words.startsWith('同期', end)) return undefined;
  switch (unit) {
    case 'year':
      return readYearTail(words, end, year + by)?.value ?? String(year + by);
    case 'quarter': {
      const [y, m] = addMonths(year, month, 3 * by);
      return `${y}-Q${Math.ceil(m / 3)}`;
    }
    case 'month': {
      const [y, m] = addMonths(year, month, by);
      const day = readSmallNumber(words, skipSpaces(words, end));
      return day && day.value <= daysInMonth(y, m) ? isoDay({ year: y, month: m, day: day.value }) : isoMonth(y, m);
    }
    case 'week':
      return resolveInWeek(words, end, addDays(published, 7 * by - weekday(published) + 1));
    case 'day':
      return isoDay(addDays(published, by));
  }
}

const DAYS_OF_WEEK = '一二三四五六日';

/** A day of the week that begins on `monday`, or the week as a range. */
function resolveInWeek(words: string, end: number, monday: Day): string {
  const index = DAYS_OF_WEEK.indexOf(words[end] === '天' ? '日' : (words[end] ?? ' '));
  return index >= 0 ? isoDay(addDays(monday, index)) : `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
}

/** 5月20日, 5月, May 20, January: the latest such date not far ahead of the article. */
function resolveMonth(words: string, at: number, published: Day): string | undefined {
  const english = MONTHS.longest(words, at);
  const chinese = english ? undefined : readMonth(words, at, undefined)?.part;
  const month = english?.value ?? chinese?.month;
  if (month === undefined) return undefined;
  const day = english ? readSmallNumber(words, skipSpaces(words, english.end))?.value : chinese?.day;
  const date = { year: published.year, month, day: day ?? 1 };
  const year = toNumber(date) - toNumber(published) > HALF_YEAR ? published.year - 1 : published.year;
  if (day !== undefined && day > daysInMonth(year, month)) return undefined;
  return day === undefined ? isoMonth(year, month) : isoDay({ year, month, day });
}

/** 第三季度, Q3: the latest such quarter that has begun. */
function resolveQuarter(words: string, at: number, published: Day): string | undefined {
  if (words.startsWith('上半年', at)) return `${published.year}-H1`;
  if (words.startsWith('下半年', at)) return `${published.year}-H2`;
  const read = (year: number): string | null | undefined => readQuarter(words, at, year)?.value;
  const value = read(published.year);
  if (!value) return undefined;
  const number = Number(value.at(-1));
  return 3 * number - 2 > published.month ? (read(published.year - 1) ?? undefined) : value;
}

/** 周一, Monday: the latest one, the day of publication included. */
function resolveWeekday(words: string, at: number, published: Day): string | undefined {
  const english = WEEKDAYS.longest(words, at)?.value;
  const name = words.startsWith('周', at) ? words[at + 1] : words.startsWith('星期', at) ? words[at + 2] : undefined;
  const day = english ?? (name === undefined ? 0 : DAYS_OF_WEEK.indexOf(name === '天' ? '日' : name) + 1);
  if (day < 1) return undefined;
  return isoDay(addDays(published, -((weekday(published) - day + 7) % 7)));
}

/** 6日: that day of the article's month, or of the month before where it has not come yet. */
function resolveDay(words: string, at: number, published: Day): string | undefined {
  const day = readSmallNumber(words, at);
  if (!day || words[skipSpaces(words, day.end)] !== '日') return undefined;
  const [year, month] =
    day.value > published.day ? addMonths(published.year, published.month, -1) : [published.year, published.month];
  return day.value > daysInMonth(year, month) ? undefined : isoDay({ year, month, day: day.value });
}
