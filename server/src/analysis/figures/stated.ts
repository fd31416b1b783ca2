import { isSpace, skipSpaces } from './characters';
import { readNumeral } from './numerals';
import { UNITS } from './units';
import { wordTrie } from './trie';

/** A unit that a text states once for the figures that follow: 单位：亿元, "all figures in US dollars". */
export interface StatedUnit {
  /** ISO 4217. */
  readonly currency: string;
  /** What plain numbers are multiplied by: 1e8 for 单位：亿元. 1 where only the currency is stated. */
  readonly scale: number;
}

const HEADS = wordTrie(
  '单位:|单位为|单位是|币种:|货币单位:|货币单位为|以下单位:|如无特别说明,均为|均以|金额单位:|金额单位为|all figures in|all figures are in|figures in|all amounts in|all amounts are in|amounts in|in millions of|in billions of|in thousands of',
);
const MAGNITUDES_IN_HEAD: readonly (readonly [string, number])[] = [
  ['billions', 1e9],
  ['millions', 1e6],
  ['thousands', 1e3],
];

/** Finds a unit stated once for a passage. Looks at each place where such a statement can begin, once. */
export function readStatedUnit(text: string): StatedUnit | undefined {
  for (let at = 0; at < text.length; at++) {
    const first = text[at]!;
    if (!'单币货以如均金aAfFiI'.includes(first)) continue;
    const head = HEADS.longest(text, at);
    if (!head) continue;
    const words = text.slice(head.start, head.end).toLowerCase();
    let from = skipSpaces(text, head.end);
    if (text.startsWith('人民币', from)) return stated(text, from + 3, 'CNY');
    if (isSpace(text.charCodeAt(from))) from++;
    const scale = MAGNITUDES_IN_HEAD.find(([word]) => words.includes(word))?.[1] ?? 1;
    const unit = stated(text, from, undefined, scale);
    if (unit) return unit;
  }
  return undefined;
}

function stated(text: string, at: number, currency: string | undefined, base = 1): StatedUnit | undefined {
  const magnitude = readNumeral(text, at);
  const scale = magnitude?.headless ? magnitude.value : base;
  const unit = UNITS.longest(text, skipSpaces(text, magnitude?.headless ? magnitude.end : at));
  const code = unit?.value.kind === 'money' ? unit.value.code : currency;
  return code == null ? undefined : { currency: currency ?? code, scale };
}
