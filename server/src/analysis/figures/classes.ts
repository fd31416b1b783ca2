import { isDigit, isLatin } from './characters';
import { isHanNumeric } from './numerals/hanCharacters';

/** What can begin at a character; most begin nothing, and the scanner passes over them at one look-up. */
export const NOTHING = 0;
export const LATIN = 1;
export const DIGIT = 2;
export const SYMBOL = 3;
export const NUMERAL = 4;
/** A character that begins a date word, a rank, a ratio or a currency in Chinese. */
export const STARTER = 5;

/** Opens a title: 《. */
export const TITLE = 6;

const STARTERS = '今明去前后来本上下这昨近最日年月周星春夏秋冬暑第头榜首一半对翻数几人港新台美大';

export const CLASSES = new Uint8Array(0x10000);
for (let unit = 0; unit < CLASSES.length; unit++) {
  if (isDigit(unit)) CLASSES[unit] = DIGIT;
  else if (isLatin(unit)) CLASSES[unit] = LATIN;
  else if (isHanNumeric(unit)) CLASSES[unit] = NUMERAL;
}
for (const c of STARTERS) CLASSES[c.charCodeAt(0)] = Math.max(STARTER, CLASSES[c.charCodeAt(0)]!);
CLASSES['《'.charCodeAt(0)] = TITLE;
for (const c of '$€£¥￥₩₹₽฿₫₱₺₪₦₡₾₭₿') CLASSES[c.charCodeAt(0)] = SYMBOL;
