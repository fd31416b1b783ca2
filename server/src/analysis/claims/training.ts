/** What the training script needs of the analysis, so that it learns from the very evidence that judging uses. */
import type { Attribution, Judgement, Mention, Passage, Sentence } from '../model';
import { fold } from '../text/fold';
import { contextFeatures, type Surroundings } from './context';
import type { Features } from './features';
import { factsOf, judgeSentence } from './judge';
import type { ClaimModel } from './model';
import { newsShareOf } from './register';
import type { Form } from './structure';

export { fold, newsShareOf };
export { KINDS } from './model';

/** One labelled sentence in its passage. */
export interface Example {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly attribution: Attribution;
}

/** What a row tells of the text around its sentence. */
export interface Row {
  readonly above?: string;
  /** Share of newsy sentences in the row's register. */
  readonly newsShare: number;
}

/** The evidence in an example, as the model will see it. */
export function describe(example: Example, row: Row): { form: Form; kindFeatures: Features } {
  const { passage, sentence } = example;
  const { form, local } = factsOf(passage, sentence);
  const context = contextFeatures(local, sentence, surroundings(example, row), passage.figures);
  return { form, kindFeatures: new Map([...local, ...context]) };
}

/** Judges an example alone, to measure the model on rows that it was not trained on. */
export function judgeOne(example: Example, row: Row, model: ClaimModel): Judgement | null {
  return judgeSentence(example.passage, example.sentence, surroundings(example, row), model);
}

function surroundings({ mentions, attribution }: Example, row: Row): Surroundings {
  return { mentions, attribution, leadIn: fold(row.above ?? ''), newsShare: row.newsShare, year: 2025 };
}
