import { isDigit, isLatin, skipSpaces } from '../characters';
import { readChineseNumeral } from './chinese';
import { readEnglishNumeral } from './english';
import type { Numeral } from './numeral';

export type { Numeral } from './numeral';

/** Reads the numeral that begins at `at`, whichever language it is written in. */
export function readNumeral(text: string, at: number, prose = text): Numeral | undefined {
  const unit = text.charCodeAt(at);
  if (isLatin(unit)) return readEnglishNumeral(text, at, prose);
  const chinese = readChineseNumeral(text, at, prose);
  if (!isDigit(unit) || (chinese && chinese.style !== 'digits')) return chinese;
  // Only a letter, after a space or a hyphen or none, can make it an English magnitude.
  if (chinese && !isLatin(text.charCodeAt(skipMark(text, chinese.end)))) return chinese;
  const english = readEnglishNumeral(text, at, prose);
  return english && (!chinese || english.end > chinese.end) ? english : chinese;
}

function skipMark(text: string, at: number): number {
  const next = skipSpaces(text, at);
  return text[next] === '-' ? skipSpaces(text, next + 1) : next;
}
