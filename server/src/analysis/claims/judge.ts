import type { Judgement, Passage, Sentence } from '../model';
import { within } from '../text/span';
import { contextFeatures, type Surroundings } from './context';
import { localFeatures, type Features } from './features';
import { KINDS, type ClaimModel } from './model';
import { formOf, type Form } from './structure';
import { usedCues } from './used';
import { weigh } from './weigh';
import { weighWording } from './wording';

/** What is known of a sentence from its own words, and the last judgement with what it rested on. */
interface Known {
  readonly form: Form;
  readonly local: Features;
  model?: ClaimModel;
  around?: string;
  judgement?: Judgement | null;
}

/** Kept as long as the passage of the sentence is. */
const known = new WeakMap<Sentence, Known>();
const NOTHING: Features = new Map();
/**
 * From this score on a sentence is marked. A little above even odds: in the corpus, sentences that score between even odds and
 * this need no source more often than they do, and a needless mark costs a reader more than a missed one.
 */
const LEAST_SCORE = 0.55;

/**
 * Judges one sentence; null where it makes no claim. The judgement is kept and comes back as long as nothing that it
 * rested on has changed.
 */
export function judgeSentence(
  passage: Passage,
  sentence: Sentence,
  around: Surroundings,
  model: ClaimModel,
): Judgement | null {
  const facts = factsOf(passage, sentence);
  if (facts.form !== 'statement') return null;
  const key = keyOf(sentence, around);
  if (facts.model !== model || facts.around !== key) {
    facts.model = model;
    facts.around = key;
    facts.judgement = decide(passage, sentence, facts.local, around, model);
  }
  return facts.judgement!;
}

/** The form and the local evidence of a sentence, read once for each state of its passage. */
export function factsOf(passage: Passage, sentence: Sentence): Known {
  let facts = known.get(sentence);
  if (!facts) {
    const form = formOf(passage.block, sentence);
    const local = form === 'statement' ? localFeatures(passage, sentence, usedCues(passage, sentence)) : NOTHING;
    known.set(sentence, (facts = { form, local }));
  }
  return facts;
}

/** All that a judgement rests on beside the passage and the model. */
function keyOf({ start }: Sentence, { mentions, attribution, leadIn, newsShare, year }: Surroundings): string {
  let key = `${attribution.source} ${attribution.holder} ${newsShare} ${year} ${leadIn}`;
  for (const mention of mentions) key += ` ${mention.start - start} ${mention.type} ${mention.id}`;
  return key;
}

function decide(
  passage: Passage,
  sentence: Sentence,
  local: Features,
  around: Surroundings,
  model: ClaimModel,
): Judgement | null {
  const context = contextFeatures(local, sentence, around, within(passage.figures, sentence));
  const { kind, score, evidence } = weigh(model, weighWording(passage, sentence, model), local, context);
  const claim = KINDS[kind]!;
  if (claim === 'none') return null;
  return { claim, check: score >= LEAST_SCORE, score: Math.round(score * 1000) / 1000, evidence };
}
