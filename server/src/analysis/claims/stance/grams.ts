import type { Span } from '../../model';
import type { StanceModel } from './model';

/** Stands for a name, which is to say nothing by itself of the way that a sentence leans. */
const NAME = '\u0001';
const COMMA = 0x2c;
const POINT = 0x2e;
const APOSTROPHE = 0x27;
const MARKS = new Set([...',;:!?、—'].map((mark) => mark.charCodeAt(0)));

/**
 * Hands over the short pieces that a sentence is made of, one after the other: pairs of neighbouring Chinese characters,
 * English words and pairs of them. Names count as one sign whatever they are, and so do numbers, so that no weight can
 * hang on whom or how much. `text` is folded; `names` are in its offsets, in order.
 */
export function eachGram(text: string, span: Span, names: readonly Span[], take: (gram: string) => void): void {
  let before = '';
  let word = false;
  let next = 0;
  for (let i = span.start; i < span.end;) {
    while (next < names.length && names[next]!.end <= i) next++;
    const name = names[next];
    const unit = text.charCodeAt(i);
    let end = i + 1;
    let gram = '';
    if (name && name.start <= i) {
      end = name.end;
      gram = NAME;
    } else if (isDigit(unit)) {
      while (end < span.end && isNumeric(text.charCodeAt(end))) end++;
      gram = '0';
    } else if (isHan(unit) || MARKS.has(unit)) gram = text[i]!;
    else if (isLatin(unit)) {
      while (end < span.end && (isLatin(text.charCodeAt(end)) || text.charCodeAt(end) === APOSTROPHE)) end++;
      gram = text.slice(i, end).toLowerCase();
    }
    i = end;
    if (gram === '') continue;
    const isWord = gram.length > 1;
    if (isWord) take(gram);
    if (before) take(isWord || word ? `${before} ${gram}` : before + gram);
    before = gram;
    word = isWord;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isNumeric(unit: number): boolean {
  return isDigit(unit) || unit === COMMA || unit === POINT;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

const tables = new WeakMap<StanceModel, ReadonlyMap<string, readonly number[]>>();

/** The weights of a model's grams as a map, in which a string that was put together a moment ago is found fastest. */
export function gramTable(model: StanceModel): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(model);
  if (!table) tables.set(model, (table = new Map(Object.entries(model.grams))));
  return table;
}
