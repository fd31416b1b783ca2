import { isDigit, isHan, isLatin, skipSpaces } from './characters';
import { readNumeral, type Numeral } from './numerals';
import { NUMBER_WORDS, SHORT_MAGNITUDES } from './numerals/englishWords';
import { exact } from './numerals/numeral';
import type { Quantity } from './quantity';
import type { Source } from './source';
import { Trie } from './trie';

const FEN = '分';
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
  if (text[fen] !== FEN || text[zhi] !== '之') return undefined;
  const from = skipSpaces(text, zhi + 1);
  const negative = text[from] === '负';
  const above = readNumeral(text, negative ? from + 1 : from, prose);
  if (!above) return undefined;
  const thousands = SHORT_MAGNITUDES.longest(text, skipSpaces(text, above.end), (value) => value === 1000);
  const end = thousands?.end ?? above.end;
  const rate = whole === 0 ? RATES.get(text.slice(below.start, below.end).replaceAll(' ', '')) : undefined;
  const scale = (negative ? -1 : 1) * (thousands?.value ?? 1) * (rate ? 100 / rate : 1 / below.value);
  const sign = whole < 0 ? -1 : 1;
  const read = (value: number): number => exact(whole + sign * value * scale);
  return {
    start: first.start,
    end,
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

/** 1/3, 3/4: a proper fraction in digits with nothing joined to it. */
export function readSlashFraction({ text }: Source, numeral: Numeral): Quantity | undefined {
  if (numeral.style !== 'digits' || text[numeral.end] !== '/') return undefined;
  const below = readNumeral(text, numeral.end + 1);
  if (!below || below.style !== 'digits' || !DENOMINATORS.has(below.value) || numeral.value >= below.value)
    return undefined;
  const after = text.charCodeAt(below.end);
  if (isLatin(after) || after === 47 || '年月日季场周号'.includes(text[below.end] ?? ' ')) return undefined;
  return multiple(numeral.start, below.end, numeral.value / below.value, numeral);
}

function multiple(start: number, end: number, value: number, numeral: Numeral): Quantity {
  return { start, end, kind: 'multiple', value: exact(value), unit: 'x', numeral, factor: 1 };
}

const ORDINAL_PARTS = new Trie<number>();
[
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
].forEach(([forms, value]) => {
  for (const form of (forms as string).split('|')) ORDINAL_PARTS.add(form, value as number);
});
const IN = new Trie<true>().add('in', true).add('out of', true).add('in every', true).add('of every', true);
const ARTICLES = new Trie<true>().add('a', true).add('an', true).add('one', true);

/** two-thirds, a third, three quarters, one in five. `numeral` is the number in words or digits that it begins with. */
export function readEnglishFraction({ text, prose }: Source, numeral: Numeral): Quantity | undefined {
  const next = skipSpaces(text, numeral.end);
  const from = text[next] === '-' ? skipSpaces(text, next + 1) : next;
  const part = numeral.scale === 1 && numeral.value < 100 ? ORDINAL_PARTS.longest(text, from) : undefined;
  if (part && numeral.value < part.value && isFraction(text, numeral, part.value, part.end))
    return multiple(numeral.start, part.end, numeral.value / part.value, numeral);
  const of = numeral.value < 10 && numeral.scale === 1 && !numeral.decimal ? IN.longest(text, next) : undefined;
  const below = of && readNumeral(text, skipSpaces(text, of.end), prose);
  if (!below || below.value > 1000 || below.value <= numeral.value || below.decimal) return undefined;
  if (numeral.style !== below.style && numeral.style !== 'words') return undefined;
  return multiple(numeral.start, below.end, numeral.value / below.value, numeral);
}

/** a third, a quarter, an eighth, half: fractions that no number begins. */
export function readFractionWord({ text }: Source, at: number): Quantity | undefined {
  const article = ARTICLES.longest(text, at);
  const from = article ? skipSpaces(text, article.end) : at;
  const hyphen = article && text[from] === '-' ? from + 1 : from;
  const part = ORDINAL_PARTS.longest(text, hyphen);
  if (!part) return undefined;
  const word = text.slice(part.start, part.end).toLowerCase();
  const none: Numeral = { start: at, end: part.end, value: 1, scale: 1, style: 'words' };
  if (word === 'half') return isHalf(text, part.end) ? multiple(at, part.end, 0.5, none) : undefined;
  if (!article || word.endsWith('s') || !isFraction(text, none, part.value, part.end)) return undefined;
  return multiple(at, part.end, 1 / part.value, none);
}

/** A quarter is a time of the year and a third a rank, unless a whole is named or nothing else can be meant. */
function isFraction(text: string, numeral: Numeral, below: number, end: number): boolean {
  const of = skipSpaces(text, end);
  if (/^(?:of|the|as|less|more|higher|lower|fewer)\b/.test(text.slice(of, of + 7))) return true;
  if (numeral.value > 1 && below !== 2) return below !== 4 || text[end] !== ' ' || !isLatin(text.charCodeAt(of));
  return below !== 4 && (end === text.length || !isLatin(text.charCodeAt(of)));
}

/** Half of something. A half of a game or a year, and half as a prefix (half-hearted), is no figure. */
function isHalf(text: string, end: number): boolean {
  if (text[end] === '-') return false;
  const next = skipSpaces(text, end);
  return !/^(?:year|time|way|hour|dozen|life|hearted|baked|brother|sister|marathon|moon)\b/.test(
    text.slice(next, next + 9),
  );
}

/** Whether a word of an English numeral stands there, so that "half" before it is part of a magnitude. */
export function isMagnitudeNext(text: string, at: number): boolean {
  const next = NUMBER_WORDS.longest(text, skipSpaces(text, at));
  return next?.value.type === 'magnitude';
}

/** 一半, 半数, 对折 and the words for doubling, with what they come to. */
const WORDS = new Trie<readonly [kind: 'multiple' | 'percent', value: number]>()
  .add('一半', ['multiple', 0.5])
  .add('半数', ['multiple', 0.5])
  .add('对半', ['multiple', 0.5])
  .add('对折', ['percent', 50])
  .add('半折', ['percent', 50])
  .add('半成', ['percent', 5])
  .add('翻番', ['multiple', 2])
  .add('翻倍', ['multiple', 2])
  .add('翻一番', ['multiple', 2])
  .add('翻两番', ['multiple', 4])
  .add('翻三番', ['multiple', 8])
  .add('翻了一番', ['multiple', 2])
  .add('翻了两番', ['multiple', 4])
  .add('翻了三番', ['multiple', 8])
  .add('翻了番', ['multiple', 2])
  .add('翻了倍', ['multiple', 2])
  .add('threefold', ['multiple', 3])
  .add('twofold', ['multiple', 2])
  .add('fourfold', ['multiple', 4])
  .add('fivefold', ['multiple', 5])
  .add('sixfold', ['multiple', 6])
  .add('sevenfold', ['multiple', 7])
  .add('eightfold', ['multiple', 8])
  .add('ninefold', ['multiple', 9])
  .add('tenfold', ['multiple', 10])
  .add('twentyfold', ['multiple', 20])
  .add('hundredfold', ['multiple', 100])
  .add('twice', ['multiple', 2])
  .add('doubled', ['multiple', 2])
  .add('doubling', ['multiple', 2])
  .add('tripled', ['multiple', 3])
  .add('tripling', ['multiple', 3])
  .add('quadrupled', ['multiple', 4])
  .add('quadrupling', ['multiple', 4])
  .add('quintupled', ['multiple', 5]);
const NOT_WORDS = new Trie<true>();
for (const form of [
  '一半导体',
  '半数体',
  '半成品',
  '对半导体',
  '对折叠',
  '半折叠',
  '翻倍数',
  'doubled down',
  'doubling down',
  'twice a',
  'twice daily',
  'twice weekly',
])
  NOT_WORDS.add(form, true);

/** A whole ratio in one word: 一半, 翻番, threefold, twice, doubled. */
export function readRatioWord({ text }: Source, at: number): Quantity | undefined {
  const found = WORDS.longest(text, at);
  if (!found || NOT_WORDS.longest(text, at)) return undefined;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || (text[at] === '半' && isHan(before) && '一两三'.includes(text[at - 1]!))) return undefined;
  const [kind, value] = found.value;
  const numeral: Numeral = { start: at, end: found.end, value, scale: 1, style: 'words' };
  return { start: at, end: found.end, kind, value, unit: kind === 'percent' ? '%' : 'x', numeral, factor: 1 };
}
