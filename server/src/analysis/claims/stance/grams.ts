import type { Span } from '../../model';

/** Stands for a name, which is to say nothing by itself of the way that a sentence leans. */
const NAME = '\u0001';
const HAN = /[\u3400-\u9fff]/;
const LATIN = /[a-z]/i;
const DIGIT = /\d/;

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
    const unit = text[i]!;
    let end = i + 1;
    let gram = '';
    if (name && name.start <= i) {
      end = name.end;
      gram = NAME;
    } else if (DIGIT.test(unit)) {
      while (end < span.end && /[\d.,]/.test(text[end]!)) end++;
      gram = '0';
    } else if (HAN.test(unit)) gram = unit;
    else if (LATIN.test(unit)) {
      while (end < span.end && /[a-z']/i.test(text[end]!)) end++;
      gram = text.slice(i, end).toLowerCase();
    } else if (/[,;:!?、—]/.test(unit)) gram = unit;
    i = end;
    if (gram === '') continue;
    const isWord = gram.length > 1;
    if (isWord) take(gram);
    if (before) take(isWord || word ? `${before} ${gram}` : before + gram);
    before = gram;
    word = isWord;
  }
}
