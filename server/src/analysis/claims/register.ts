import type { Article, PassageAttribution } from '../model';
import { formOf } from './structure';
import { within } from '../text/span';

/** One sentence as the register sees it: whether it names, counts or cites. */
export interface Newsiness {
  readonly named: boolean;
  readonly counted: boolean;
  readonly cited: boolean;
}

/**
 * The share of sentences that name somebody, count something or give a source: near 1 in agency copy, near 0 in a column
 * of aphorisms. The same bare sentence is a report in the one and a remark in the other. Two sentences of each sort are
 * taken as given, so that a short article is not judged by one sentence.
 */
export function newsShareOf(sentences: Iterable<Newsiness>): number {
  let newsy = 1;
  let all = 2;
  for (const { named, counted, cited } of sentences) {
    all++;
    if (named || counted || cited) newsy++;
  }
  return newsy / all;
}

/** {@link newsShareOf} over all statements of an article. */
export function articleNewsShare(article: Article, attributions: readonly PassageAttribution[]): number {
  const sentences: Newsiness[] = [];
  article.passages.forEach(({ passage, mentions }, p) =>
    passage.sentences.forEach((sentence, s) => {
      if (passage.block.kind === 'listItem' || formOf(passage.block, sentence) !== 'statement') return;
      sentences.push({
        named: within(mentions, sentence).length > 0,
        counted: within(passage.figures, sentence).some(({ kind }) => kind !== 'date' && kind !== 'duration'),
        cited: attributions[p]!.sentences[s]!.source !== 'none',
      });
    }),
  );
  return newsShareOf(sentences);
}
