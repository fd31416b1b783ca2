import { Lexicon } from '../../lexicon/match';
import { CHINESE_HEARSAY, CHINESE_ORIGINS } from '../../lexicon/origins';
import { CHINESE_PARTICLES } from '../../lexicon/particles';
import { CHINESE_ANAPHORS, CHINESE_ROLES } from '../../lexicon/roles';
import { CHINESE_DENIAL, CHINESE_NOT_SPEECH, CHINESE_SPEECH } from '../../lexicon/speech';
import type { Item, Scene } from '../items';

const LISTS = {
  ...CHINESE_SPEECH,
  ...CHINESE_ORIGINS,
  ...CHINESE_HEARSAY,
  ...CHINESE_ROLES,
  ...CHINESE_ANAPHORS,
  ...CHINESE_PARTICLES,
  denial: CHINESE_DENIAL,
  other: CHINESE_NOT_SPEECH,
};

export type Tag = keyof typeof LISTS;
export type ChineseItem = Item<Tag>;
export type ChineseScene = Scene<Tag>;

/** All the words that the Chinese grammar of attribution knows, in one trie. */
export const CHINESE = new Lexicon<Tag>(LISTS);

/** Ends a clause: punctuation, but no comma within a number. */
export const CHINESE_CLAUSE_END = /[;:!?。…—()]+|,(?!\d{3}(?!\d))/g;

/** What can stand as the subject of speech. */
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
const MODIFIER = new Set<string>(['indefinite', 'definite', 'closeness', 'kin'] satisfies Tag[]);

export function isNominal(item: ChineseItem): boolean {
  return item.tags.some((tag) => NOMINAL.has(tag));
}

export function isModifier(item: ChineseItem): boolean {
  return item.tags.some((tag) => MODIFIER.has(tag));
}

export function has(item: ChineseItem | undefined, ...tags: (Tag | 'name' | 'title')[]): boolean {
  return item !== undefined && tags.some((tag) => item.tags.includes(tag));
}
