import type { Span } from '../model';
import { isHan, skipSpaces, skipSpacesBack } from './characters';
import type { Numeral } from './numerals';
import type { Quantity } from './quantity';
import { SuffixTrie, Trie, wordTrie } from './trie';

/** Words before a length of time that place it and belong to it: 过去3年, 未来十年, 这两年, past three years. */
const BEFORE = new SuffixTrie<true>();
for (const word of '过去|过去的|未来|未来的|近|这|最近|今后|往后|接下来|接下来的|past|next|last|first|coming|previous|prior|final'.split(
  '|',
))
  BEFORE.add(word, true);
const NOT_BEFORE = new SuffixTrie<true>();
for (const word of '附近|接近|将近|逼近|邻近|靠近|走过去|看过去|超过去'.split('|')) NOT_BEFORE.add(word, true);

const AFTER = new Trie<true>();
for (const word of '前|后|之前|之后|以前|以后|-old|ago|earlier|later|from now|before|after'.split('|'))
  AFTER.add(word, true);
/** Words that only begin like 前 and 后. */
const NOT_AFTER = wordTrie(
  '前景|前沿|前者|前期|前列|前三|前五|前十|前瞻|前端|前置|前提|前途|前往|前所|前述|前后|前来|前进|前辈|前身|前夕|前线|前台|前几|前两|前一|前半|前员工|前高管|前首席|前总|前CEO|后续|后来|后者|后期|后端|后台|后面|后备|后盾|后疫|后市|后排|后果|后发|后半|后代|后置|后方|后门|后悔|后劲|后训练|后勤|后天|后续|before the|after the|after it|before it',
);

/** Widens a length of time by the words that place it in time. `floor` is the end of the figure before. */
export function widenDuration(text: string, span: Span, floor: number): Span {
  let { start, end } = span;
  const at = skipSpacesBack(text, start);
  const before = BEFORE.longest(text, at);
  if (before && before.start >= floor && !NOT_BEFORE.longest(text, at) && fits(text, before.start, at, start))
    start = before.start;
  const next = skipSpaces(text, end);
  const after = NOT_AFTER.longest(text, next) ? undefined : AFTER.longest(text, next);
  if (after && (next === end || !isHan(text.charCodeAt(next - 1)))) end = after.end;
  return { start, end };
}

const HALVES: readonly (readonly [form: string, unit: string])[] = [
  ['半年', '年'],
  ['半个月', '月'],
  ['半个小时', '小时'],
  ['半小时', '小时'],
  ['半个世纪', '世纪'],
  ['半个多月', '月'],
  ['半个多世纪', '世纪'],
  ['半个学期', '月'],
  ['半天', '天'],
];
const NOT_HALVES = wordTrie('半年报|半年度|半天才');

/** 半年, 半个月, 半小时. */
export function readHalfDuration(text: string, at: number): Quantity | undefined {
  const unit = HALVES.find(([form]) => text.startsWith(form, at));
  if (!unit || NOT_HALVES.longest(text, at)) return undefined;
  const numeral: Numeral = { start: at, end: at + 1, value: 0.5, scale: 1, style: 'han' };
  return { start: at, end: at + unit[0].length, kind: 'duration', value: 0.5, unit: unit[1], numeral, factor: 1 };
}

const ARTICLE_LENGTHS = new Trie<string>();
for (const unit of ['year', 'month', 'week', 'day', 'decade', 'quarter', 'century'])
  ARTICLE_LENGTHS.add(`a ${unit}`, unit);
ARTICLE_LENGTHS.add('an hour', 'hour');
/** All words that {@link readPastUnit} reads. */
export const PAST_UNITS = new Trie<string>();
for (const unit of ['year', 'month', 'week', 'decade', 'quarter', 'century'])
  for (const word of ['past', 'coming']) PAST_UNITS.add(`${word} ${unit}`, unit);
PAST_UNITS.add('next decade', 'decade').add('last decade', 'decade');
const AFTER_ARTICLE = wordTrie('ago|later|from now|before');
const BEFORE_ARTICLE = new SuffixTrie<true>();
for (const word of 'less than|more than|within|nearly|almost|about|over|under|at least'.split('|'))
  BEFORE_ARTICLE.add(word, true);

/** past year, coming decade: one of the unit. A "last year" is a date. */
export function readPastUnit(text: string, at: number): Quantity | undefined {
  const length = PAST_UNITS.longest(text, at);
  if (!length) return undefined;
  const numeral: Numeral = { start: at, end: length.end, value: 1, scale: 1, style: 'words' };
  return { start: at, end: length.end, kind: 'duration', value: 1, unit: length.value, numeral, factor: 1 };
}

/** a year from now, within a month: a length of time whose number is an article. Rates (a year, a day) are none. */
export function readArticleDuration(text: string, at: number): Quantity | undefined {
  const length = ARTICLE_LENGTHS.longest(text, at);
  if (!length) return undefined;
  const placed = AFTER_ARTICLE.longest(text, skipSpaces(text, length.end));
  if (!placed && !BEFORE_ARTICLE.longest(text, skipSpacesBack(text, at))) return undefined;
  const numeral: Numeral = { start: at, end: length.end, value: 1, scale: 1, style: 'words' };
  return { start: at, end: length.end, kind: 'duration', value: 1, unit: length.value, numeral, factor: 1 };
}

/** 这 counts only before a number with its unit, not in 在这; 近 not in 最近 (which is longer). */
function fits(text: string, start: number, end: number, number: number): boolean {
  const word = text.slice(start, end);
  if (word === '这') return text[number] !== '一' && number === end;
  return true;
}
