import type { Language } from '../../model';
import { isLatin, skipSpaces } from '../characters';
import { readNumeral, type Numeral } from '../numerals';
import { SHORT_MAGNITUDES } from '../numerals/englishWords';
import { exact } from '../numerals/numeral';
import type { Quantity } from '../quantity';
import type { Source } from '../source';
import { multiple } from './ratio';

/** Bare magnitudes before 分之 give a rate (百分之五, 万分之三); any other number gives a fraction (十分之一). */
const RATES = new Map<string, number>(
  Object.entries({
    百: 1e2,
    佰: 1e2,
    千: 1e3,
    仟: 1e3,
    万: 1e4,
    百万: 1e6,
    千万: 1e7,
    万万: 1e8,
    百万万: 1e10,
    亿: 1e8,
  }),
);

/** Reads 分之 after a number, with 又 before it or not: 十分之一, 百分之五, 百分之3.2k, 三又二分之一. */
export function readChineseFraction({ text, prose }: Source, first: Numeral): Quantity | undefined {
  let whole = 0;
  let below = first;
  const and = skipSpaces(text, first.end);
  if (text[and] === '又') {
    const next = readNumeral(text, skipSpaces(text, and + 1), prose);
    if (!next) return undefined;
    whole = first.value;
    below = next;
  }
  const fen = skipSpaces(text, below.end);
  const zhi = skipSpaces(text, fen + 1);
  if (text[fen] !== '分' || text[zhi] !== '之') return undefined;
  const from = skipSpaces(text, zhi + 1);
  const negative = text[from] === '负';
  const above = readNumeral(text, negative ? from + 1 : from, prose);
  if (!above) return undefined;
  const thousands = SHORT_MAGNITUDES.longest(text, skipSpaces(text, above.end), (value) => value === 1000);
  const rate = whole === 0 ? RATES.get(text.slice(below.start, below.end).replaceAll(' ', '')) : undefined;
  const scale = (negative ? -1 : 1) * (thousands?.value ?? 1) * (rate ? 100 / rate : 1 / below.value);
  const read = (value: number): number => exact(whole + (whole < 0 ? -1 : 1) * value * scale);
  return {
    start: first.start,
    end: thousands?.end ?? above.end,
    kind: rate ? 'percent' : 'multiple',
    value: read(above.value),
    ...(above.high === undefined ? {} : { high: read(above.high) }),
    unit: rate ? '%' : 'x',
    numeral: first,
    factor: 1,
  };
}

/** Denominators that fractions in prose have; 24/7 and 5/17 are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

function isDenominator(above: number, below: number, language: Language): boolean {
  return DENOMINATORS.has(below) || (language === 'zh' && above === 1 && below <= 100);
}

/** 1/3, 3/4: a proper fraction in digits with nothing joined to it. */
export function readSlashFraction({ text, language }: Source, numeral: Numeral): Quantity | undefined {
  if (numeral.style !== 'digits' || text[numeral.end] !== '/') return undefined;
  const below = readNumeral(text, numeral.end + 1);
  if (!below || below.style !== 'digits' || numeral.value >= below.value) return undefined;
  if (!isDenominator(numeral.value, below.value, language)) return undefined;
  const after = text[below.end] ?? '';
  if (isLatin(after.charCodeAt(0)) || (after !== '' && '/年月日季场周号'.includes(after))) return undefined;
  return multiple(numeral.start, below.end, numeral.value / below.value, numeral);
}
