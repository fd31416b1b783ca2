/** Questions about single UTF-16 units of folded text. All answers are arithmetic, so the scanner can ask them often. */

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** ASCII letters; folded text has no full-width ones. */
export function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Letters of any Latin alphabet, so that a name with an accent is not cut in two. */
export function isLatin(unit: number): boolean {
  return isLetter(unit) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
}

export function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000;
}

/** Lower-cases ASCII and leaves the rest. */
export function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Spaces that may stand between the parts of one expression; more than this part them. */
const MAX_SPACES = 4;

/** The offset after at most {@link MAX_SPACES} spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_SPACES && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** The offset before at most {@link MAX_SPACES} spaces that end at `at`. */
export function skipSpacesBack(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_SPACES && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether `words` ends exactly at `end`. */
export function endsWithAt(text: string, end: number, words: string): boolean {
  return end >= words.length && text.startsWith(words, end - words.length);
}

/** Whether a Latin word could begin at `at`: the unit before is no letter or digit. */
export function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return !isLatin(before) && !isDigit(before);
}

/** Whether a Latin word could end at `at`: the unit there is no letter or digit. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const after = text.charCodeAt(at);
  return !isLatin(after) && !isDigit(after);
}
