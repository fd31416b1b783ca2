/** What the training script needs of the analysis, so that it learns from the very evidence that judging uses. */
import type { Attribution, Judgement, Mention, Passage, Sentence } from '../model';
import { fold } from '../text/fold';
import { contextFeatures, type Surroundings } from './context';
import type { Features } from './features';
import { factsOf, judgeSentence } from './judge';
import type { ClaimModel } from './model';
import { newsShareOf } from './register';
import type { Form } from './structure';
import { phrasesOf, phraseStrength, plainWording } from './wording';

export { fold, newsShareOf, phrasesOf, phraseStrength };
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

/** The evidence in an example, as the model will see it, and the phrases of its wording. */
export function describe(example: Example, row: Row): { form: Form; features: Features; phrases: string[] } {
  const { passage, sentence } = example;
  const { form, local } = factsOf(passage, sentence);
  const context = contextFeatures(local, sentence, surroundings(example, row), passage.figures);
  return { form, features: new Map([...local, ...context]), phrases: phrasesOf(plainWording(passage, sentence)) };
}

/** Judges an example alone, to measure the model on rows that it was not trained on. */
export function judgeOne(example: Example, row: Row, model: ClaimModel): Judgement | null {
  return judgeSentence(example.passage, example.sentence, surroundings(example, row), model);
}

function surroundings({ mentions, attribution }: Example, row: Row): Surroundings {
  return { mentions, attribution, leadIn: fold(row.above ?? ''), newsShare: row.newsShare, year: 2025 };
}
