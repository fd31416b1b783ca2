import type { Span } from '../model';
import { isDigit, isLatin, isSpace, isUpper } from './characters';
import { IRREGULAR_PLURALS, NOT_PLURALS, STOP_WORDS } from './units/englishNouns';

/** Words between a number and the noun that it counts: "400 million weekly active users". */
const MAX_MODIFIERS = 4;
const MAX_WORD = 24;
const HYPHEN = 45;
const APOSTROPHE = 39;

/** The noun that an English number counts, with the modifiers before it; only plurals are taken for nouns. */
export function readEnglishNoun(text: string, at: number): Span | undefined {
  let next = at;
  if (!isSpace(text.charCodeAt(next))) return undefined;
  next++;
  const start = next;
  for (let words = 0; words <= MAX_MODIFIERS; words++) {
    const end = wordEnd(text, next);
    if (end === next || end - next > MAX_WORD) return undefined;
    const word = text.slice(next, end).toLowerCase();
    if (STOP_WORDS.has(word) || text.charCodeAt(end) === APOSTROPHE) return undefined;
    if (isPlural(word, text.slice(next, end))) return { start, end };
    if (!isSpace(text.charCodeAt(end))) return undefined;
    next = end + 1;
  }
  return undefined;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isLatin(unit) && !isDigit(unit) && !(unit === HYPHEN && end > at && isLatin(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

function isPlural(word: string, written: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  // GPUs and APIs are plurals, AWS and IBS are names.
  if (!written.endsWith('s') || word.length < 3 || NOT_PLURALS.has(word)) return false;
  return isUpper(written.charCodeAt(written.length - 2)) || !(word.endsWith('ss') || word.endsWith('us'));
}
