import { isDigit } from '../characters';
import { hanDigit, smallUnit } from '../numerals/hanCharacters';

/** A small whole number as dates hold it. */
export interface SmallNumber {
  readonly end: number;
  readonly value: number;
  /** Number of digits, or of characters in Chinese. */
  readonly length: number;
  readonly han: boolean;
}

const MAX_LENGTH = 5;

/** Reads one to four digits in ASCII (24, 2025), as characters (二〇二五) or as a numeral up to 九十九 (十二, 二十一). */
export function readSmallNumber(text: string, at: number): SmallNumber | undefined {
  if (isDigit(text.charCodeAt(at))) return readAscii(text, at);
  let end = at;
  let value = 0;
  let tens = 0;
  let digits = 0;
  while (end - at < MAX_LENGTH) {
    const unit = text.charCodeAt(end);
    const digit = hanDigit(unit);
    if (digit !== undefined) {
      value = value * 10 + digit;
      digits++;
    } else if (smallUnit(unit) === 10 && tens === 0 && digits <= 1) {
      tens = (digits === 0 ? 1 : value) * 10;
      value = 0;
      digits = 0;
    } else break;
    end++;
  }
  if (end === at || (tens > 0 && digits > 1)) return undefined;
  return { end, value: tens + value, length: end - at, han: true };
}

function readAscii(text: string, at: number): SmallNumber | undefined {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end))) {
    if (end - at >= MAX_LENGTH) return undefined;
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  return { end, value, length: end - at, han: false };
}
