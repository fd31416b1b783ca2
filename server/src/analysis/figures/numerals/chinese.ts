import { isDigit, isHan, skipSpaces } from '../characters';
import { evaluate, type Part } from './evaluate';
import { readDigits } from './digits';
import { bigUnit, hanDigit, isHanNumeric, NOT_MAGNITUDES, PREFIXED_UNITS, smallUnit } from './hanCharacters';
import type { Numeral } from './numeral';

const [POINT, LIANG, UP, HALF, BAI, PLUS, DOT, GE] = ['点', '两', '上', '半', '百', '+', '.', '个'].map((c) =>
  c.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];
const SEVERAL = new Set(['数', '几'].map((c) => c.charCodeAt(0)));

/** What turns a number into a lower bound from within, each with the characters that would make it another word. */
const MORE = new Map(
  (
    [
      ['多', '模样边维少数'],
      ['余', '额款下热量地'],
      ['几', '乎何'],
      ['来', '源自到不'],
      ['+', ''],
    ] as const
  ).map(([c, not]) => [c.charCodeAt(0), not]),
);

const ONLY_AFTER_MAGNITUDE = new Set(['几', '来'].map((c) => c.charCodeAt(0)));

/** Counters after 三两, which makes it a pair and not three taels. */
const FEW = new Set('个间家天年月人句次件口只位名');

/**
 * Reads a Chinese numeral, all in characters or mixed with digits: 六十亿, 60亿, 1,100万, 3千多亿, 一万五千亿, 12.88 万亿,
 * 5亿1万, 数十亿, 上百亿, 十几, 三五百, 四百亿点零五. One pass; what it takes is never looked at again.
 */
export function readChineseNumeral(text: string, at: number, prose = text): Numeral | undefined {
  return new Reader(text, at, prose).read();
}

