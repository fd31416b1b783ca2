import { Trie } from '../trie';

/** The words of English numerals, with what each does to the number being read. */
export type NumberWord =
  | { readonly type: 'ones' | 'teens' | 'tens'; readonly value: number }
  /** hundred, thousand, million …, also lakh and crore of Indian English, and dozen. */
  | { readonly type: 'magnitude'; readonly value: number }
  /** tens, dozens, hundreds, millions …: a vague number of them. */
  | { readonly type: 'plural'; readonly value: number };

const ONES = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
];

export const NUMBER_WORDS = new Trie<NumberWord>();
ONES.forEach((word, value) => NUMBER_WORDS.add(word, { type: 'ones', value }));
NUMBER_WORDS.add('nought', { type: 'ones', value: 0 }).add('naught', { type: 'ones', value: 0 });
TEENS.forEach((word, i) => NUMBER_WORDS.add(word, { type: 'teens', value: 10 + i }));
TENS.forEach((word, i) => NUMBER_WORDS.add(word, { type: 'tens', value: 20 + 10 * i }));
for (const [word, value] of MAGNITUDES) {
  NUMBER_WORDS.add(word, { type: 'magnitude', value });
  NUMBER_WORDS.add(`${word}s`, { type: 'plural', value });
}
NUMBER_WORDS.add('tens', { type: 'plural', value: 10 });

/**
 * Magnitudes written short, right after digits or one space further: the usual ones of newspapers (Reuters, FT, The
 * Economist style books). Single letters count only when they are written onto the digits.
 */
export const SHORT_MAGNITUDES = new Trie<number>();
for (const [forms, value] of [
  ['k', 1e3],
  ['m mn mln mil mm', 1e6],
  ['b bn bln', 1e9],
  ['t tn trn tln', 1e12],
] as const)
  for (const form of forms.split(' ')) SHORT_MAGNITUDES.add(form, value);
