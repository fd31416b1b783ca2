import { Lexicon } from '../../lexicon/match';
import { ENGLISH_HEARSAY, ENGLISH_ORIGINS } from '../../lexicon/origins';
import { ENGLISH_ANAPHORS, ENGLISH_ROLES } from '../../lexicon/roles';
import { ENGLISH_HELPERS, ENGLISH_INTRODUCTIONS, ENGLISH_SPEECH } from '../../lexicon/speech';
import { tagged, type Item, type Scene } from '../items';

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
type Known = Tag | 'name' | 'title';
export type EnglishItem = Item<Tag>;
export type EnglishScene = Scene<Tag>;

/** All the words that the English grammar of attribution knows, in one trie. */
export const ENGLISH = new Lexicon<Tag>(LISTS);

/** Ends a clause: punctuation with space after it, so that numbers and abbreviations hold together. */
export const ENGLISH_CLAUSE_END = /[;:!?—()]+|[,.…](?=[\s"'”’]|$)| [-–] /g;

/** What can stand as the subject of speech. */
export const isNominal = tagged(
  ...(['name', 'title', 'people', 'staff', 'crowd', 'doc', 'filing', 'record', 'rumour', 'spokes'] satisfies Known[]),
  ...(['person', 'plural', 'body', 'paper', 'self'] satisfies Known[]),
);
/** What can name an origin by itself or with what stands around it; all other words only help. */
export const isTrigger = tagged(
  ...([
    'say',
    'think',
    'show',
    'report',
    'accuse',
    'call',
    'view',
    'express',
    'gauge',
    'beat',
    'hearsay',
    'according',
    'agent',
  ] satisfies Known[]),
);

export function has(item: EnglishItem | undefined, ...tags: Known[]): boolean {
  return item !== undefined && tags.some((tag) => item.tags.includes(tag));
}

export function wordOf({ text }: EnglishScene, item: EnglishItem): string {
  return text.slice(item.start, item.end).toLowerCase();
}
