import { isDigit, isHan, isLatin, skipSpaces } from './characters';
import type { Measured } from './measured';
import { readNumeral, type Numeral } from './numerals';
import { exact } from './numerals/numeral';
import { NUMBER_WORDS, SHORT_MAGNITUDES } from './numerals/englishWords';
import type { Quantity } from './quantity';
import type { Source } from './source';
import { Trie, type Found } from './trie';
import { CODED_CURRENCIES, CURRENCIES_BEFORE, MINOR, UNITS } from './units';
import type { Unit } from './units/unit';

/** Words between whole units and their parts: two dollars and fifty cents, 两美元又三美分. */
const JOINTS = new Trie<true>().add('and', true).add('又', true).add('零', true);
/** Coins that a price ends in with their name left out: 两块五, 2 毛 2. */
const SPOKEN = '块毛角';
const MAX_PARTS = 3;

/** Reads an amount whose currency stands first: $1.4 trillion, US$34.5bn, 人民币500亿元, HK$ 10, USD115, MAUD 60. */
export function readPrefixedMoney(source: Source, at: number): Quantity | undefined {
  const { text, prose } = source;
  const currency = CURRENCIES_BEFORE.longest(text, at);
  if (!currency) return undefined;
  const from = skipSpaces(text, currency.end);
  const first = text.charCodeAt(from);
  if (!isDigit(first) && !isHan(first) && first !== 46) return undefined;
  const numeral = readNumeral(text, from, prose);
  if (!numeral || numeral.lone || (isLatin(text.charCodeAt(numeral.end)) && !text.startsWith('x', numeral.end)))
    return numeral && !numeral.lone ? withSuffix(source, at, currency.value, numeral) : undefined;
  return withSuffix(source, at, currency.value, numeral);
}

interface Currency {
  readonly code: string;
  readonly magnitude: number;
}

/** A currency named again behind the amount belongs to it: 人民币500亿元, $10 dollars. */
function withSuffix(
  { text }: Source,
  start: number,
  { code, magnitude }: Currency,
  numeral: Numeral,
): Quantity | undefined {
  const suffix = UNITS.longest(text, skipSpaces(text, numeral.end));
  const again = suffix && namesAgain(text, suffix) ? suffix : undefined;
  let end = again?.end ?? numeral.end;
  if (!again && isLatin(text.charCodeAt(end))) return undefined;
  let scale = magnitude;
  const spaced = again ? undefined : magnitudeWord(text, end);
  if (spaced && numeral.scale === 1) {
    scale *= spaced.value;
    end = spaced.end;
  }
  // "US$" or 美元 behind a bare "$" or "¥" says which dollar is meant.
  const named = again && code !== 'CNY' && again.value.code !== 'CNY' ? (again.value.code ?? code) : code;
  return money(start, end, named, numeral, scale);
}

/** Not where another amount begins with the code: rmb 10 usd 20. */
function namesAgain(text: string, { value, end }: Found<Unit>): boolean {
  return value.kind === 'money' && (value.factor ?? 1) === 1 && !isDigit(text.charCodeAt(skipSpaces(text, end)));
}

function money(start: number, end: number, code: string, numeral: Numeral, factor: number): Quantity {
  return {
    start,
    end,
    kind: 'money',
    value: exact(numeral.value * factor),
    ...(numeral.high === undefined ? {} : { high: exact(numeral.high * factor) }),
    ...(numeral.over ? { over: true } : {}),
    unit: code,
    numeral,
    factor,
  };
}

function magnitudeWord(text: string, at: number): { end: number; value: number } | undefined {
  const from = skipSpaces(text, at);
  const word = NUMBER_WORDS.longest(text, from);
  if (word?.value.type === 'magnitude' && word.value.value >= 1000) return { end: word.end, value: word.value.value };
  const short = SHORT_MAGNITUDES.longest(text, from, (_, end) => end - from > 1);
  return short && { end: short.end, value: short.value };
}

/** Codes with a magnitude in front, after the number: 30 MUSD. */
export function readCodedMoney({ text }: Source, numeral: Numeral): Quantity | undefined {
  const coded = CODED_CURRENCIES.longest(text, skipSpaces(text, numeral.end));
  return coded && money(numeral.start, coded.end, coded.value.code, numeral, coded.value.magnitude);
}

/**
 * Completes an amount whose currency stands behind: adds the coins that follow (1 块 2 毛 2, 3 dollars 50 cents) or a
 * magnitude written after the code (75 USD million).
 */
export function completeMoney({ text, prose }: Source, numeral: Numeral, unit: Measured): Quantity {
  const whole = money(numeral.start, unit.end, unit.code ?? 'CNY', numeral, unit.factor);
  const word = text.slice(unit.span.start, unit.span.end);
  if (isLatin(word.charCodeAt(0))) {
    const magnitude = numeral.scale === 1 ? magnitudeWord(text, unit.end) : undefined;
    if (magnitude) return money(numeral.start, magnitude.end, whole.unit!, numeral, magnitude.value);
  }
  if (numeral.high !== undefined) return whole;
  let { end, value } = whole;
  let factor = SPOKEN.includes(word) ? unit.factor : 0;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const from = skipSpaces(text, end);
    const joint = JOINTS.longest(text, from);
    const coins = readNumeral(text, joint ? skipSpaces(text, joint.end) : from, prose);
    if (!coins || coins.scale > 1 || coins.value >= 100 || coins.vague) break;
    const name = MINOR.longest(text, skipSpaces(text, coins.end));
    if (name) {
      value += coins.value * name.value;
      end = name.end;
      factor = SPOKEN.includes(text.slice(name.start, name.end)) ? name.value : 0;
    } else {
      // 2 毛 2: the digit counts in the next smaller coin. Dollars leave out the word only at the end of a phrase.
      const after = text.charCodeAt(coins.end);
      const spoken = factor > 0 && coins.value < 10 && !isHan(after) && !isDigit(after) && !isLatin(after);
      const cents = isLatin(word.charCodeAt(0)) && isPhraseEnd(text, coins.end) && coins.value >= 10;
      if (spoken) value += (coins.value * factor) / 10;
      else if (cents) value += coins.value / 100;
      else break;
      end = coins.end;
      break;
    }
  }
  return { ...whole, end, value: exact(value) };
}

function isPhraseEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return '.,;:!?)'.includes(text[at]!) && !isDigit(text.charCodeAt(at + 1));
}
