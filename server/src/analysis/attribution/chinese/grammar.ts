import { Lexicon } from '../../lexicon/match';
import { CHINESE_HEARSAY, CHINESE_ORIGINS } from '../../lexicon/origins';
import { CHINESE_PARTICLES } from '../../lexicon/particles';
import { CHINESE_ANAPHORS, CHINESE_ROLES } from '../../lexicon/roles';
import { CHINESE_DENIAL, CHINESE_NOT_SPEECH, CHINESE_SPEECH } from '../../lexicon/speech';
import { tagged, type Item, type Scene } from '../items';

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
type Known = Tag | 'name' | 'title';
export type ChineseItem = Item<Tag>;
export type ChineseScene = Scene<Tag>;

/** All the words that the Chinese grammar of attribution knows, in one trie. */
export const CHINESE = new Lexicon<Tag>(LISTS);

/** Ends a clause: punctuation, but no comma within a number. */
export const CHINESE_CLAUSE_END = /[;:!?。…—()]+|,(?!\d{3}(?!\d))/g;

/** What can stand as the subject of speech. */
export const isNominal = tagged(
  ...(['name', 'title', 'people', 'staff', 'crowd', 'doc', 'filing', 'record', 'rumour', 'spokes'] satisfies Known[]),
  ...(['person', 'plural', 'body', 'paper', 'self'] satisfies Known[]),
);
export const isModifier = tagged(...(['indefinite', 'definite', 'closeness', 'kin'] satisfies Known[]));
/** What can name an origin by itself or with what stands around it; all other words only help. */
export const isTrigger = tagged(
  ...([
    'say',
    'pause',
    'think',
    'show',
    'report',
    'accuse',
    'as-said',
    'view',
    'label',
    'beat',
    'doc',
    'hearsay',
    'rumour',
    'cause',
    'demand',
    'rate',
    'list',
    'survey',
  ] satisfies Known[]),
  ...(['ranking', 'consensus', 'according', 'look'] satisfies Known[]),
);

export function has(item: ChineseItem | undefined, ...tags: Known[]): boolean {
  return item !== undefined && tags.some((tag) => item.tags.includes(tag));
}