class Reader {
  private readonly parts: Part[] = [];
  private end: number;
  private over = false;
  private about = false;
  private vague = false;
  private ascii = false;
  private han = false;
  private headless = false;
  private decimal = false;
  private grouped = false;
  /** The last 千, 百 or 十 since the last 万; only a smaller one can follow it. */
  private lastSmall = Number.POSITIVE_INFINITY;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly prose: string,
  ) {
    this.end = start;
  }

  read(): Numeral | undefined {
    if (this.unit(this.start) === UP && this.opensMagnitude(this.start + 1)) {
      this.over = true;
      this.end++;
    }
    while (this.step());
    if (this.parts.length === 0) return undefined;
    const { low, high, scale } = evaluate(this.parts);
    const [only] = this.parts;
    const lone = this.parts.length === 1 && only!.type === 'digit';
    return {
      start: this.start,
      end: this.end,
      value: low,
      scale,
      style: this.ascii ? (this.han ? 'mixed' : 'digits') : 'han',
      ...(high > low ? { high } : {}),
      ...(this.over ? { over: true } : {}),
      ...(this.about ? { about: true } : {}),
      ...(lone ? { lone: true } : {}),
      ...(this.headless ? { headless: true } : {}),
      ...(this.vague ? { vague: true } : {}),
      ...(this.decimal ? { decimal: true } : {}),
      ...(this.grouped ? { grouped: true } : {}),
    };
  }

  private unit(at: number): number {
    return this.text.charCodeAt(at);
  }

  private get last(): Part | undefined {
    return this.parts.at(-1);
  }

  /** 个亿 after a number. */
  private isSpoken(at: number): boolean {
    return this.unit(at) === GE && bigUnit(this.unit(at + 1)) === 1e8;
  }

  /** Whether no 万 or 亿 stands in the numeral yet. */
  private get scaleless(): boolean {
    return this.parts.every(({ type }) => type === 'digit' || type === 'small' || type === 'number');
  }

  private take(part: Part, end: number): true {
    this.parts.push(part);
    this.end = end;
    if (part.type !== 'number') this.han = true;
    return true;
  }

  /** Takes the next part of the numeral, if one follows. */
  private step(): boolean {
    const at = skipSpaces(this.text, this.end);
    if (at > this.end && !(this.last && this.goesOnAfterSpace(at))) return false;
    const unit = this.unit(at);
    if (this.over && this.last && bigUnit(unit) === undefined) return false;
    const big = bigUnit(unit);
    if (big !== undefined) return this.takeBig(at, big);
    const small = smallUnit(unit);
    if (small !== undefined) return this.takeSmall(at, small);
    if (hanDigit(unit) !== undefined) return this.takeHanDigits(at);
    if (isDigit(unit)) return this.takeAscii(at);
    if (!this.last) return this.takeSeveral(at);
    // 十个亿, as it is spoken.
    if (this.scaleless && this.isSpoken(at)) return this.take({ type: 'big', value: 1e8 }, at + 2);
    return unit === POINT ? this.takeDecimals(at) : this.takeMore(at);
  }

  /** Spaces part neither digits from a magnitude nor, after a magnitude, one Chinese digit from the next. */
  private goesOnAfterSpace(at: number): boolean {
    const unit = this.unit(at);
    if (bigUnit(unit) !== undefined || smallUnit(unit) !== undefined)
      return !NOT_MAGNITUDES.longest(this.text, at) && !PREFIXED_UNITS.longest(this.text, at);
    if (MORE.has(unit) && unit !== PLUS) return true;
    if (unit === POINT) return this.han;
    if (unit === LIANG || !isMagnitude(this.last!)) return false;
    return hanDigit(unit) !== undefined || (isDigit(unit) && this.opensGroup(at));
  }

  /** 1 兆 933 億: digits after a space go on only with a magnitude of their own. */
  private opensGroup(at: number): boolean {
    const digits = readDigits(this.text, at, this.prose);
    const unit = digits ? this.unit(skipSpaces(this.text, digits.end)) : Number.NaN;
    return bigUnit(unit) !== undefined || (smallUnit(unit) ?? 0) >= 100;
  }

  /** Whether a magnitude stands there with no digit before it: 上百, 千亿. */
  private opensMagnitude(at: number): boolean {
    const unit = this.unit(at);
    const magnitude = smallUnit(unit) ?? bigUnit(unit) ?? 0;
    return magnitude >= 10 && !NOT_MAGNITUDES.longest(this.text, at) && !PREFIXED_UNITS.longest(this.text, at);
  }

  private takeBig(at: number, value: number): boolean {
    if (!this.last) {
      if (!this.opensMagnitude(at)) return false;
      this.headless = true;
    } else if (value === 1e12 && PREFIXED_UNITS.longest(this.text, at)) return false;
    else if (this.last.type === 'zero' && !this.over) return false;
    this.lastSmall = Number.POSITIVE_INFINITY;
    return this.take({ type: 'big', value }, at + 1);
  }

  private takeSmall(at: number, value: number): boolean {
    const previous = this.last?.type;
    if (value >= this.lastSmall) return false;
    if (previous === 'small' || (previous === 'big' && value >= 100) || (previous === 'zero' && value >= 100))
      return false;
    if (previous === undefined) {
      if (!this.opensMagnitude(at)) return false;
      this.headless = value >= 100;
    } else if (value === 1000 && PREFIXED_UNITS.longest(this.text, at)) return false;
    this.lastSmall = value;
    return this.take({ type: 'small', value }, at + 1);
  }

  private takeHanDigits(at: number): boolean {
    if (this.last && !isMagnitude(this.last) && this.last.type !== 'zero') return false;
    const first = hanDigit(this.unit(at))!;
    // 两 is a digit only before a magnitude once a number has begun: 二两 and 三千两 end in the unit 两.
    if (this.unit(at) === LIANG && this.last && !isHanNumeric(this.unit(at + 1))) return false;
    if (first === 0 && (this.last || smallUnit(this.unit(at + 1)) === 10)) return this.take({ type: 'zero' }, at + 1);
    const second = hanDigit(this.unit(at + 1));
    // 三两间 says two or three; elsewhere 两 after a digit is a unit.
    if (first === 3 && this.unit(at + 1) === LIANG && !this.last && FEW.has(this.text[at + 2] ?? ''))
      return this.takePair(2, 3, at + 2);
    if (second === undefined || this.unit(at + 1) === LIANG)
      return this.take({ type: 'digit', low: first, high: first }, at + 1);
    const third = hanDigit(this.unit(at + 2));
    if (third === undefined && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
      return this.takePair(first, second, at + 2);
    }
    // Two digits in a row are no number (唯一一家) but in prices (九九折); longer rows are read digit by digit.
    if (this.last || (third === undefined && this.text[skipSpaces(this.text, at + 2)] !== '折'))
      return this.take({ type: 'digit', low: first, high: first }, at + 1);
    let value = 0;
    let end = at;
    for (let digit; (digit = hanDigit(this.unit(end))) !== undefined; end++) value = value * 10 + digit;
    return this.take({ type: 'number', low: value, high: value }, this.markHan(end));
  }

  private takePair(low: number, high: number, end: number): true {
    this.vague = true;
    return this.take({ type: 'number', low, high }, this.markHan(end));
  }

  private markHan(end: number): number {
    this.han = true;
    return end;
  }

  private takeAscii(at: number): boolean {
    const digits = readDigits(this.text, at, this.prose);
    if (!digits || digits.dotted || (this.last && !isMagnitude(this.last) && this.last.type !== 'zero')) return false;
    const { value } = digits;
    if (this.last && this.text[digits.end] === '年') return false;
    if (this.last && isMagnitude(this.last) && value >= this.last.value) return false;
    this.ascii = true;
    this.decimal ||= digits.decimal;
    this.grouped ||= digits.grouped;
    this.take({ type: 'number', low: value, high: value }, digits.end);
    // 134.亿: a decimal point that lost its digits.
    if (this.unit(this.end) === DOT && bigUnit(this.unit(this.end + 1)) !== undefined) this.end++;
    return true;
  }

  /** 数, 几 and 半 before a magnitude: 数十亿, 几百, 半百. */
  private takeSeveral(at: number): boolean {
    const next = this.unit(at + 1);
    if (this.unit(at) === HALF && next === BAI)
      return this.take({ type: 'number', low: 0.5, high: 0.5 }, this.markHan(at + 1));
    if (!SEVERAL.has(this.unit(at)) || !(this.opensMagnitude(at + 1) || this.isSpoken(at + 1))) return false;
    this.vague = true;
    return this.take({ type: 'number', low: 2, high: 9.9 }, this.markHan(at + 1));
  }

  /** 点 with digits after it. 三点十分 and 三点半 are times. */
  private takeDecimals(at: number): boolean {
    const from = skipSpaces(this.text, at + 1);
    let end = from;
    let digits = '';
    for (let digit; (digit = hanDigit(this.unit(end))) !== undefined && this.unit(end) !== LIANG; end++)
      digits += digit;
    if (end === from || this.decimal || (this.ascii && !this.han) || smallUnit(this.unit(end)) === 10) return false;
    this.decimal = true;
    return this.take({ type: 'decimals', value: Number(`0.${digits}`) }, end);
  }

  /** A word for "and more" within the numeral; only 万, 亿 and 兆 still belong to it after that. */
  private takeMore(at: number): boolean {
    const not = MORE.get(this.unit(at));
    const next = this.text[at + 1];
    if (not === undefined || (next !== undefined && not.includes(next))) return false;
    const last = this.last!;
    if (this.unit(at) === PLUS ? !isHan(this.unit(skipSpaces(this.text, at + 1))) : last.type === 'digit') return false;
    if (ONLY_AFTER_MAGNITUDE.has(this.unit(at)) && !(isMagnitude(last) || last.type === 'zero')) return false;
    this.over = true;
    this.about = this.text[at] === '来';
    this.end = at + 1;
    return true;
  }
}

function isMagnitude(part: Part): part is Part & { type: 'small' | 'big' } {
  return part.type === 'small' || part.type === 'big';
}
