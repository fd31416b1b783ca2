import { BREAK_WORDS, INSIDE_NAMES } from '../lexicon/breakWords';
import { DIGIT, HAN, KIND, LETTER } from '../units';

const LONGEST_BREAK = 6;

/** Where a Chinese name begins that ends at `end`. */
export interface LeftEdge {
  readonly start: number;
  /** The word that stands before it, empty where a clause begins. */
  readonly before: string;
}

/**
 * Reads leftwards from a name's end to the word before it, or to the clause's beginning. Null where neither comes within
 * `most` units: then what stands there is no name but a sentence. A place in brackets, 某某(北京)公司, is part of it.
 */
export function leftEdge(text: string, end: number, most: number): LeftEdge | null {
  for (let at = end; at >= Math.max(0, end - most); at--) {
    if (at === 0) return { start: 0, before: '' };
    if (text[at - 1] === ')') {
      const open = text.lastIndexOf('(', at);
      if (open > at - 7 && open > 0 && /^\([\u4e00-\u9fff]+\)$/.test(text.slice(open, at))) {
        at = open + 1;
        continue;
      }
    }
    const kind = KIND[text.charCodeAt(at - 1)]!;
    if (kind !== HAN && kind !== LETTER && kind !== DIGIT) return { start: at, before: '' };
    const word = breakBefore(text, at);
    if (word !== '') return { start: at, before: word };
  }
  return null;
}

/** The word before `at` that no name begins with, empty where there is none. */
export function breakBefore(text: string, at: number): string {
  for (let length = Math.min(LONGEST_BREAK, at); length > 1; length--) {
    const word = text.slice(at - length, at);
    if (BREAK_WORDS.has(word)) return word;
  }
  const word = text[at - 1]!;
  return BREAK_WORDS.has(word) && !INSIDE_NAMES.test(text.slice(Math.max(0, at - 2), at + 1)) ? word : '';
}
