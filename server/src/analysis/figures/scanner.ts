import type { Figure, Span } from '../model';
import { isArticle, isIndefinite } from './articles';
import { readBound } from './bounds';
import { CLASSES, DIGIT, LATIN, NOTHING, SYMBOL, TITLE } from './classes';
import type { DateReading } from './dates/reading';
import { widenDuration } from './durations';
import { coinsAfter, contrasts, type NamedCurrency } from './neighbours';
import type { Quantity } from './quantity';
import { readPrefixedMoney } from './money';
import { readDigit } from './readers/digits';
import { readHan } from './readers/han';
import { readLatin } from './readers/latin';
import { quantityStep, type Step } from './readers/step';
import { extendPrefixed, shareUnit, signBefore, type Reading } from './reader';
import type { FigureContext, Source } from './source';
import { isEquated, withStandalone } from './standalone';
import { WaitingList } from './waiting';

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

/** A date is finished when it is found; a quantity still wants its bound, and perhaps the unit of its list. */
type Found = { readonly date: Figure } | { readonly quantity: Quantity };

class Scanner {
  private readonly source: Source;
  private readonly masked: readonly Span[];
  private readonly found: Found[] = [];
  private readonly waiting: WaitingList;
  private nextMask = 0;
  /** End of the last title 《…》 that was opened; a year in a title dates the title, not the text. */
  private title = 0;
  /** End of the last figure. */
  private floor = 0;
  private currency: NamedCurrency | undefined;

  constructor(
    private readonly text: string,
    context: FigureContext,
  ) {
    this.source = { text, prose: context.prose ?? text, language: context.language };
    this.masked = context.masked ?? [];
    this.waiting = new WaitingList(this.source);
  }

  scan(): Figure[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const type = CLASSES[text.charCodeAt(at)]!;
      if (type === NOTHING) at++;
      else at = Math.max(at + 1, this.maskEnd(at) ?? this.read(type, at));
    }
    const figures = this.found.map((found) => ('date' in found ? found.date : this.finish(found.quantity)));
    // The items of a list get their unit after figures behind them were found.
    return [...withStandalone(text, figures)].sort((a, b) => a.start - b.start);
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
      case SYMBOL: {
        const money = readPrefixedMoney(this.source, at);
        return money ? this.apply(quantityStep(extendPrefixed(this.source, money))) : at + 1;
      }
      case LATIN:
        return this.apply(readLatin(this.source, at));
      case DIGIT:
        return this.apply(readDigit(this.source, at));
      default:
        return this.apply(readHan(this.source, at));
    }
  }

  /** Keeps what was read, and says where scanning goes on. */
  private apply({ end, date, quantity, reading }: Step): number {
    if (date) this.takeDate(date);
    else if (quantity) this.take(quantity);
    else if (reading?.quantity) this.takeReading(reading, reading.quantity);
    else if (reading) this.takeNumber(reading);
    return Math.max(end, this.floor);
  }

  private takeDate({ start, end, value }: DateReading): void {
    this.waiting.clear();
    if (start < this.title) return;
    this.found.push({ date: { start, end, kind: 'date', value, unit: null } });
    this.floor = end;
  }

  private takeReading(reading: Reading, quantity: Quantity): void {
    const whole = quantity.end - quantity.start === this.text.length;
    if (!whole && isArticle(this.text, quantity) && !contrasts(this.text, this.lastQuantity(), quantity)) return;
    if (isIndefinite(this.text, quantity)) return;
    if (!reading.bare) return this.take(quantity);
    this.waiting.add(reading, this.found.length);
    this.push(quantity);
  }

  private lastQuantity(): Quantity | undefined {
    const last = this.found.at(-1);
    return last && 'quantity' in last ? last.quantity : undefined;
  }

  /** A number with no unit: it may be stated as such, or have its unit at the end of its list. */
  private takeNumber(reading: Reading): void {
    const { numeral } = reading;
    if (isEquated(this.text, numeral)) this.push({ ...numeral, kind: 'count', unit: null, numeral, factor: 1 });
    else if (numeral.lone || numeral.headless) this.waiting.clear();
    else this.waiting.add(reading);
  }

  private take(quantity: Quantity): void {
    for (const { numeral, index } of this.waiting.takeFor(quantity)) {
      const shared = { quantity: shareUnit(numeral, quantity) };
      if (index === undefined) this.found.push(shared);
      else this.found[index] = shared;
    }
    this.push(quantity);
  }

  private push(quantity: Quantity): void {
    let { start, end, value } = quantity;
    const sign = quantity.unitSpan && quantity.kind === 'count' ? undefined : signBefore(this.text, start);
    if (sign !== undefined && sign >= this.floor && quantity.high === undefined) {
      start = sign;
      value = -value;
    }
    if (quantity.kind === 'duration') ({ start, end } = widenDuration(this.text, { start, end }, this.floor));
    const unit = coinsAfter(this.text, this.currency, quantity);
    this.found.push({ quantity: { ...quantity, start, end, value, unit } });
    this.floor = end;
    if (quantity.kind === 'money' && unit !== null) this.currency = { code: unit, end };
  }

  private finish(quantity: Quantity): Figure {
    const { start, end, kind, value, high, unitSpan, points } = quantity;
    const bound = readBound(this.text, quantity);
    return {
      start,
      end,
      kind,
      ...(high === undefined ? { value } : { low: value, high }),
      unit: unitSpan ? this.source.prose.slice(unitSpan.start, unitSpan.end) : quantity.unit,
      ...(bound === undefined ? {} : { bound }),
      ...(points ? { points } : {}),
    };
  }
}

const MAX_TITLE = 80;

/** The end of the title that opens at `at`; `at` itself where it is not closed soon. */
function titleEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length && end - at < MAX_TITLE; end++) if (text[end] === '》') return end;
  return at;
}
