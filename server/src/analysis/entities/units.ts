import { SIMPLIFIED, TRADITIONAL } from '../text/traditional';

/** What a code unit of folded text is to a matcher of names. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Scripts set without spaces: Han, kana, Hangul. Between them and Latin letters runs a border. */
export const HAN = 3;
/** Marks that writers put into or leave out of one and the same name: `GPT 4o`, `GPT-4o`, `GPT4o`. */
export const SEPARATOR = 4;

const SEPARATORS = ' -_·';

/** Code unit → its kind. */
export const KIND = buildKinds();

/** Code unit → lower case without accents, one unit for one unit, so that offsets stay. */
export const LOWER = buildLower();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const fill = (from: number, to: number, kind: number): void => void kinds.fill(kind, from, to + 1);
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LETTER);
  fill(0x61, 0x7a, LETTER);
  fill(0xc0, 0x24f, LETTER);
  fill(0x370, 0x52f, LETTER);
  fill(0x1e00, 0x1eff, LETTER);
  for (const unit of [0xd7, 0xf7]) kinds[unit] = OTHER;
  fill(0x3040, 0x30fa, HAN);
  fill(0x3400, 0x9fff, HAN);
  fill(0xac00, 0xd7a3, HAN);
  fill(0xf900, 0xfaff, HAN);
  // 𠮷 and its like: both halves of the pair.
  fill(0xd840, 0xdfff, HAN);
  for (const mark of SEPARATORS) kinds[mark.charCodeAt(0)] = SEPARATOR;
  return kinds;
}

function buildFolded(): Uint16Array {
  const units = LOWER.slice();
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = LOWER[unit - 0xfee0]!;
  for (let i = 0; i < TRADITIONAL.length; i++) units[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return units;
}

function buildLower(): Uint16Array {
  const lower = new Uint16Array(0x10000);
  for (let unit = 0; unit < lower.length; unit++) lower[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) lower[unit] = unit + 0x20;
  for (let unit = 0xc0; unit <= 0x52f; unit++) {
    if (KIND[unit] !== LETTER) continue;
    lower[unit] = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
  }
  return lower;
}

/** Code unit of a letter as written → {@link LOWER} of its folded form. */
export const FOLDED = buildFolded();

/** Lower case by {@link LOWER}; of the same length as `text`. */
export function lower(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(LOWER[text.charCodeAt(i)]!);
  return result;
}

/** Whether a unit can stand inside a Latin word or number. */
export function isAlphanumeric(unit: number): boolean {
  const kind = KIND[unit];
  return kind === LETTER || kind === DIGIT;
}

/** Whether a unit is a capital letter. */
export function isCapital(unit: number): boolean {
  return KIND[unit] === LETTER && LOWER[unit] !== unit && !(unit >= 0xdf && unit <= 0xff);
}
