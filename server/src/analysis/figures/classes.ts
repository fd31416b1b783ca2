import { isDigit, isLatin } from './characters';
import { isHanNumeric } from './numerals/hanCharacters';
import { BEFORE_NUMERAL, STARTERS } from './readers/han';
import { CURRENCIES_BEFORE } from './units';

/** What can begin at a character; most begin nothing, and the scanner passes over them at one look-up. */
export const NOTHING = 0;
export const LATIN = 1;
export const DIGIT = 2;
/** A mark of a currency. */
export const SYMBOL = 3;
/** A Chinese numeral, or a character that begins a word for a date, a rank, a ratio or a currency. */
export const HAN = 4;
/** Opens a title: 《. */
export const TITLE = 5;

export const CLASSES = new Uint8Array(0x10000);
for (const { forms } of [STARTERS, CURRENCIES_BEFORE])
  for (const form of forms) {
    const unit = form.charCodeAt(0);
    CLASSES[unit] = unit >= 0x4e00 ? HAN : SYMBOL;
  }
for (const first of BEFORE_NUMERAL) CLASSES[first.charCodeAt(0)] = HAN;
for (let unit = 0; unit < CLASSES.length; unit++) {
  if (isDigit(unit)) CLASSES[unit] = DIGIT;
  else if (isLatin(unit)) CLASSES[unit] = LATIN;
  else if (isHanNumeric(unit)) CLASSES[unit] = HAN;
}
CLASSES['《'.charCodeAt(0)] = TITLE;
