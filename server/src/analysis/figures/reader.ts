import { isHan, isLatin, skipSpaces, skipSpacesBack } from './characters';
import { readBare } from './bare';
import { rangeJoint } from './connectors';
import { readUnit, type Measured } from './measured';
import { completeMoney, readCodedMoney, readPrefixedMoney } from './money';
import { readNumeral, type Numeral } from './numerals';
import { hanDigit, isHanNumeric } from './numerals/hanCharacters';
import { exact } from './numerals/numeral';
import type { Quantity } from './quantity';
import { readStrong } from './ranks';
import { readChineseFraction, readSlashFraction } from './ratios/chinese';
import { readEnglishFraction } from './ratios/english';
import { readSize } from './sizes';
import type { Source } from './source';
import { wordTrie } from './trie';

/** What was read at a number: the quantity, if it has a unit, and how far was read. */
export interface Reading {
  readonly numeral: Numeral;
  readonly quantity?: Quantity;
  /** The number has no unit of its own; only the words around it say what it counts. */
  readonly bare?: boolean;
  readonly end: number;
}

/** Reads the number at `at` with its unit and, where one follows, the other end of its range. */
export function readQuantity(source: Source, at: number): Reading | undefined {
  const numeral = readNumeral(source.text, at, source.prose);
  if (!numeral) return undefined;
  if (!Number.isFinite(numeral.value)) return { numeral, end: numeral.end };
  const quantity = readWhole(source, numeral);
  const range = readRange(source, numeral, quantity) ?? (quantity ? undefined : readOr(source, numeral));
  if (range) return { numeral, quantity: range, end: range.end };
  if (quantity) return { numeral, quantity, end: quantity.end };
  const bare = readBare(source.text, numeral);
  if (!bare) return { numeral, end: numeral.end };
  return { numeral, quantity: plain(numeral, { ...bare, end: numeral.end }), bare: true, end: numeral.end };
}

/** A range whose first end has its currency in front: $10 billion to $15 billion, US$70-80 billion. */
export function extendPrefixed(source: Source, first: Quantity): Quantity {
  return readRange(source, first.numeral, first) ?? first;
}

/** One number with its unit. */
function readWhole(source: Source, numeral: Numeral): Quantity | undefined {
  const fraction =
    readChineseFraction(source, numeral) ?? readSlashFraction(source, numeral) ?? readEnglishFraction(source, numeral);
  if (fraction) return fraction;
  const whole = readStrong(source, numeral) ?? readDozens(source, numeral);
  if (whole) return whole;
  const size = readSize(source, numeral);
  if (size) return size;
  const unit = readUnit(source, numeral);
  const glued = numeral.style === 'digits' && isLatin(source.text.charCodeAt(numeral.end));
  if (unit && !(glued && unit.span.start > numeral.end)) {
    if (unit.kind === 'money') return completeMoney(source, numeral, unit);
    return measured(source, numeral, unit);
  }
  return readCodedMoney(source, numeral);
}

/** What a dozen can be of; before any other word 打 is a verb (打造, 打开). */
const DOZENS = wordTrie('打苹果|打鸡蛋|打啤酒|打玫瑰|打毛巾|打铅笔|打生蚝|打红酒');

/** 两打: twelve of each. */
function readDozens({ text }: Source, numeral: Numeral): Quantity | undefined {
  const at = skipSpaces(text, numeral.end);
  if (text[at] !== '打' || (isHan(text.charCodeAt(at + 1)) && !DOZENS.longest(text, at))) return undefined;
  const twelves = { ...numeral, end: at + 1, value: numeral.value * 12, lone: false };
  return plain(twelves, { kind: 'count', unit: null, end: at + 1 });
}

function measured({ text }: Source, numeral: Numeral, unit: Measured): Quantity {
  const word = text.slice(unit.span.start, unit.span.end);
  // 75折 is three quarters of the price, written with the point left out.
  const factor = word === '折' && numeral.value >= 10 ? 1 : unit.factor;
  let extra = unit.half ? factor / 2 : 0;
  let end = unit.end;
  const digit = word === '成' ? hanDigit(text.charCodeAt(skipSpaces(text, end))) : undefined;
  if (digit !== undefined && !isHanNumeric(text.charCodeAt(skipSpaces(text, end) + 1))) {
    extra = digit;
    end = skipSpaces(text, end) + 1;
  }
  return {
    start: numeral.start,
    end,
    kind: unit.kind,
    value: exact(numeral.value * factor + extra),
    ...(numeral.high === undefined ? {} : { high: exact(numeral.high * factor + extra) }),
    ...(numeral.over || unit.over ? { over: true } : {}),
    unit: unit.code,
    ...(unit.code === null ? { unitSpan: unit.span } : {}),
    ...(unit.points ? { points: true } : {}),
    numeral,
    factor,
  };
}

function plain(numeral: Numeral, like: Pick<Quantity, 'kind' | 'unit' | 'end'>): Quantity {
  return {
    start: numeral.start,
    end: like.end,
    kind: like.kind,
    value: numeral.value,
    ...(numeral.high === undefined ? {} : { high: numeral.high }),
    ...(numeral.over ? { over: true } : {}),
    unit: like.unit,
    numeral,
    factor: 1,
  };
}

