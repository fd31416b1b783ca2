import { idiomEnd } from '../articles';
import { skipSpaces } from '../characters';
import { readNumericDate } from '../dates/chinese';
import { extendRange } from '../dates/ranges';
import { readRelativeDate, RELATIVE_WORDS } from '../dates/relativeChinese';
import { readFirstMonths, readQuarter } from '../dates/tails';
import { readHalfDuration } from '../durations';
import { readPrefixedMoney } from '../money';
import { isHanNumeric } from '../numerals/hanCharacters';
import type { Quantity } from '../quantity';
import { extendPrefixed, readQuantity } from '../reader';
import { RANK_WORDS, readOrdinal, readRankWord, readTop } from '../ranks';
import { RATIO_WORDS, readRatioWord } from '../ratios/words';
import type { Source } from '../source';
import { Trie } from '../trie';
import { CURRENCIES_BEFORE, UNITS } from '../units';
import { dateStep, quantityStep, readingStep, type Step } from './step';

/** Words that begin something and hold no numeral; any other character that begins none is passed over at once. */
export const STARTERS = new Trie<true>();
for (const trie of [RELATIVE_WORDS, RATIO_WORDS, RANK_WORDS, CURRENCIES_BEFORE])
  for (const form of trie.forms) STARTERS.add(form, true);
/** Characters before a numeral that belong to it. */
export const BEFORE_NUMERAL = new Set('第前首上数几半');

/** Reads a Chinese numeral, or a word that begins a date, a rank, a ratio or a currency. */
export function readHan(source: Source, at: number): Step {
  const { text } = source;
  const first = text[at]!;
  if (!isHanNumeric(text.charCodeAt(at)) && !BEFORE_NUMERAL.has(first) && !STARTERS.longest(text, at))
    return { end: at + 1 };
  if (first === '一' && isArticleOnly(text, at + 1)) return { end: at + 1 };
  const idiom = idiomEnd(text, at);
  if (idiom !== undefined) return { end: idiom };
  if (first === '第') return readOrdinalOrQuarter(source, at);
  const date = readRelativeDate(text, at);
  if (date) {
    // 最近一年 is a length of time, 最近一场 a date and something else.
    const length = text.startsWith('最近', at) ? readQuantity(source, skipSpaces(text, date.end))?.quantity : undefined;
    return length?.kind === 'duration' ? quantityStep(length) : dateStep(extendRange(text, date));
  }
  const numeric = readNamedQuarter(text, at, first) ?? readNumericDate(text, at);
  if (numeric) return dateStep(extendRange(text, numeric));
  const whole = readWord(source, at, first);
  if (whole) return quantityStep(whole);
  const reading = readQuantity(source, at);
  return reading ? readingStep(reading) : { end: at + 1 };
}

/** 一 before a character that continues no number and begins no unit: most of what 一 does in prose (一些, 一直). */
function isArticleOnly(text: string, next: number): boolean {
  return !isHanNumeric(text.charCodeAt(next)) && !AFTER_ONE.has(text[next] ?? '') && !UNITS.mayBegin(text, next);
}

/** What follows 一 in numbers and dates, beside numerals and units. */
const AFTER_ONE = new Set('这那不而却也分点又月日年季世至到~-–—半大、,。;!? ');

function readOrdinalOrQuarter(source: Source, at: number): Step {
  const quarter = readQuarter(source.text, at, undefined);
  if (quarter) return dateStep(extendRange(source.text, { start: at, ...quarter }));
  const { end, quantity } = readOrdinal(source, at);
  return quantity ? quantityStep(quantity) : { end };
}

function readNamedQuarter(text: string, at: number, first: string): ReturnType<typeof readNumericDate> {
  if (first !== '前' && first !== '首') return undefined;
  const tail = readQuarter(text, at, undefined) ?? readFirstMonths(text, at);
  return tail && { start: at, ...tail };
}

function readWord(source: Source, at: number, first: string): Quantity | undefined {
  const word = readRatioWord(source, at) ?? readRankWord(source, at);
  if (word) return word;
  if (first === '前') return readTop(source, at);
  if (first === '半') return readHalfDuration(source.text, at);
  const money = readPrefixedMoney(source, at);
  return money && extendPrefixed(source, money);
}
