import { SIMPLIFIED, TRADITIONAL } from './traditional';

/** Punctuation and spaces that writers use for one another, folded to one form each. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\t\n\r', ' '],
  ['‘’`´', "'"],
  ['\u2010\u2011\u2012\u2212\ufe63', '-'],
  ['•‧・∙⋅', '·'],
];

/** Code unit → folded code unit for the whole basic plane; a table look-up a character is the fastest way there is. */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (const [variants, form] of VARIANTS)
    for (const variant of variants) table[variant.charCodeAt(0)] = form.charCodeAt(0);
  return table;
}

/**
 * Folds text for matching: Traditional to Simplified, full-width to ASCII, variants of quotes, dashes and spaces to one
 * form. The result has the same length, so offsets into it are offsets into `text`.
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const form = TABLE[unit]!;
    if (form === unit) continue;
    folded += text.slice(from, i) + String.fromCharCode(form);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
