import type { Figure, Span } from '../model';
import { idiomEnd, isArticle, isIndefinite } from './articles';
import { readBound } from './bounds';
import { endsWord, isDigit, isLatin, skipSpaces, startsWord } from './characters';
import { CLASSES, DIGIT, LATIN, NOTHING, NUMERAL, STARTER, SYMBOL, TITLE } from './classes';
import { joinsList } from './connectors';
import { readNumericDate } from './dates/chinese';
import { readEnglishDate, readEnglishNumericDate } from './dates/english';
import { extendRange, readYearRange } from './dates/ranges';
import type { DateReading } from './dates/reading';
import { readRelativeDate } from './dates/relativeChinese';
import { readClock } from './dates/time';
import { readFirstMonths, readQuarter } from './dates/tails';
import { readArticleDuration, widenDuration } from './durations';
import { readPrefixedMoney } from './money';
import { readDigits } from './numerals/digits';
import type { Quantity } from './quantity';
import { extendPrefixed, readQuantity, shareUnit, signBefore, type Reading } from './reader';
import { readPercentOf, readShareRange } from './ratios/english';
import { readRatioWord } from './ratios/words';
import { readEnglishRank, readOrdinal, readRankWord, readTop } from './ranks';
import type { FigureContext, Source } from './source';
import { wordTrie } from './trie';
import { isEquated, readStandalone } from './standalone';
import { followsIndex, followsName, tokenEnd } from './tokens';

export type { FigureContext } from './source';

/**
 * Finds the figures of one block. One pass from left to right: what a character can begin is looked up in a table, the
 * readers for it are tried in order, and what one of them takes is not read again. The cost is linear in the text.
 *
 * @param text folded prose (Simplified, ASCII digits and punctuation, the length of the original)
 * @returns figures in order, without overlaps, in offsets of `text`
 */
export function scanFigures(text: string, context: FigureContext): Figure[] {
  return new Scanner(text, context).scan();
}

/** A number that waits for a unit from a later item of its list, or was reported without one. */
interface Waiting extends Reading {
  /** Where its figure stands in the results, if it was reported. */
  readonly index?: number;
}

class Scanner {
  private readonly source: Source;
  private readonly quantities: (Quantity | DateFigure)[] = [];
  private readonly masked: readonly Span[];
  private nextMask = 0;
  private waiting: Waiting[] = [];
  /** End of the last title 《…》 that was opened; a year in a title dates the title, not the text. */
  private title = 0;
  /** End of the last figure. */
  private floor = 0;
  private currency: { readonly code: string; readonly end: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly context: FigureContext,
  ) {
    this.source = { text, prose: context.prose ?? text, language: context.language };
    this.masked = context.masked ?? [];
  }

