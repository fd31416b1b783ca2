/** What the training script needs of the analysis, so that it learns from the very evidence that judging uses. */
import type { Attribution, Judgement, Mention, Passage, Sentence } from '../model';
import { contextFeatures, localFeatures, usedCues, type Features } from './features';
import { judgeSentence } from './judge';
import { formOf, type Form } from './structure';
import type { ClaimModel } from './model';

export { fold } from '../text/fold';
export { KINDS, LEANINGS } from './model';

/** One labelled sentence in its passage. */
export interface Example {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly attribution: Attribution;
}

/** The evidence in an example, as the model will see it. */
export function describe(
  example: Example,
  row: { above?: string; topic?: string },
): { form: Form; kindFeatures: Features; stanceFeatures: Features } {
  const { passage, sentence } = example;
  const local = localFeatures(passage, sentence, usedCues(passage, sentence));
  const around = { mentions: example.mentions, attribution: example.attribution, leadIn: row.above ?? '', year: 2025 };
  const context = contextFeatures(local, sentence, around, passage.figures);
  return {
    form: formOf(passage.block, sentence),
    kindFeatures: new Map([...local, ...context]),
    stanceFeatures: new Map(),
  };
}

/** Judges an example alone, to measure the model on rows that it was not trained on. */
export function judgeOne(
  example: Example,
  row: { above?: string; topic?: string },
  model: ClaimModel,
): Judgement | null {
  const { mentions, attribution } = example;
  return judgeSentence(
    example.passage,
    example.sentence,
    { mentions, attribution, leadIn: row.above ?? '', year: 2025 },
    model,
  );
}
