import { Lexicon } from '../../lexicon/match';
import { ENGLISH_HEARSAY, ENGLISH_ORIGINS } from '../../lexicon/origins';
import { ENGLISH_ANAPHORS, ENGLISH_ROLES } from '../../lexicon/roles';
import { ENGLISH_HELPERS, ENGLISH_INTRODUCTIONS, ENGLISH_SPEECH } from '../../lexicon/speech';
import type { Item, Scene } from '../items';

const LISTS = {
  ...ENGLISH_SPEECH,
  ...ENGLISH_INTRODUCTIONS,
  ...ENGLISH_HELPERS,
  ...ENGLISH_ORIGINS,
  ...ENGLISH_ROLES,
  ...ENGLISH_ANAPHORS,
  hearsay: ENGLISH_HEARSAY,
};

export type Tag = keyof typeof LISTS;
export type EnglishItem = Item<Tag>;
export type EnglishScene = Scene<Tag>;

/** All the words that the English grammar of attribution knows, in one trie. */
export const ENGLISH = new Lexicon<Tag>(LISTS);

/** Ends a clause: punctuation with space after it, so that numbers and abbreviations hold together. */
export const ENGLISH_CLAUSE_END = /[;:!?—()]+|[,.…](?=[\s"'”’]|$)| [-–] /g;

const NOMINAL = new Set<string>([
  'name',
  'title',
  'people',
  'staff',
  'crowd',
  'doc',
  'filing',
  'record',
  'rumour',
  'spokes',
  'person',
  'plural',
  'body',
  'paper',
  'self',
] satisfies (Tag | 'name' | 'title')[]);

export function isNominal(item: EnglishItem): boolean {
  return item.tags.some((tag) => NOMINAL.has(tag));
}

export function has(item: EnglishItem | undefined, ...tags: (Tag | 'name' | 'title')[]): boolean {
  return item !== undefined && tags.some((tag) => item.tags.includes(tag));
}

export function wordOf({ text }: EnglishScene, item: EnglishItem): string {
  return text.slice(item.start, item.end).toLowerCase();
}
