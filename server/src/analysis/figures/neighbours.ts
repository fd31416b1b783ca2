import type { Span } from '../model';
import { skipSpaces } from './characters';
import type { Quantity } from './quantity';

/** The currency that the text named last, and where. */
export interface NamedCurrency {
  readonly code: string;
  readonly end: number;
}

/** How far apart two counts may stand and still be set against one another. */
const CONTRAST = 14;

/** 三支人民币基金和一支美元基金: beside a number with the same measure word 一 counts. */
export function contrasts(text: string, last: Quantity | undefined, { kind, start, unitSpan }: Quantity): boolean {
  if (kind !== 'count' || !unitSpan || !last?.unitSpan || start - last.end > CONTRAST) return false;
  const word = (span: Span): string => text.slice(span.start, span.end);
  const between = text.slice(last.end, start);
  return word(last.unitSpan) === word(unitSpan) && /[和与及、加]/.test(between) && !/[,。;!?]/.test(between);
}

/** How far behind a foreign currency coins without a name can still be its own. */
const COINS = 12;

/** The currency of an amount; 每收 1 美元，亏 1 块 2: coins without a name are those of the currency just named. */
export function coinsAfter(text: string, named: NamedCurrency | undefined, quantity: Quantity): string | null {
  const { kind, unit, start, numeral } = quantity;
  if (kind !== 'money' || unit !== 'CNY' || !named || start - named.end > COINS) return unit;
  if (text[skipSpaces(text, numeral.end)] !== '块' || text.slice(named.end, start).includes('。')) return unit;
  return named.code;
}