/** Gives a number the unit of another one, and its magnitude too where only the last of them names it (70–80 billion). */
export function shareUnit(numeral: Numeral, from: Quantity): Quantity {
  const { scale } = from.numeral;
  const shares = numeral.scale === 1 && scale > 1 && numeral.value < (10 * from.numeral.value) / scale;
  const by = (shares ? scale : 1) * from.factor;
  return {
    ...from,
    start: numeral.start,
    end: numeral.end,
    value: exact(numeral.value * by),
    ...(numeral.high === undefined ? { high: undefined! } : { high: exact(numeral.high * by) }),
    over: numeral.over ?? false,
    numeral,
  };
}

function readRange(source: Source, first: Numeral, quantity: Quantity | undefined): Quantity | undefined {
  const { text } = source;
  if (first.vague && !first.high) return undefined;
  const start = quantity?.start ?? first.start;
  const joint = rangeJoint(text, start, quantity?.end ?? first.end);
  if (!joint) return undefined;
  const at = skipSpaces(text, joint.end);
  const second = readPrefixedMoney(source, at) ?? secondEnd(source, at) ?? secondAmount(source, at, quantity);
  if (!second || second.start !== at) return undefined;
  if (
    quantity &&
    !('unitSpan' in quantity) &&
    first.scale === 1 &&
    second.numeral.scale > 1 &&
    quantity.kind === 'money'
  )
    return sharedMagnitude(quantity, second);
  if (quantity && quantity.start < quantity.numeral.start && isPlainYuan(source, second))
    return quantity.value < second.value
      ? { ...second, start, value: quantity.value, high: second.value, unit: quantity.unit }
      : undefined;
  if (quantity && !sameUnit(source, quantity, second)) return undefined;
  if (joint.value === 'or' && second.value !== first.value + 1) return undefined;
  const low = quantity ?? shareUnit(first, second);
  const high = second.high ?? second.value;
  if (low.high !== undefined || !(low.value < high)) return undefined;
  if (
    second.kind === 'rank' ||
    (second.kind === 'count' && !quantity && first.style === 'han' && first.lone && second.value > 12)
  )
    return undefined;
  return { ...second, start, value: low.value, high, over: false };
}

/** The second end of $70-80 billion: its currency stands before the first. */
function secondAmount(source: Source, at: number, first: Quantity | undefined): Quantity | undefined {
  if (first?.kind !== 'money' || first.start === first.numeral.start) return undefined;
  const numeral = readNumeral(source.text, at, source.prose);
  return numeral && plain(numeral, { kind: 'money', unit: first.unit, end: numeral.end });
}

/** $70-80 billion: the magnitude stands once, after the second end. */
function sharedMagnitude(first: Quantity, second: Quantity): Quantity | undefined {
  const { scale } = second.numeral;
  const shares = first.value < second.value / scale;
  const low = shares ? exact(first.value * scale) : first.value;
  return low < second.value && first.unit === second.unit
    ? { ...second, start: first.start, value: low, high: second.high ?? second.value }
    : undefined;
}

function secondEnd(source: Source, at: number): Quantity | undefined {
  const numeral = readNumeral(source.text, at, source.prose);
  return numeral && Number.isFinite(numeral.value) ? readWhole(source, numeral) : undefined;
}

/** two or three: the next number up, in words, makes an approximation of two. */
function readOr({ text, prose }: Source, first: Numeral): Quantity | undefined {
  if (first.style !== 'words' || first.scale > 1 || first.value < 2 || first.vague) return undefined;
  const joint = rangeJoint(text, first.start, first.end);
  const at = joint?.value === 'or' ? skipSpaces(text, joint.end) : -1;
  const second = at < 0 ? undefined : readNumeral(text, at, prose);
  if (second?.value !== first.value + 1) return undefined;
  return { ...plain(first, { kind: 'count', unit: null, end: second.end }), high: second.value };
}

function sameUnit({ text }: Source, a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.points !== b.points) return false;
  if (a.unit !== null || b.unit !== null) return a.unit === b.unit;
  const word = ({ unitSpan }: Quantity): string => (unitSpan ? text.slice(unitSpan.start, unitSpan.end) : '');
  return word(a) === word(b);
}

/** A sign before a number: a minus that follows no word or number, 负, or minus in letters. */
export function signBefore(text: string, start: number): number | undefined {
  const before = text[start - 1];
  if (before === '-' || before === '−') {
    const earlier = text[start - 2];
    const free =
      earlier === undefined || ' (，,。:：;、"“「【(为达至'.includes(earlier) || (earlier >= '一' && earlier <= '鿿');
    return free ? start - 1 : undefined;
  }
  const at = skipSpacesBack(text, start);
  if (text[at - 1] === '负') return at - 1;
  if (!isLatin(text.charCodeAt(at - 1))) return undefined;
  for (const word of ['minus', 'negative'])
    if (at >= word.length && text.slice(at - word.length, at).toLowerCase() === word) return at - word.length;
  return undefined;
}

/** 元 with nothing said about whose: 美金346億元到358億元 are dollars at both ends. */
function isPlainYuan({ text }: Source, { kind, unit, end }: Quantity): boolean {
  return kind === 'money' && unit === 'CNY' && text[end - 1] === '元';
}
