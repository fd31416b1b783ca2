import { isLatin } from '../characters';
import { readNumericDate } from '../dates/chinese';
import { readEnglishNumericDate } from '../dates/english';
import { extendRange, readYearRange } from '../dates/ranges';
import type { DateReading } from '../dates/reading';
import { readClock } from '../dates/time';
import { readDigits } from '../numerals/digits';
import type { Quantity } from '../quantity';
import { readQuantity, type Reading } from '../reader';
import type { Source } from '../source';
import { followsIndex, followsName, tokenEnd } from '../tokens';
import { wordTrie } from '../trie';
import { dateStep, readingStep, type Step } from './step';

/** Reads what begins with a digit: a date, a time of day, a quantity, a label or a name (4Paradigm). */
export function readDigit(source: Source, at: number): Step {
  const { text } = source;
  const digits = readDigits(text, at, source.prose)!;
  const date = readDate(source, at);
  if (date) return dateStep(date);
  if (digits.dotted) return { end: digits.end };
  const clock = readClock(text, at);
  if (clock) return { end: clock.end };
  // 01, 007: a label, whatever stands after it.
  if (digits.padded && !digits.decimal) return { end: tokenEnd(text, digits.end) };
  const reading = readQuantity(source, at);
  if (reading?.quantity && !isVersion(source, reading)) return readingStep(reading);
  const end = Math.max(reading?.numeral.end ?? at, digits.end);
  if (isLatin(text.charCodeAt(end))) return { end: tokenEnd(text, end) };
  return reading && !reading.quantity ? readingStep(reading) : { end };
}

function readDate(source: Source, at: number): DateReading | undefined {
  const { text, language } = source;
  const range = readYearRange(text, at);
  if (range) return range;
  const date = readNumericDate(text, at);
  if (date) return extendRange(text, date);
  const english = language === 'en' ? readEnglishNumericDate(text, at) : undefined;
  if (!english || english.end - at !== 4) return english;
  const counted = readQuantity(source, at)?.quantity;
  return counted && countsPlainly(text, counted) ? undefined : english;
}

/** Nouns that a number like a year may count without a comma in it; before any other word it is a year (2026 guidance). */
const COUNTED = wordTrie(
  'people|employees|gpus|users|workers|jobs|companies|startups|customers|chips|shares|stores|cars|vehicles|students|engineers|participants|respondents',
);

function countsPlainly(text: string, { kind, unitSpan }: Quantity): boolean {
  return kind !== 'count' || (unitSpan !== undefined && COUNTED.longest(text, unitSpan.start) !== undefined);
}

/** Llama 3 models, S&P 500 returns: a number after a name counts nothing by its noun alone. */
function isVersion({ text, language }: Source, { numeral, quantity }: Reading): boolean {
  if (quantity?.kind !== 'count' || numeral.style !== 'digits') return false;
  if (followsIndex(text, numeral.start)) return true;
  if ((numeral.value >= 100 && !numeral.decimal) || !followsName(text, numeral.start)) return false;
  // In Chinese a measure word of one character still counts: Meta 3 家.
  const { unitSpan } = quantity;
  return language === 'en' || unitSpan === undefined || unitSpan.end - unitSpan.start > 1;
}
