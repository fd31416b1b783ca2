import { isDigit, isLatin } from '../characters';
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
  const english = readEnglishNumeral(text, at, prose);
  return english && (!chinese || english.end > chinese.end) ? english : chinese;
}
