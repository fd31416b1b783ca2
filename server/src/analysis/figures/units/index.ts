import { Trie } from '../trie';
import { COUNTERS, NO_COUNTERS } from './counters';
import { ALONE_MINOR, CODED_MAGNITUDES, CURRENCIES, MINOR_UNITS } from './currencies';
import { DURATION_UNITS, NO_DURATIONS } from './durations';
import { HEADS } from './nouns';
import { MEASURE_ABBREVIATIONS, MEASURE_WORDS, NO_MEASURES } from './measures';
import { NO_RATIOS, RATIOS } from './ratios';
import { NO_UNIT, type Sense, type Unit } from './unit';

/** Units as they follow a number. */
export const UNITS = new Trie<Unit>();
/** Currencies as they stand before a number, with the magnitude that a code can hold (MUSD 5). */
export const CURRENCIES_BEFORE = new Trie<{ readonly code: string; readonly magnitude: number }>();
/** Currency codes as they follow a number with a magnitude in front: 30 MUSD. */
export const CODED_CURRENCIES = new Trie<{ readonly code: string; readonly magnitude: number }>();
/** Tenths and hundredths of a currency, as they follow its whole units. */
export const MINOR = new Trie<number>();

/** Words with several meanings; which one holds is decided in `sense.ts`. */
const SENSES: readonly (readonly [form: string, sense: Sense, unit: Unit])[] = [
  ['块', 'kuai', { kind: 'count', code: null }],
  ['毛', 'coin', { kind: 'money', code: 'CNY', factor: 0.1 }],
  ['角', 'coin', { kind: 'money', code: 'CNY', factor: 0.1 }],
  ['起', 'event', { kind: 'count', code: null }],
  ['点', 'index', { kind: 'measure', code: null }],
  ['分', 'score', { kind: 'measure', code: null }],
  ['度', 'degree', { kind: 'measure', code: null }],
  ['位', 'bit', { kind: 'count', code: null }],
  ['次', 'times', { kind: 'count', code: null }],
  ['日', 'days', { kind: 'duration', code: '天' }],
  ['方', 'party', { kind: 'count', code: null }],
  ['P', 'petaflops', { kind: 'measure', code: null }],
];

function addAll(forms: string, unit: Unit, exact = false): void {
  for (const form of forms.split('|')) UNITS.add(form, unit, exact);
}

// Later entries win over earlier ones of the same form, so the words that are no units come last but for the senses.
addAll(COUNTERS, { kind: 'count', code: null });
for (const forms of MEASURE_WORDS) addAll(forms, { kind: 'measure', code: null });
for (const forms of MEASURE_ABBREVIATIONS) addAll(forms, { kind: 'measure', code: null }, true);
for (const [code, forms] of DURATION_UNITS) addAll(forms, { kind: 'duration', code });
for (const [kind, forms, factor] of RATIOS) {
  if (kind === 'multiple') addAll(forms, { kind, code: 'x', factor });
  else addAll(forms, { kind: 'percent', code: '%', factor, ...(kind === 'points' ? { points: true } : {}) });
}
for (const [code, before, after] of CURRENCIES) {
  addAll(after, { kind: 'money', code });
  if (before === '') continue;
  for (const form of before.split('|')) CURRENCIES_BEFORE.add(form, { code, magnitude: 1 });
  for (const [prefix, magnitude] of CODED_MAGNITUDES) {
    CURRENCIES_BEFORE.add(prefix + code.toLowerCase(), { code, magnitude });
    CODED_CURRENCIES.add(prefix + code.toLowerCase(), { code, magnitude });
  }
}
for (const [code, forms, factor] of ALONE_MINOR) addAll(forms, { kind: 'money', code, factor });
for (const [forms, factor] of MINOR_UNITS) for (const form of forms.split('|')) MINOR.add(form, factor);
for (const words of [NO_COUNTERS, NO_RATIOS, NO_MEASURES, NO_DURATIONS]) addAll(words, NO_UNIT);
addAll(
  '元宇宙|元素|元旦|元老|元首|元年|元件|元气|元数据|元学习|元器件|元化|元论|元结构|元锂|元对立|元材料|元月|欧美|欧洲|欧盟|欧冠|圆桌|圆满|圆形',
  NO_UNIT,
);
// Nouns are counted by the noun reader, which knows their modifiers.
addAll(HEADS, NO_UNIT);
for (const [form, sense, unit] of SENSES) UNITS.add(form, { ...unit, sense }, form === 'P');
