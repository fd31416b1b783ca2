import { fold } from '../text/fold';
import { DIGIT, HAN, isCapital, KIND, LETTER, LOWER, SEPARATOR } from './units';

/** Separators may stand before this unit of a name, or be left out. */
export const GAP = 1;
/** As {@link GAP}, but a name cut here keeps its capitals: `Open AI`, not `open AI models`. */
export const CAMEL_GAP = 2;
/** The text has to have a capital here. */
export const CAPITAL = 4;
/** The text has to have this very letter, small or capital. */
export const EXACT = 8;
/** A full stop is a separator too: `Character.AI`, `Character AI`. */
export const STOP_GAP = 16;

/** A name as the matcher compares it: lower case, separators taken out, and what is asked of the text at each unit. */
export interface Form {
  /** Lower-case units without separators. */
  readonly units: string;
  readonly flags: Uint8Array;
  /** How many of the units are Latin letters or digits; 0 for a name in Han characters. */
  readonly latin: number;
}

/** `free`: any case. `initials`: capitals where the name has them at the start of a word. `exact`: as written. */
export type CaseRule = 'free' | 'initials' | 'exact';

/** Compiles a name, as a list has it, to its form; null where nothing is left to match. */
export function toForm(name: string, rule: CaseRule): Form | null {
  const text = fold(name).trim();
  const flags: number[] = [];
  let units = '';
  let latin = 0;
  let run = 0;
  let gap = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = KIND[unit]!;
    if (kind === SEPARATOR || isInnerStop(text, i)) {
      gap |= kind === SEPARATOR ? GAP : STOP_GAP;
      run = 0;
      continue;
    }
    const before = units === '' ? -1 : KIND[text.charCodeAt(i - 1)]!;
    if (before >= 0 && gap === 0) gap = borderGap(before, kind, run, text, i);
    const startsWord = before !== LETTER && before !== DIGIT;
    flags.push((units === '' ? 0 : gap) | caseFlag(unit, rule, startsWord));
    units += String.fromCharCode(LOWER[unit]!);
    if (kind === LETTER || kind === DIGIT) latin++;
    run = gap === 0 && kind === before ? run + 1 : 1;
    gap = 0;
  }
  return units === '' ? null : { units, flags: Uint8Array.from(flags), latin };
}

/** Where no separator is written, one may still come between scripts, a word and its number, and at a camel's hump. */
function borderGap(before: number, kind: number, run: number, text: string, at: number): number {
  if ((before === HAN) !== (kind === HAN) && before !== 0 && kind !== 0) return GAP;
  // A100 and R1 are not written apart, and "a 100" is something else.
  if (before === LETTER && kind === DIGIT && run >= 3) return GAP;
  if (before === LETTER && kind === LETTER && isCapital(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at - 1)))
    return run >= 3 ? CAMEL_GAP : 0;
  return 0;
}

function caseFlag(unit: number, rule: CaseRule, startsWord: boolean): number {
  if (KIND[unit] !== LETTER) return 0;
  if (rule === 'exact') return isCapital(unit) ? CAPITAL : EXACT;
  return rule === 'initials' && startsWord && isCapital(unit) ? CAPITAL : 0;
}

/** A full stop between letters; one between digits is part of the number. */
export function isInnerStop(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  return KIND[text.charCodeAt(at - 1)] === LETTER && KIND[text.charCodeAt(at + 1)] === LETTER;
}
