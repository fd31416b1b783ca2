import { Lexicon, type Hit } from '../../lexicon/match';
import { POLARITY, type PolarityName } from '../../lexicon/polarity';
import { SEGMENT_WORDS } from '../../lexicon/targets';
import { TOPIC_WORDS } from '../../lexicon/topics';
import { unnamedIn, type Unnamed } from '../../lexicon/unnamed';
import type { Passage, Segment } from '../../model';

const polarity = new Lexicon<PolarityName>(POLARITY);
const segments = new Lexicon<Segment>(SEGMENT_WORDS);
const topics = new Lexicon<Segment>(TOPIC_WORDS);
const polarityOf = new WeakMap<Passage, readonly Hit<PolarityName>[]>();
const segmentsOf = new WeakMap<Passage, readonly Hit<Segment>[]>();

/** Words of praise, blame, measure and scope in a passage, in order, in prose offsets. Kept as long as the passage is. */
export function polarityWords(passage: Passage): readonly Hit<PolarityName>[] {
  let hits = polarityOf.get(passage);
  if (!hits) polarityOf.set(passage, (hits = polarity.scan(passage.block.folded)));
  return hits;
}

/** Words that name a segment of the market, in order, in prose offsets. Kept as long as the passage is. */
export function segmentWords(passage: Passage): readonly Hit<Segment>[] {
  let hits = segmentsOf.get(passage);
  if (!hits) segmentsOf.set(passage, (hits = segments.scan(passage.block.folded)));
  return hits;
}

const topicsOf = new WeakMap<Passage, readonly Hit<Segment>[]>();

/** Words that hint at a segment of the market, in order, in prose offsets. Kept as long as the passage is. */
export function topicWords(passage: Passage): readonly Hit<Segment>[] {
  let hits = topicsOf.get(passage);
  if (!hits) topicsOf.set(passage, (hits = topics.scan(passage.block.folded)));
  return hits;
}

const unnamedOf = new WeakMap<Passage, readonly Unnamed[]>();

/** Companies that a passage describes without naming them, in prose offsets. Kept as long as the passage is. */
export function unnamedCompanies(passage: Passage): readonly Unnamed[] {
  let found = unnamedOf.get(passage);
  if (!found) unnamedOf.set(passage, (found = unnamedIn(passage.block.folded).sort((a, b) => a.start - b.start)));
  return found;
}

/** The words of praise, blame, measure and scope in text that is no passage of its own, such as a lead-in. */
export function polarityIn(text: string): readonly Hit<PolarityName>[] {
  return polarity.scan(text);
}
