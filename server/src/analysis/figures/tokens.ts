import { isDigit, isHan, isLatin, skipSpaces } from './characters';
import { bigUnit } from './numerals/hanCharacters';

const JOINTS = new Set(['-', '.', '_', "'", '&', '+', '@', ':', '/', '·'].map((c) => c.charCodeAt(0)));
const SLASH = 47;

/**
 * The end of the Latin token that begins at `at`: a word, a name with its version (GPT-4o, Llama-3.1, H100, 4Paradigm), an
 * address. Whatever digits it holds are part of it. A date written onto a name without a space (OpenAI2025年) is not.
 */
export function tokenEnd(text: string, at: number): number {
  let end = at;
  let address = false;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (isDigit(unit)) {
      if (end > at && isLatin(text.charCodeAt(end - 1)) && gluedNumber(text, at, end)) return end;
      end++;
    } else if (isLatin(unit)) end++;
    else if (JOINTS.has(unit) && joins(text, end, address)) {
      address ||= unit === 58 || unit === 64;
      end++;
    } else break;
  }
  return end;
}

/** Whether a mark between two parts of a token holds them together. */
function joins(text: string, at: number, address: boolean): boolean {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (address) return !isHan(next) && next > 32;
  if (unit === 58) return next === SLASH && text.charCodeAt(at + 2) === SLASH;
  if (unit === SLASH) return isLatin(next);
  return isLatin(next) || isDigit(next);
}

/** A year or a large amount right after a word of three letters or more: OpenAI2025年, Meta800亿美元. */
function gluedNumber(text: string, start: number, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 8 && (isDigit(text.charCodeAt(end)) || text[end] === '.')) end++;
  const next = text.charCodeAt(skipSpaces(text, end));
  if ((end - at === 4 && text[end] === '年') || text[end] === '强') return true;
  if (at - start < 3 || isDigit(text.charCodeAt(start))) return false;
  return bigUnit(next) === 1e8 || next === 37;
}

/** Whether the Latin word before a number is a name that the number could be a version of: Llama 3, iPhone 15. */
export function followsName(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  let start = at - 1;
  while (start > 0 && at - start < 24 && (isLatin(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))))
    start--;
  if (start === at - 1) return false;
  const first = text.charCodeAt(start);
  return first >= 65 && first <= 90 && !ORDINARY.has(text.slice(start, at - 1).toLowerCase());
}

/** Names that end in a number of any size: the S&P 500, the Fortune 500, the Russell 2000. */
const INDEXES = new Set('p fortune russell nasdaq ftse nikkei stoxx csi global hurun forbes msci topix'.split(' '));

/** Whether the name before a number is an index or a list, whose number is part of it. */
export function followsIndex(text: string, at: number): boolean {
  let start = at - 1;
  if (text.charCodeAt(start) !== 32) return false;
  while (start > 0 && at - start < 12 && isLatin(text.charCodeAt(start - 1))) start--;
  return INDEXES.has(text.slice(start, at - 1).toLowerCase());
}

/** Words that begin a sentence with a capital and are no names. */
const ORDINARY = new Set(
  'in the about over nearly almost around some at by from to for of on with more less under than up only just and but or its their our some these those all both after before since until when while of an a is are was between roughly approximately last next past first top no than least most hired has have had'.split(
    ' ',
  ),
);