  scan(): Figure[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const type = CLASSES[text.charCodeAt(at)]!;
      if (type === NOTHING) {
        at++;
        continue;
      }
      at = Math.max(at + 1, this.maskEnd(at) ?? this.read(type, at));
    }
    const figures = this.quantities.map((quantity) => ('date' in quantity ? quantity.date : this.figure(quantity)));
    const alone = readStandalone(text, figures);
    return alone.length === 0 ? figures : [...figures, ...alone].sort((a, b) => a.start - b.start);
  }

  /** The end of the name that covers `at`, if one does. */
  private maskEnd(at: number): number | undefined {
    while (this.nextMask < this.masked.length && this.masked[this.nextMask]!.end <= at) this.nextMask++;
    const mask = this.masked[this.nextMask];
    return mask && mask.start <= at ? mask.end : undefined;
  }

  private read(type: number, at: number): number {
    switch (type) {
      case TITLE:
        this.title = titleEnd(this.text, at);
        return at + 1;
      case SYMBOL:
        return this.prefixed(at) ?? at + 1;
      case LATIN:
        return this.latin(at);
      case DIGIT:
        return this.digits(at);
      case NUMERAL:
      case STARTER:
        return this.han(at);
      default:
        return at + 1;
    }
  }

  private prefixed(at: number): number | undefined {
    const money = readPrefixedMoney(this.source, at);
    return money && this.take(extendPrefixed(this.source, money));
  }

  /** A word in Latin letters: a currency, a date, a rank, a number in words, or a name to be passed over whole. */
  private latin(at: number): number {
    const { text, source } = this;
    if (!startsWord(text, at)) return tokenEnd(text, at);
    const money = this.prefixed(at);
    if (money !== undefined) return money;
    const date = readEnglishDate(text, at);
    if (date && endsWord(text, date.end)) return this.takeDate(extendRange(text, date));
    const ratio = readEnglishRank(source, at) ?? readRatioWord(source, at) ?? readPercentOf(source, at);
    if (ratio && endsWord(text, ratio.end)) return this.take(ratio);
    const reading = readQuantity(source, at);
    if (reading?.quantity && endsWord(text, reading.end)) return this.takeReading(reading);
    const part = readShareRange(source, at) ?? readArticleDuration(text, at);
    if (part) return this.take(part);
    return reading ? this.wait(reading) : tokenEnd(text, at);
  }

  private digits(at: number): number {
    const { text, source } = this;
    const digits = readDigits(text, at, source.prose);
    if (digits?.dotted && !this.isDottedDate(at)) return digits.end;
    const date = this.numericDate(at);
    if (date) return this.takeDate(date);
    const clock = readClock(text, at);
    if (clock) return clock.end;
    // 01, 007: a label, whatever stands after it.
    if (digits?.padded && !digits.decimal) return tokenEnd(text, digits.end);
    const reading = readQuantity(source, at);
    const quantity = reading?.quantity;
    if (reading && quantity && !this.isVersion(reading)) return this.takeReading(reading);
    const end = Math.max(reading?.numeral.end ?? at, digits?.end ?? at);
    if (isLatin(text.charCodeAt(end))) return tokenEnd(text, end);
    return reading && !quantity ? this.wait(reading) : end;
  }

  private isDottedDate(at: number): boolean {
    return readNumericDate(this.text, at) !== undefined;
  }

  private numericDate(at: number): DateReading | undefined {
    const { text } = this;
    const range = readYearRange(text, at);
    if (range) return range;
    const date = readNumericDate(text, at);
    if (date) return extendRange(text, date);
    if (this.context.language !== 'en') return undefined;
    const english = readEnglishNumericDate(text, at);
    if (!english || english.end - at !== 4) return english;
    // 2048 GPUs: a number in the range of years that counts something.
    const counted = readQuantity(this.source, at)?.quantity;
    return counted && countsPlainly(this.text, counted) ? undefined : english;
  }

  /** Llama 3 models: a small number after a name counts nothing by its noun alone. */
  private isVersion({ numeral, quantity }: Reading): boolean {
    if (!quantity || quantity.kind !== 'count' || numeral.style !== 'digits') return false;
    if (followsIndex(this.text, numeral.start)) return true;
    if (numeral.value >= 100 && !numeral.decimal) return false;
    return (
      followsName(this.text, numeral.start) &&
      (this.context.language === 'en' || (isDigit(this.text.charCodeAt(numeral.end - 1)) && !this.hasCounter(quantity)))
    );
  }

  private hasCounter(quantity: Quantity): boolean {
    return quantity.unitSpan !== undefined && quantity.unitSpan.end - quantity.unitSpan.start === 1;
  }

  /** A Chinese numeral, or a word that begins a date, a rank, a ratio or a currency. */
  private han(at: number): number {
    const { text, source } = this;
    const idiom = idiomEnd(text, at);
    if (idiom !== undefined) return idiom;
    if (text[at] === '第') {
      const quarter = readQuarter(text, at, undefined);
      if (quarter) return this.takeDate(extendRange(text, { start: at, ...quarter }));
      const { end, quantity } = readOrdinal(source, at);
      return quantity ? this.take(quantity) : end;
    }
    const date = readRelativeDate(text, at) ?? this.namedQuarter(at) ?? readNumericDate(text, at);
    // 最近一年 is a length of time, 最近一场 a date and something else.
    const length =
      date && text.startsWith('最近', at) ? readQuantity(source, skipSpaces(text, date.end))?.quantity : undefined;
    if (length?.kind === 'duration') return this.take(length);
    if (date) return this.takeDate(extendRange(text, date));
    const word =
      readRatioWord(source, at) ?? readRankWord(source, at) ?? (text[at] === '前' ? readTop(source, at) : undefined);
    if (word) return this.take(word);
    const half = this.half(at);
    if (half) return this.take(half);
    const money = this.prefixed(at);
    if (money !== undefined) return money;
    const reading = readQuantity(source, at);
    if (!reading) return at + 1;
    if (reading.quantity) return this.takeReading(reading);
    return this.wait(reading);
  }

  private namedQuarter(at: number): DateReading | undefined {
    if (this.text[at] !== '前' && this.text[at] !== '首') return undefined;
    const tail = readQuarter(this.text, at, undefined) ?? readFirstMonths(this.text, at);
    return tail && { start: at, ...tail };
  }

  /** 半年, 半个月, 半小时. */
  private half(at: number): Quantity | undefined {
    const { text } = this;
    if (text[at] !== '半') return undefined;
    const unit = HALVES.find(([form]) => text.startsWith(form, at));
    if (!unit || NOT_HALVES.some((form) => text.startsWith(form, at))) return undefined;
    const numeral = { start: at, end: at + 1, value: 0.5, scale: 1, style: 'han' } as const;
    const end = at + unit[0].length;
    return { start: at, end, kind: 'duration', value: 0.5, unit: unit[1], numeral, factor: 1 };
  }

  private takeDate({ start, end, value }: DateReading): number {
    this.waiting = [];
    if (start < this.title) return end;
    this.quantities.push({ date: { start, end, kind: 'date', value, unit: null } });
    this.floor = end;
    return end;
  }

  private takeReading(reading: Reading): number {
    const { quantity, bare } = reading;
    if (!quantity) return reading.end;
    if (quantity.end - quantity.start < this.text.length && isArticle(this.text, quantity) && !this.contrasts(quantity))
      return quantity.end;
    if (isIndefinite(this.text, quantity)) return quantity.end;
    if (!bare) return this.take(quantity);
    const index = this.quantities.length;
    this.push(quantity);
    this.waiting = this.follows(reading.numeral.start)
      ? [...this.waiting, { ...reading, index }]
      : [{ ...reading, index }];
    return quantity.end;
  }

  /** 三支人民币基金和一支美元基金: beside a number with the same measure word 一 counts. */
  private contrasts({ kind, start, unitSpan }: Quantity): boolean {
    const last = this.quantities.at(-1);
    if (kind !== 'count' || !unitSpan || !last || 'date' in last || !last.unitSpan || start - this.floor > CONTRAST)
      return false;
    const word = (span: Span): string => this.text.slice(span.start, span.end);
    const between = this.text.slice(this.floor, start);
    return word(last.unitSpan) === word(unitSpan) && /[和与及、加]/.test(between) && !/[,。;!?]/.test(between);
  }

  private wait(reading: Reading): number {
    const { numeral } = reading;
    if (isEquated(this.text, numeral)) {
      this.push({ ...numeral, kind: 'count', unit: null, numeral, factor: 1 });
      return numeral.end;
    }
    if (numeral.lone || numeral.headless) this.waiting = [];
    else if (this.follows(numeral.start)) this.waiting.push(reading);
    else this.waiting = [reading];
    return reading.end;
  }

  private follows(start: number): boolean {
    const last = this.waiting.at(-1);
    return last !== undefined && joinsList(this.text, last.end, start, this.context.language);
  }

  private take(quantity: Quantity): number {
    if (this.follows(quantity.start)) this.share(quantity);
    this.waiting = [];
    this.push(quantity);
    return quantity.end;
  }

  /** Gives the unit at the end of a list to the numbers before it: 80亿、100亿和120亿美元. */
  private share(quantity: Quantity): void {
    if (quantity.kind === 'duration' || quantity.kind === 'rank') return;
    const shared: Quantity[] = [];
    for (const { numeral, index } of this.waiting) {
      const given = shareUnit(numeral, quantity);
      if (index !== undefined) this.quantities[index] = given;
      else if (isPlainItem(this.text, numeral.start)) shared.push(given);
    }
    this.quantities.push(...shared);
  }

  private push(quantity: Quantity): void {
    let { start } = quantity;
    let { end, value } = quantity;
    const sign = quantity.kind === 'count' || quantity.kind === 'rank' ? undefined : signBefore(this.text, start);
    if (sign !== undefined && sign >= this.floor && quantity.high === undefined) {
      start = sign;
      value = -value;
    }
    if (quantity.kind === 'duration') ({ start, end } = widenDuration(this.text, { start, end }, this.floor));
    const code = this.coinsOf(quantity);
    this.quantities.push({ ...quantity, start, end, value, unit: code });
    this.floor = end;
    if (quantity.kind === 'money' && code !== null) this.currency = { code, end };
  }

  /** 每收 1 美元，亏 1 块 2: coins without a name are those of the foreign currency just named. */
  private coinsOf({ kind, unit, start, end, numeral }: Quantity): string | null {
    const colloquial = kind === 'money' && unit === 'CNY' && this.text[skipSpaces(this.text, numeral.end)] === '块';
    if (!colloquial || !this.currency || start - this.currency.end > 12 || end <= start) return unit;
    return this.text.slice(this.currency.end, start).includes('。') ? unit : this.currency.code;
  }

  private figure(quantity: Quantity): Figure {
    const { start, end, kind, value, high, unitSpan } = quantity;
    const bound = readBound(this.text, quantity);
    const unit = unitSpan ? this.source.prose.slice(unitSpan.start, unitSpan.end) : quantity.unit;
    const amount = high === undefined ? { value } : { low: value, high };
    return {
      start,
      end,
      kind,
      ...amount,
      unit,
      ...(bound === undefined ? {} : { bound }),
      ...(quantity.points ? { points: true } : {}),
    };
  }
}

