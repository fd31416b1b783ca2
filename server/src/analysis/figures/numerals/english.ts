import { isDigit, isLatin, skipSpaces } from '../characters';
import { readDigits } from './digits';
import { NUMBER_WORDS, SHORT_MAGNITUDES, type NumberWord } from './englishWords';
import { exact, type Numeral } from './numeral';
import { readVagueEnglish } from './vagueEnglish';
import { Trie } from '../trie';

const HYPHEN = 45;

/** Half and quarter after a number or a magnitude: two and a half, one million and a quarter. */
const FRACTIONS_AFTER = new Trie<number>();
for (const [form, value] of [
  ['and a half', 0.5],
  ['and one half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
] as const)
  FRACTIONS_AFTER.add(form, value);

/** A part of a magnitude before it: half a million, a quarter million, three quarters of a billion. */
const PARTS_BEFORE = new Trie<number>();
for (const [forms, value] of [
  ['half a|half|a half|a half of a', 0.5],
  ['a quarter of a|a quarter|quarter|quarter of a', 0.25],
  ['three quarters of a|three quarters|three-quarters of a', 0.75],
] as const)
  for (const form of forms.split('|')) PARTS_BEFORE.add(form, value);

const AND = new Trie<true>().add('and', true);
const ARTICLE = new Trie<true>().add('a', true).add('an', true);

/**
 * Reads an English numeral in digits or words: 1.4 trillion, 34.5bn, 97.4B, sixty-two, two and a half million, a dozen,
 * half a billion, tens of billions, several hundred.
 */
export function readEnglishNumeral(text: string, at: number, prose = text): Numeral | undefined {
  if (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 46) return readDigitsAndMagnitude(text, at, prose);
  return readVagueEnglish(text, at) ?? readPart(text, at) ?? readWords(text, at);
}

function readDigitsAndMagnitude(text: string, at: number, prose: string): Numeral | undefined {
  const digits = readDigits(text, at, prose);
  if (!digits || digits.dotted) return undefined;
  const base = { start: at, ...(digits.decimal ? { decimal: true } : {}) };
  const attached = SHORT_MAGNITUDES.longest(text, digits.end);
  if (attached) {
    const letters = text.slice(digits.end, attached.end);
    const value = exact(digits.value * attached.value);
    const letter = letters.length === 1 ? { letter: letters } : {};
    return { ...base, end: attached.end, value, scale: attached.value, style: 'mixed', ...letter };
  }
  const magnitude = readMagnitudes(text, digits.end);
  if (magnitude) {
    const half = readHalf(text, magnitude.end);
    const value = exact((digits.value + (half?.value ?? 0)) * magnitude.value);
    return { ...base, end: half?.end ?? magnitude.end, value, scale: magnitude.value, style: 'mixed' };
  }
  return { ...base, end: digits.end, value: digits.value, scale: 1, style: 'digits' };
}

/** million, hundred thousand, lakh crore; also `bn` and the like with a space before. */
function readMagnitudes(text: string, at: number): { end: number; value: number } | undefined {
  let end = at;
  let value = 1;
  for (;;) {
    const next = partAfter(text, end);
    const word = next === end ? undefined : NUMBER_WORDS.longest(text, next);
    if (word?.value.type !== 'magnitude') break;
    value *= word.value.value;
    end = word.end;
  }
  if (end > at) return { end, value };
  const short = SHORT_MAGNITUDES.longest(text, skipSpaces(text, at), (_, stop) => stop - skipSpaces(text, at) > 1);
  return short && { end: short.end, value: short.value };
}

/** Where the next part of a numeral can begin: after spaces or a hyphen; `at` itself where neither stands there. */
function partAfter(text: string, at: number): number {
  const spaced = skipSpaces(text, at);
  if (text.charCodeAt(spaced) !== HYPHEN) return spaced;
  const next = skipSpaces(text, spaced + 1);
  return isLatin(text.charCodeAt(next)) ? next : at;
}

function readHalf(text: string, at: number): { end: number; value: number } | undefined {
  return FRACTIONS_AFTER.longest(text, skipSpaces(text, at));
}

function readPart(text: string, at: number): Numeral | undefined {
  const part = PARTS_BEFORE.longest(text, at);
  const magnitude = part && readMagnitudes(text, part.end);
  if (!magnitude) return undefined;
  const value = exact(part.value * magnitude.value);
  return { start: at, end: magnitude.end, value, scale: magnitude.value, style: 'words' };
}

/** Numbers in words, by the usual rule: ones, tens and hundreds add up until a thousand or more multiplies them. */
function readWords(text: string, at: number): Numeral | undefined {
  const article = ARTICLE.longest(text, at);
  let end = at;
  let next = article ? partAfter(text, article.end) : at;
  let total = 0;
  let open: number | undefined = article ? 1 : undefined;
  let scale = 1;
  let words = 0;
  for (;;) {
    const found = NUMBER_WORDS.longest(text, next);
    const word = found?.value;
    if (!found || !word || word.type === 'plural' || !fits(open, word, article !== undefined && words === 0)) break;
    words++;
    end = found.end;
    if (word.type !== 'magnitude') {
      open = (open ?? 0) + word.value;
      scale = 1;
    } else if (word.value <= 100) {
      open = (open || 1) * word.value;
      scale = word.value;
    } else {
      total = (total > 0 && total < word.value && !open ? total : open || 1) * word.value + (open ? total : 0);
      open = undefined;
      scale = word.value;
    }
    next = partAfter(text, end);
    const and = AND.longest(text, next);
    if (and && (scale >= 100 || (open ?? 0) >= 100)) next = skipSpaces(text, and.end);
    else if (next === end) break;
  }
  if (words === 0) return undefined;
  const half = readHalf(text, end);
  let value = total + (open ?? 0);
  if (half) {
    value += half.value * scale;
    end = half.end;
    const magnitude = scale === 1 ? readMagnitudes(text, end) : undefined;
    if (magnitude) {
      value *= magnitude.value;
      scale = magnitude.value;
      end = magnitude.end;
    }
  }
  const decimals = readDecimals(text, end);
  if (decimals && scale < 1000) {
    value += decimals.value;
    end = decimals.end;
  }
  const lone = words === 1 && value <= 1 && !half && !decimals ? { lone: true } : {};
  return { start: at, end, value: exact(value), scale, style: 'words', ...lone };
}

/** Whether a word can go on a number: tens after hundreds, ones after tens; an article stands before magnitudes only. */
function fits(open: number | undefined, word: NumberWord, afterArticle: boolean): boolean {
  if (word.type === 'magnitude') return true;
  if (afterArticle) return false;
  const room = word.type === 'ones' ? 10 : 100;
  return open === undefined || (open > 0 && open % room === 0 && !(word.value === 0));
}

/** `point` with digits in words after it. */
function readDecimals(text: string, at: number): { end: number; value: number } | undefined {
  const point = skipSpaces(text, at);
  if (!text.startsWith('point', point) || point === at) return undefined;
  let end = point + 5;
  let digits = '';
  for (;;) {
    const found = NUMBER_WORDS.longest(text, partAfter(text, end));
    if (!found || (found.value.type !== 'ones' && digits !== '' && found.value.type !== 'tens')) break;
    if (found.value.type === 'plural' || found.value.type === 'magnitude') break;
    digits += found.value.value;
    end = found.end;
  }
  return digits === '' ? undefined : { end, value: Number(`0.${digits}`) };
}
