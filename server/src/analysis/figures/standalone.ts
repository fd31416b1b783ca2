import type { Figure, Span } from '../model';
import { contains } from '../text/span';
import { isDigit, isHan, isLatin, isSpace, skipSpaces } from './characters';
import { readNumeral, type Numeral } from './numerals';
import { readDigits, type Digits } from './numerals/digits';
import { SHORT_MAGNITUDES } from './numerals/englishWords';
import { exact } from './numerals/numeral';

/** A block longer than this is prose, and is not looked at. */
const MAX_LENGTH = 400;
/** Marks and words that part numbers from one another in a row of nothing but numbers. */
const SEPARATORS = new Set([...' ,、。;:.…·|/"“”‘’()[]!?\t\n-+－']);
const JOINTS = ['还有', '和', '与', 'and', '又', '分之'];

/**
 * The numbers of a block that holds nothing but numbers: a table cell, a row of results. In prose a bare number counts
 * nothing that a reader could check, but here it is all there is. Labels (01, 二, a year) are left out.
 */
export function withStandalone(text: string, found: readonly Figure[]): readonly Figure[] {
  const alone = text.length > MAX_LENGTH ? [] : readStandalone(text, found);
  // 1 3/5 was found as 3/5 alone.
  return alone.length === 0
    ? found
    : [...found.filter((figure) => !alone.some((whole) => contains(whole, figure))), ...alone];
}

function readStandalone(text: string, found: readonly Span[]): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  let substantial = false;
  let joined = false;
  for (let at = 0; at < text.length;) {
    const known = found[next];
    if (known && known.start <= at) {
      at = Math.max(at, known.end);
      next++;
      continue;
    }
    const number = readNumber(text, at);
    if (number && !(known && known.start < number.end && known.end > number.end)) {
      substantial ||= isSubstantial(text, number, figures.length > 0) || joined;
      figures.push({ start: number.start, end: number.end, kind: 'count', value: number.value, unit: null });
      at = number.end;
    } else if (SEPARATORS.has(text[at]!)) at++;
    else {
      const joint = JOINTS.find((word) => text.startsWith(word, at));
      if (!joint || figures.length === 0) return [];
      joined = true;
      at += joint.length;
    }
  }
  return substantial ? figures : [];
}

/** More than a label, a year or a counter of clicks: exact, signed, written out, or one of several large ones. */
function isSubstantial(text: string, { start, end, value, style, grouped }: Numeral, several: boolean): boolean {
  if (end - start === 4 && value >= 1900 && value <= 2100 && isDigit(text.charCodeAt(start))) return false;
  if (text[start] === '0' && end - start <= 3 && Number.isInteger(value)) return false;
  if (style === 'digits' && Number.isInteger(value) && !'-负'.includes(text[start]!) && !grouped)
    return several && value >= 100;
  const written = end - start >= 3 || (end - start === 2 && ['半', '-', '零'].includes(text[start]!));
  return value >= 100 || value < 0 || !Number.isInteger(value) || written;
}

function readNumber(text: string, at: number): Numeral | undefined {
  let from = at;
  let sign = 1;
  for (; text[from] === '-' || text[from] === '负'; from = skipSpaces(text, from + 1)) sign = -sign;
  if (at > 0 && (isDigit(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at - 1)))) return undefined;
  if (text[from] === '.' && text[from - 1] === '.') return undefined;
  const unit = text.charCodeAt(from);
  if (!isDigit(unit) && !isHan(unit) && !isLatin(unit) && text[from] !== '.') return undefined;
  const digits = isDigit(unit) || text[from] === '.' ? readDigits(text, from) : undefined;
  const special = digits && (readPower(text, from, digits.end) ?? readMixed(text, from, digits.end));
  const numeral = special ?? readSpacedLetter(text, from, digits) ?? readNumeral(text, from) ?? plain(from, digits);
  if (!numeral || (digits?.dotted ?? false) || isLatin(text.charCodeAt(numeral.end))) return undefined;
  return { ...numeral, start: at, value: sign * numeral.value };
}

function plain(start: number, digits: Digits | undefined): Numeral | undefined {
  return digits && { start, end: digits.end, value: digits.value, scale: 1, style: 'digits' };
}

/** 2.5 M: a letter for a magnitude set off by a space, at the end of the block. */
function readSpacedLetter(text: string, start: number, digits: Digits | undefined): Numeral | undefined {
  if (!digits || text.length !== digits.end + 2) return undefined;
  const scale = SHORT_MAGNITUDES.longest(text, digits.end + 1)?.value;
  return scale === undefined
    ? undefined
    : { start, end: text.length, value: exact(digits.value * scale), scale, style: 'mixed' };
}

/** 2e5, 12.3E-4, 2^5. */
function readPower(text: string, start: number, end: number): Numeral | undefined {
  const mark = text[end];
  if (mark !== 'e' && mark !== 'E' && mark !== '^') return undefined;
  let negative = false;
  let from = end + 1;
  for (; text[from] === '-' || text[from] === '+'; from++) negative = negative !== (text[from] === '-');
  const exponent = isDigit(text.charCodeAt(from)) ? readDigits(text, from) : undefined;
  if (!exponent || exponent.dotted) return undefined;
  const base = Number(text.slice(start, end).replaceAll(',', ''));
  const power = negative ? -exponent.value : exponent.value;
  const value = exact(mark === '^' ? base ** power : base * 10 ** power);
  return Number.isFinite(value) ? { start, end: exponent.end, value, scale: 1, style: 'mixed' } : undefined;
}

/** 3/5, 1 3/5: a fraction in digits, with a whole number before it or not. */
function readMixed(text: string, start: number, end: number): Numeral | undefined {
  let whole = 0;
  let above = { value: Number(text.slice(start, end).replaceAll(',', '')), end };
  if (isSpace(text.charCodeAt(end)) && isDigit(text.charCodeAt(skipSpaces(text, end)))) {
    const second = readDigits(text, skipSpaces(text, end));
    if (!second || text[second.end] !== '/') return undefined;
    whole = above.value;
    above = second;
  }
  if (text[above.end] !== '/' || !isDigit(text.charCodeAt(above.end + 1))) return undefined;
  const below = readDigits(text, above.end + 1);
  if (!below || below.dotted || below.value === 0 || text[below.end] === '/') return undefined;
  return { start, end: below.end, value: exact(whole + above.value / below.value), scale: 1, style: 'mixed' };
}

const COPULAS = ['等于', '而是', '却是', '是', '为'];
const AFTER_EQUATED = ['', ',', '。', ';', '.', '、', '!', '?', ')', '这', '那', '不', '而', '却', '也', '"', '”'];

const PHRASE_ENDS = ['', ',', '。', ';', '、', '!', '?'];

/**
 * Whether a number without a unit is still stated as a quantity: one in characters of a hundred or more, or with a
 * decimal point, that ends its phrase (卖到八千), or one said to be something (答案是四). A zero states that there is none.
 */
export function isEquated(
  text: string,
  { start, end, value, style, scale, lone, headless, vague, decimal }: Numeral,
): boolean {
  if (value === 0) return false;
  if (
    style === 'han' &&
    !lone &&
    !headless &&
    !vague &&
    (scale >= 100 || decimal) &&
    PHRASE_ENDS.includes(text[end] ?? '')
  )
    return true;
  const label = style === 'digits' && (!Number.isInteger(value) || value < 10 || (value >= 1900 && value <= 2100));
  if (label || !COPULAS.some((word) => text.startsWith(word, start - word.length))) return false;
  return AFTER_EQUATED.includes(text[end] ?? '');
}
