import { isDigit, isHan } from '../characters';
import type { Numeral } from '../numerals';
import type { Quantity } from '../quantity';
import type { Source } from '../source';
import { Trie, wordTrie } from '../trie';

/** Ratios in one word, with what they come to: halves, doublings, and the -fold words. */
export const RATIO_WORDS = new Trie<readonly [kind: 'multiple' | 'percent', value: number]>();

function add(kind: 'multiple' | 'percent', value: number, forms: string): void {
  for (const form of forms.split('|')) RATIO_WORDS.add(form, [kind, value]);
}

add('multiple', 0.5, '一半|半数|对半');
add('percent', 50, '对折|半折');
add('percent', 5, '半成');
add(
  'multiple',
  2,
  '翻番|翻倍|倍增|翻一番|翻了一番|翻了番|翻了倍|twofold|twice as|twice the|twice what|twice that|twice its|twice their|doubled|doubling',
);
add('multiple', 3, 'threefold|tripled|tripling');
add('multiple', 4, '翻两番|翻了两番|fourfold|quadrupled|quadrupling');
add('multiple', 5, 'fivefold|quintupled');
add('multiple', 8, '翻三番|翻了三番|eightfold');
for (const [value, form] of [
  [6, 'sixfold'],
  [7, 'sevenfold'],
  [9, 'ninefold'],
  [10, 'tenfold'],
  [20, 'twentyfold'],
  [100, 'hundredfold'],
] as const)
  add('multiple', value, form);

const NOT_WORDS = wordTrie(
  '一半导体|半数体|半成品|对半导体|对折叠|半折叠|翻倍数|倍增器|倍增效应|doubled down|doubling down|doubled as|twice a|twice daily|twice weekly',
);

/** A whole ratio in one word: 一半, 翻番, threefold, twice, doubled. */
export function readRatioWord({ text }: Source, at: number): Quantity | undefined {
  const found = RATIO_WORDS.longest(text, at);
  if (!found || NOT_WORDS.longest(text, at)) return undefined;
  const before = text[at - 1] ?? ' ';
  if (isDigit(before.charCodeAt(0)) || (text[at] === '半' && '一两三'.includes(before))) return undefined;
  if (text.startsWith('半成', at) && isHan(text.charCodeAt(found.end))) return undefined;
  const [kind, value] = found.value;
  const numeral: Numeral = { start: at, end: found.end, value, scale: 1, style: 'words' };
  const end = text.slice(at + 1, at + 5) === 'wice' ? at + 5 : found.end;
  return { start: at, end, kind, value, unit: kind === 'percent' ? '%' : 'x', numeral, factor: 1 };
}
