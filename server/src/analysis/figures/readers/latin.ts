import { endsWord, startsWord } from '../characters';
import { readEnglishDate } from '../dates/english';
import { ENGLISH_DATE_WORDS } from '../dates/englishWords';
import { extendRange } from '../dates/ranges';
import { PAST_UNITS, readArticleDuration, readPastUnit } from '../durations';
import { readPrefixedMoney } from '../money';
import { NUMBER_WORDS } from '../numerals/englishWords';
import { extendPrefixed, readQuantity } from '../reader';
import { ENGLISH_RANK_WORDS, readEnglishRank } from '../ranks';
import { readPercentOf, readShareRange } from '../ratios/english';
import { RATIO_WORDS, readRatioWord } from '../ratios/words';
import type { Source } from '../source';
import { tokenEnd } from '../tokens';
import { Trie } from '../trie';
import { CURRENCIES_BEFORE } from '../units';
import { dateStep, quantityStep, readingStep, type Step } from './step';

/** The first words of everything that an English reader can begin with; any other word is passed over at once. */
const STARTERS = new Trie<true>();
for (const form of [
  ...[NUMBER_WORDS, CURRENCIES_BEFORE, ENGLISH_RANK_WORDS, RATIO_WORDS, PAST_UNITS].flatMap((trie) => trie.forms),
  ...ENGLISH_DATE_WORDS,
  ...['a', 'an', 'one', 'half', 'quarter', 'couple', 'several', 'few', 'some', 'many', 'percent', 'percents', 'per'],
])
  STARTERS.add(/^[^ .$-]*/.exec(form)![0], true);

/** Reads a word in Latin letters: a currency, a date, a rank, a number in words, or a name to be passed over whole. */
export function readLatin(source: Source, at: number): Step {
  const { text } = source;
  if (!startsWord(text, at) || !STARTERS.longest(text, at)) return { end: tokenEnd(text, at) };
  const money = readPrefixedMoney(source, at);
  if (money) return quantityStep(extendPrefixed(source, money));
  const date = readEnglishDate(text, at);
  if (date && endsWord(text, date.end)) return dateStep(extendRange(text, date));
  const ratio =
    readPastUnit(text, at) ?? readEnglishRank(source, at) ?? readRatioWord(source, at) ?? readPercentOf(source, at);
  if (ratio && endsWord(text, ratio.end)) return quantityStep(ratio);
  const reading = readQuantity(source, at);
  if (reading?.quantity && endsWord(text, reading.end)) return readingStep(reading);
  const part = readShareRange(source, at) ?? readArticleDuration(text, at);
  if (part) return quantityStep(part);
  return reading ? readingStep({ numeral: reading.numeral, end: reading.numeral.end }) : { end: tokenEnd(text, at) };
}
