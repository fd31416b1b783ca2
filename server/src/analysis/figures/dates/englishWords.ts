import { Trie } from '../trie';

/** 1 to 12. */
export const MONTHS = new Trie<number>();
[
  'january|jan|jan.',
  'february|feb|feb.',
  'march|mar.',
  'april|apr|apr.',
  'may',
  'june|jun.',
  'july|jul.',
  'august|aug|aug.',
  'september|sept|sept.|sep|sep.',
  'october|oct|oct.',
  'november|nov|nov.',
  'december|dec|dec.',
].forEach((forms, i) => {
  for (const form of forms.split('|')) MONTHS.add(form, i + 1);
});

/** Months that are everyday words too; alone they need a word for time before them. */
export const AMBIGUOUS_MONTHS = new Set([3, 5]);

export const WEEKDAYS = new Trie<number>();
['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].forEach((day, i) =>
  WEEKDAYS.add(day, i + 1),
);

function trie(forms: string): Trie<string> {
  const words = new Trie<string>();
  for (const form of forms.split('|')) words.add(form, form);
  return words;
}

/** Which year, month or week is meant, told from the day of publication. */
export const WHICH = trie('last|this|next|previous|prior|current');
export const PERIODS = trie(
  'year|month|week|quarter|weekend|fiscal year|fiscal quarter|spring|summer|fall|autumn|winter|night|morning|afternoon|evening|half|school year|calendar year|financial year',
);
export const PARTS = trie(
  'early|late|mid|earlier|later|earlier in|late in|early in|later in|spring of|summer of|fall of|autumn of|winter of|spring|summer|autumn|turn of',
);
export const ALONE = trie(
  'yesterday|tomorrow|tonight|year before|year prior|year-ago quarter|year-ago period|year earlier|year-earlier period|year-end|year-end holidays|recent weeks|recent months|recent years|recent days',
);
export const ORDINALS = new Trie<number>();
['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'].forEach((forms, i) => {
  for (const form of forms.split('|')) ORDINALS.add(form, i + 1);
});
export const QUARTER = trie('quarter|fiscal quarter|half|calendar quarter');
export const OF = trie('of|of the|in');
export const FISCAL = trie('fiscal|fiscal year|financial year|fy|calendar');
export const TODAY_VERBS = trie(
  'announced|announcing|said|launched|launching|released|releasing|unveiled|unveiling|introduced|introducing|reported|published|confirmed|revealed|filed|earlier',
);
/** Words before a bare month or year that show a time is meant. */
export const TIME_WORDS = new Set(
  'in by since until till from of to through throughout for during late early mid last this next and or between before after around circa about end beginning fiscal than with'.split(
    ' ',
  ),
);

/** The words that an English date can begin with. */
export const ENGLISH_DATE_WORDS = [
  ...[MONTHS, WEEKDAYS, WHICH, PARTS, ALONE, ORDINALS, FISCAL].flatMap(({ forms }) => forms),
  ...['q', 'h', 'fy', 'today'],
];
