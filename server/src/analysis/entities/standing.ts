import type { Span } from '../model';
import { CAMEL_GAP, CAPITAL, EXACT, GAP, STOP_GAP, type Form } from './form';
import { DIGIT, isAlphanumeric, isCapital, KIND, LETTER, LOWER, SEPARATOR } from './units';

/** What may follow a name directly although it continues the word. */
export interface Tails {
  /** An English plural, H100s; the name ends before its s. */
  readonly plural?: boolean;
  /** A version number: Qwen4, Llama 3.5. The caller reads it. */
  readonly version?: boolean;
  /** Units before which this is no name but part of a plain word. */
  readonly notBefore?: string;
}

/** A name that the matcher looks for. */
export interface Pattern extends Tails {
  readonly form: Form;
}

/** One place where a name stands; several patterns where they differ in nothing that the text shows. */
export interface Match<P> extends Span {
  readonly patterns: readonly P[];
}

/** How many separators may stand where a name allows for them: `DeepSeek- R1`. */
export const LONGEST_GAP = 2;
const STOP = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const SMALL_S = 's'.charCodeAt(0);

/** Where `pattern` ends if it stands at `start`, else -1. */
export function endOf(pattern: Pattern, text: string, start: number): number {
  const { units, flags } = pattern.form;
  let i = start;
  for (let j = 0; j < units.length; j++, i++) {
    const flag = flags[j]!;
    let raw = text.charCodeAt(i);
    if (flag & (GAP | CAMEL_GAP | STOP_GAP) && LOWER[raw] !== units.charCodeAt(j)) {
      const next = skipGap(text, i, flag);
      raw = text.charCodeAt(next);
      if (flag & CAMEL_GAP && next > i && !(isCapital(raw) && isCapital(text.charCodeAt(start)))) return -1;
      i = next;
    }
    if (LOWER[raw] !== units.charCodeAt(j)) return -1;
    if (flag & CAPITAL && LOWER[raw] === raw) return -1;
    if (flag & EXACT && LOWER[raw] !== raw) return -1;
  }
  return finish(pattern, text, i);
}

function skipGap(text: string, from: number, flag: number): number {
  let i = from;
  while (i < text.length && i - from < LONGEST_GAP) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] !== SEPARATOR && !(unit === STOP && flag & STOP_GAP)) break;
    i++;
  }
  return i;
}

/** A name in Latin letters or digits has to end with its word. */
function finish(pattern: Pattern, text: string, end: number): number {
  if (pattern.notBefore !== undefined && end < text.length && pattern.notBefore.includes(text[end]!)) return -1;
  const last = KIND[text.charCodeAt(end - 1)]!;
  if (end >= text.length || (last !== LETTER && last !== DIGIT)) return end;
  const next = text.charCodeAt(end);
  if (isAlphanumeric(next)) {
    if (pattern.version && last === LETTER && KIND[next] === DIGIT) return end;
    const plural = pattern.plural && next === SMALL_S && !isAlphanumeric(text.charCodeAt(end + 1));
    return plural ? end : -1;
  }
  const after = text.charCodeAt(end + 1);
  // 3.5 and 3,600 go on, and so does the address openai.com.
  if (last === DIGIT && (next === STOP || next === COMMA) && KIND[after] === DIGIT) return pattern.version ? end : -1;
  if (next === STOP && KIND[after] === LETTER && LOWER[after] === after) return -1;
  return end;
}

/** Whether what stands before makes the place the middle of a number or an address. */
export function isGlued(text: string, start: number): boolean {
  if (start < 2) return false;
  const kind = KIND[text.charCodeAt(start)]!;
  if (kind !== LETTER && kind !== DIGIT) return false;
  const mark = text.charCodeAt(start - 1);
  if (mark !== STOP && mark !== COMMA) return false;
  const before = text.charCodeAt(start - 2);
  return kind === DIGIT ? KIND[before] === DIGIT : mark === STOP && KIND[before] === LETTER && LOWER[before] === before;
}
