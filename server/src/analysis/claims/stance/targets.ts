import type { Article } from '../../model';
import { SEGMENT_WORDS } from '../../lexicon/targets';
import { weigh, type Weights } from './model';
import type { Features } from './features';
import type { Told } from './told';
import type { Topics } from './topic';

/** Somebody or something that a sentence may be about, in the light of the text around it. */
export interface Option {
  readonly target: string;
  /** What the sentence itself says for it; absent where it does not name it. */
  readonly own?: Features;
  /** What the text around says for it. */
  readonly around: Features;
}

/** Whom the sentences read so far were about. */
interface Trail {
  /** The sentence before, and the last one of the passage above under the same heading. */
  before: string | null;
  above: string | null;
  /** The name and the segment last spoken of. */
  name: string | null;
  segment: string | null;
  /** The lead-in of the list that is being read. */
  leadIn: string | null;
}

/** Picks one of several options; there is always at least one. */
export type Choice = (options: readonly Option[], passage: number, sentence: number) => Option;

export function isSegment(target: string): boolean {
  return Object.hasOwn(SEGMENT_WORDS, target);
}

/**
 * Goes through the article and says of each sentence whom it is about: one row a passage, one cell a sentence. What one
 * sentence is about bears on the next, so they are taken in order, each by `choose`.
 */
export function followTargets(
  article: Article,
  told: readonly (readonly Told[])[],
  topics: Topics,
  choose: Choice,
): string[][] {
  const trail: Trail = { before: null, above: null, name: null, segment: null, leadIn: null };
  return article.passages.map(({ passage }, p) => {
    const { kind } = passage.block;
    trail.above = kind === 'heading' ? null : (trail.before ?? trail.above);
    trail.before = null;
    return passage.sentences.map((_, s) => {
      const options = optionsOf(told[p]![s]!, trail, topics, p, kind === 'listItem');
      const { target } = choose(options, p, s);
      trail.before = target;
      if (kind !== 'listItem') trail.leadIn = target;
      if (isSegment(target)) trail.segment = target;
      else trail.name = target;
      return target;
    });
  });
}

function optionsOf(told: Told, trail: Trail, topics: Topics, passage: number, isItem: boolean): Option[] {
  const options = new Map<string, { target: string; own?: Features; around: Map<string, number> }>();
  const { flags } = told;
  for (const { target, features } of told.candidates) options.set(target, { target, own: features, around: new Map() });
  const add = (from: string, target: string | null): void => {
    if (target === null) return;
    let option = options.get(target);
    if (!option) options.set(target, (option = { target, around: new Map() }));
    const name = joined(from, isSegment(target) ? ' segment' : ' name');
    option.around.set(name, 1);
    if (option.own) option.around.set(joined(from, '+named'), 1);
    else for (const flag of flags) option.around.set(flagged(name, flag), 1);
  };
  add('before', trail.before);
  if (trail.before === null) add('above', trail.above);
  add('last', trail.name);
  add('last', trail.segment);
  if (isItem) add('lead-in', trail.leadIn);
  for (const target of topics.headings[passage]!) add('heading', target);
  for (const target of topics.title) add('title', target);
  if (topics.title.length > 0) add('title-first', topics.title[0]!);
  for (const target of topics.lede) add('lede', target);
  add('officer', told.officer);
  add('most', topics.name);
  add('most', topics.segment);
  for (const segment of told.hints) add('hint', segment);
  for (const [segment, share] of topics.sectionHints[passage]!) if (share >= OFTEN) add('hinted-here', segment);
  add('market', 'ai-market');
  const shares = [
    ['article', topics.article],
    ['section', topics.sections[passage]!],
    ['hints', topics.hints],
    ['section-hints', topics.sectionHints[passage]!],
  ] as const;
  for (const { target, own, around } of options.values()) {
    const kind = own ? 'named' : isSegment(target) ? 'segment' : 'name';
    if (!own) {
      const brings = joined('brings ', kind);
      around.set(brings, 1);
      for (const flag of flags) if (flag.startsWith('has-')) around.set(flagged(brings, flag), 1);
    }
    for (const [name, share] of shares) {
      const value = share.get(target) ?? 0;
      if (value > 0) around.set(joined(name, SPACED[kind]), Math.sqrt(value));
    }
  }
  return [...options.values()];
}

const SPACED = { named: ' named', segment: ' segment', name: ' name' } as const;
const joints = new Map<string, Map<string, string>>();

/**
 * Two parts of a name put together, the same string every time: the same few hundred names come up at every sentence,
 * and looking up a string that was just made costs more than all the rest.
 */
function joined(head: string, tail: string): string {
  let tails = joints.get(head);
  if (!tails) joints.set(head, (tails = new Map()));
  let name = tails.get(tail);
  if (name === undefined) tails.set(tail, (name = head + tail));
  return name;
}

function flagged(name: string, flag: string): string {
  return joined(joined(name, '+'), flag);
}

/** Share of the sentences of a section that must hint at a segment for it to be thought of. */
const OFTEN = 0.2;

/** The option that most speaks for. */
export function bestOption(options: readonly Option[], weights: Weights): Option {
  let best = options[0]!;
  let most = -Infinity;
  for (const option of options) {
    const score = weigh(weights, option.around) + (option.own ? weigh(weights, option.own) : 0);
    if (score > most) [best, most] = [option, score];
  }
  return best;
}