const MAX_TITLE = 80;
/** How far apart two counts may stand and still be set against one another. */
const CONTRAST = 14;

/** The end of the title that opens at `at`; `at` itself where it is not closed soon. */
function titleEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length && end - at < MAX_TITLE; end++) if (text[end] === '》') return end;
  return at;
}

interface DateFigure {
  readonly date: Figure;
}

/** Nouns that a number like a year may count without a comma in it; before any other word it is a year (2026 guidance). */
const COUNTED = wordTrie(
  'people|employees|gpus|users|workers|jobs|companies|startups|customers|chips|shares|stores|cars|vehicles|students|engineers|participants|respondents',
);

function countsPlainly(text: string, { kind, unitSpan }: Quantity): boolean {
  return kind !== 'count' || (unitSpan !== undefined && COUNTED.longest(text, unitSpan.start) !== undefined);
}

const HALVES: readonly (readonly [form: string, unit: string])[] = [
  ['半年', '年'],
  ['半个月', '月'],
  ['半个小时', '小时'],
  ['半小时', '小时'],
  ['半个世纪', '世纪'],
  ['半个多月', '月'],
  ['半个多世纪', '世纪'],
  ['半个学期', '月'],
  ['半天', '天'],
];
const NOT_HALVES = ['半年报', '半年度', '半天才'];

/** A number of a list, and not the label of an item: 1、100亿. */
function isPlainItem(text: string, start: number): boolean {
  return start > 0 && text[start - 1] !== '(';
}
