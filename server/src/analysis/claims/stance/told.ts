import type { Attribution, Mention, Passage, Segment, Sentence } from '../../model';
import { clausesOf, type Clause } from './balance';
import { candidatesOf, isFaint, isOrigin, type Candidate } from './candidates';
import { namesOf, readingOf, type Features } from './features';
import { eachGram } from './grams';
import type { Lean } from './lean';
import { pointersOf } from './pointing';
import { hintsOf } from './topic';
import { polarityWords, topicWords } from './words';
import { within } from '../../text/span';

/** What a sentence tells by itself of the way it leans and of whom it speaks. */
export interface Told {
  /** Evidence that it leans at all. */
  readonly leans: Features;
  /** Evidence of the side that it leans to. */
  readonly side: Features;
  /** A good and an ill word stand against each other. */
  readonly opposed: boolean;
  /** A word of it holds both. */
  readonly mixed: boolean;
  /** Its words of praise and blame, in order, in prose offsets. */
  readonly words: readonly Lean[];
  readonly clauses: readonly Clause[];
  /** All that it names and may be about, but for those that only say so. */
  readonly candidates: readonly Candidate[];
  /** The segments that its words hint at without naming them. */
  readonly hints: readonly Segment[];
  /** A company named only as that of the speaker, or speaking for itself. */
  readonly officer: string | null;
  /** Names for the ways in which it points back, and for what it names itself. */
  readonly flags: readonly string[];
}

const OFFICER = ['affiliation', 'self'];

/** Reads one sentence. */
export function tell(
  passage: Passage,
  sentence: Sentence,
  mentions: readonly Mention[],
  attribution: Attribution,
): Told {
  const { leans, features, side, opposed } = readingOf(passage, sentence);
  const all = candidatesOf(passage, sentence, mentions, attribution, leans);
  const candidates = all.filter((candidate) => !isOrigin(candidate));
  const officer = all.find(
    ({ features: marks }) => marks.has('company') && !marks.has('observer') && OFFICER.some((name) => marks.has(name)),
  );
  const flags = pointersOf(passage.block.folded.slice(sentence.start, sentence.end));
  const plain = candidates.filter((candidate) => !isFaint(candidate));
  if (plain.some(({ features: marks }) => marks.has('company') || marks.has('product'))) flags.push('has-name');
  else if (plain.length > 0) flags.push('has-segment');
  else if (candidates.length > 0) flags.push('has-faint');
  else flags.push('has-nothing');
  if (plain.some(({ features: marks }) => marks.has('unnamed'))) flags.push('has-unnamed');
  if (officer) flags.push('has-officer');
  if (attribution.holder !== 'author') flags.push('is-reported');
  return {
    leans: new Map([...features, ...namesOf(passage, sentence, attribution, mentions)]),
    side,
    opposed,
    mixed: features.has('mixed'),
    words: leans,
    clauses: clausesOf(passage.block.folded, sentence, within(polarityWords(passage), sentence)),
    candidates,
    hints: hintsOf(within(topicWords(passage), sentence)),
    officer: officer?.target ?? null,
    flags,
  };
}

/** The grams of one sentence, each with how often it occurs. */
export function gramsOf(passage: Passage, sentence: Sentence, mentions: readonly Mention[]): Features {
  const grams: Features = new Map();
  eachGram(passage.block.folded, sentence, mentions, (gram) => grams.set(gram, (grams.get(gram) ?? 0) + 1));
  return grams;
}
