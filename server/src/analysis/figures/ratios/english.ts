import { isLatin, skipSpaces } from '../characters';
import { readNumeral, type Numeral } from '../numerals';
import type { Quantity } from '../quantity';
import type { Source } from '../source';
import { Trie, wordTrie } from '../trie';
import { multiple } from './ratio';

const PARTS = new Trie<number>();
for (const [forms, value] of [
  ['half|halves', 2],
  ['third|thirds', 3],
  ['quarter|quarters|fourth|fourths', 4],
  ['fifth|fifths', 5],
  ['sixth|sixths', 6],
  ['seventh|sevenths', 7],
  ['eighth|eighths', 8],
  ['ninth|ninths', 9],
  ['tenth|tenths', 10],
  ['hundredth|hundredths', 100],
  ['thousandth|thousandths', 1000],
] as const)
  for (const form of forms.split('|')) PARTS.add(form, value);

const IN = wordTrie('in|out of|in every|of every');
const TO = wordTrie('to|or');
const ARTICLES = wordTrie('a|an|one');
/** What follows a share: the whole that it is taken of, or a comparison. */
const WHOLE = wordTrie('to a|of|the|as|less|more|higher|lower|fewer');
/** After these a half is a name for something else. */
const NOT_SHARES = wordTrie('year|time|way|hour|dozen|life|brother|sister|marathon|moon|day|term');

/** two-thirds, three quarters, one in five. `numeral` is the number that it begins with. */
export function readEnglishFraction({ text, prose }: Source, numeral: Numeral): Quantity | undefined {
  if (numeral.scale > 1 || numeral.decimal) return undefined;
  const next = skipSpaces(text, numeral.end);
  const part = PARTS.longest(text, text[next] === '-' ? skipSpaces(text, next + 1) : next);
  if (part && numeral.value < part.value && isShare(text, numeral.value, part.value, part.end))
    return multiple(numeral.start, part.end, numeral.value / part.value, numeral);
  const of = numeral.value < 10 ? IN.longest(text, next) : undefined;
  const below = of && readNumeral(text, skipSpaces(text, of.end), prose);
  if (!below || below.value > 1000 || below.value <= numeral.value || below.decimal) return undefined;
  if (numeral.style !== below.style && numeral.style !== 'words') return undefined;
  return multiple(numeral.start, below.end, numeral.value / below.value, numeral);
}

/** a quarter to a third. */
export function readShareRange(source: Source, at: number): Quantity | undefined {
  const first = readShare(source, at);
  const to = first && TO.longest(source.text, skipSpaces(source.text, first.end));
  const second = to && readShare(source, skipSpaces(source.text, to.end));
  return second && first.value < second.value ? { ...first, end: second.end, high: second.value } : first;
}

/** a third, a quarter, an eighth, half: shares that no number begins. */
function readShare({ text }: Source, at: number): Quantity | undefined {
  const article = ARTICLES.longest(text, at);
  const from = article ? skipSpaces(text, article.end) : at;
  const part = PARTS.longest(text, article && text[from] === '-' ? from + 1 : from);
  if (!part) return undefined;
  const numeral: Numeral = { start: at, end: part.end, value: 1, scale: 1, style: 'words' };
  if (part.value === 2) return isHalf(text, part.start, part.end) ? multiple(at, part.end, 0.5, numeral) : undefined;
  const plural = text[part.end - 1] === 's';
  if (!article || plural || !isShare(text, 1, part.value, part.end)) return undefined;
  return multiple(at, part.end, 1 / part.value, numeral);
}

/** A quarter is a time of the year and a third a rank, unless a whole is named or nothing else can be meant. */
function isShare(text: string, above: number, below: number, end: number): boolean {
  const next = skipSpaces(text, end);
  if (WHOLE.longest(text, next)) return true;
  const noun = isLatin(text.charCodeAt(next));
  if (below === 4) return above > 1 && !noun;
  return above > 1 || !noun;
}

/** Half of something. Half a year and half as a prefix (half-hearted) are no figures. */
function isHalf(text: string, start: number, end: number): boolean {
  if (text[end] === '-' || text[start - 1] === '-' || text[end - 1] === 's') return false;
  return !NOT_SHARES.longest(text, skipSpaces(text, end));
}

const PERCENT_OF = wordTrie('percent of|percents of|per cent of|per cents of');

/** "percent of ten": the number last, with nothing after it. */
export function readPercentOf({ text, prose }: Source, at: number): Quantity | undefined {
  const words = PERCENT_OF.longest(text, at);
  const numeral = words && readNumeral(text, skipSpaces(text, words.end), prose);
  if (!numeral || skipSpaces(text, numeral.end) < text.length) return undefined;
  return { start: at, end: numeral.end, kind: 'percent', value: numeral.value, unit: '%', numeral, factor: 1 };
}
