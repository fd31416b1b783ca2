import type { Token } from '../analysis/model';

/** A word as a segmenter gives it: text without a place. */
export interface Word {
  readonly word: string;
  readonly tag?: string;
}

/**
 * Gives words their places, so that the tokens tile `text`. Segmenters drop or replace what they cannot decode (a lone
 * surrogate comes back as U+FFFD): a word that does not stand where it should is looked for a little further on, and
 * what lies between becomes a token of its own.
 */
export function tile(text: string, words: Iterable<Word>): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (end: number, tag?: string): void => {
    if (end <= at) return;
    tokens.push({ start: at, end, text: text.slice(at, end), ...(tag === undefined ? {} : { tag }) });
    at = end;
  };
  for (const { word, tag } of words) {
    if (!text.startsWith(word, at)) {
      const found = text.slice(at, at + word.length + FURTHEST).indexOf(word);
      if (found < 0) continue;
      push(at + found);
    }
    push(at + word.length, tag);
  }
  push(text.length);
  return tokens;
}

/** How many code units ahead a misplaced word is looked for. */
const FURTHEST = 16;
