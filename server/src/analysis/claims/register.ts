import type { Article } from '../model';
import { factsOf } from './judge';
import { within } from '../text/span';

/** One sentence as the register sees it: whether it names or counts. */
export interface Newsiness {
  readonly named: boolean;
  readonly counted: boolean;
}

/** The share is told to a twentieth. */
const STEPS = 20;

/**
 * The share of sentences that name somebody or count something: near 1 in agency copy, near 0 in a column
 * of aphorisms. The same bare sentence is a report in the one and a remark in the other. Two sentences of each sort are
 * taken as given, so that a short article is not judged by one sentence.
 */
export function newsShareOf(sentences: Iterable<Newsiness>): number {
  let newsy = 1;
  let all = 2;
  for (const { named, counted } of sentences) {
    all++;
    if (named || counted) newsy++;
  }
  // In steps, so that a keystroke does not change the reading of every other sentence.
  return Math.round((newsy / all) * STEPS) / STEPS;
}

/** {@link newsShareOf} over all statements of an article. */
export function articleNewsShare(article: Article): number {
  const sentences: Newsiness[] = [];
  article.passages.forEach(({ passage, mentions }) =>
    passage.sentences.forEach((sentence) => {
      if (passage.block.kind === 'listItem' || factsOf(passage, sentence).form !== 'statement') return;
      sentences.push({
        named: within(mentions, sentence).length > 0,
        counted: within(passage.figures, sentence).some(({ kind }) => kind !== 'date' && kind !== 'duration'),
      });
    }),
  );
  return newsShareOf(sentences);
}
