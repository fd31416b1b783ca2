import type { ClaimKind, Evidence, Judgement, Passage, Sentence } from '../model';
import { within } from '../text/span';
import { contextFeatures, type Surroundings } from './context';
import { localFeatures, type Features } from './features';
import { affirm, classify, KINDS, strongest, type ClaimModel } from './model';
import { formOf } from './structure';
import { usedCues } from './used';

/** Pieces of evidence listed for the kind and for the need of a source. */
const MOST_EVIDENCE = 4;

/** Local evidence of each sentence of a passage, kept as long as the passage is. */
const localOf = new WeakMap<Passage, Map<Sentence, Features>>();

/** Judges one sentence; null where it makes no claim. */
export function judgeSentence(
  passage: Passage,
  sentence: Sentence,
  around: Surroundings,
  model: ClaimModel,
): Judgement | null {
  if (formOf(passage.block, sentence) !== 'statement') return null;
  const local = remembered(passage, sentence);
  const context = contextFeatures(local, sentence, around, within(passage.figures, sentence));
  const odds = classify(model.kind, KINDS.length, local, context);
  const chosen = odds.indexOf(Math.max(...odds));
  const kind = KINDS[chosen]!;
  if (kind === 'none') return null;
  const score = needsSource(odds, local, context, model);
  return {
    claim: kind,
    check: score >= 0.5,
    score: Math.round(score * 1000) / 1000,
    evidence: [
      ...strongest(model.kind, chosen, MOST_EVIDENCE, local, context),
      ...checkEvidence(model, kind, local, context),
    ],
  };
}

/** The chance that the sentence is a claim that wants a source, over all the kinds that it may be. */
function needsSource(odds: readonly number[], local: Features, context: Features, model: ClaimModel): number {
  let score = 0;
  KINDS.forEach((kind, k) => {
    if (kind !== 'none') score += odds[k]! * affirm(model.check[kind], local, context);
  });
  return score;
}

/** The evidence for or against the need of a source, its names marked `check:`. */
function checkEvidence(model: ClaimModel, kind: ClaimKind, ...parts: Features[]): Evidence[] {
  return parts
    .flatMap((part) => [...part])
    .map(([name, value]) => ({ name: `check:${name}`, weight: (model.check[kind][name] ?? 0) * value }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_EVIDENCE);
}

/** Local evidence of a sentence, read once for each state of its passage. */
export function remembered(passage: Passage, sentence: Sentence): Features {
  let known = localOf.get(passage);
  if (!known) localOf.set(passage, (known = new Map()));
  let features = known.get(sentence);
  if (!features) known.set(sentence, (features = localFeatures(passage, sentence, usedCues(passage, sentence))));
  return features;
}
