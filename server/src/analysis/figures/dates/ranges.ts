import { skipSpaces } from '../characters';
import { Trie } from '../trie';
import { isoDay, isoMonth } from './calendar';
import { readNumericDate } from './chinese';
import { readSmallNumber } from './number';
import { isYear, type DateReading } from './reading';

const MARKS = new Trie<true>();
for (const form of ['-', '–', '—', '——', '~', '至', '到', '〜', '--']) MARKS.add(form, true);

/** 2020-2025年, 1970—1975年: the word for a year stands once. */
export function readYearRange(text: string, at: number): DateReading | undefined {
  const first = readSmallNumber(text, at);
  if (!first || first.length !== 4 || !isYear(first.value)) return undefined;
  const slash = text[first.end] === '/';
  const mark = slash ? { end: first.end + 1 } : MARKS.longest(text, skipSpaces(text, first.end));
  if (!mark) return undefined;
  const second = readSmallNumber(text, skipSpaces(text, mark.end));
  if (!second || (second.length !== 4 && second.length !== 2)) return undefined;
  const last = second.length === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value;
  const name = skipSpaces(text, second.end);
  if (!isYear(last) || last <= first.value || text[name] !== '年' || text.startsWith('年代', name)) return undefined;
  const end = text.startsWith('年度', name) ? name + 2 : name + 1;
  return { start: at, end, value: `${first.value}/${last}` };
}

/** Joins a date with the one that follows after 至, 到 or a dash: 2023年至2025年, 10月22日-30日, 9月3日到5日. */
export function extendRange(text: string, first: DateReading): DateReading {
  const mark = MARKS.longest(text, skipSpaces(text, first.end));
  if (!mark) return first;
  const from = skipSpaces(text, mark.end);
  const second = readNumericDate(text, from);
  if (!second || second.end - second.start > 12) return first;
  return { start: first.start, end: second.end, value: joined(first, second) };
}

function joined(first: DateReading, second: DateReading): string | null {
  if (!first.value || first.value.includes('/') || first.value.includes('T')) return null;
  if (second.value) return second.value.includes('/') ? null : `${first.value}/${second.value}`;
  const year = Number(first.value.slice(0, 4));
  if (!second.part) return null;
  const { month, day } = second.part;
  return `${first.value}/${day === undefined ? isoMonth(year, month) : isoDay({ year, month, day })}`;
}
