import type { Article, Judgement, PassageAttribution } from '../model';
import { within } from '../text/span';
import { judgeSentence } from './judge';
import { leadInsOf } from './leadIn';
import type { ClaimModel } from './model';

export type { ClaimModel } from './model';

/**
 * Judges every sentence of the article: its kind, whether an editor would want a source for it, and which way it leans on
 * whom. One row a passage, one cell a sentence; null where the sentence makes no claim.
 */
export function judge(
  article: Article,
  attributions: readonly PassageAttribution[],
  model: ClaimModel,
): (Judgement | null)[][] {
  const year = article.date ? Number(article.date.slice(0, 4)) : undefined;
  const leadIns = leadInsOf(article);
  return article.passages.map(({ passage, mentions }, p) =>
    passage.sentences.map((sentence, s) => {
      const attribution = attributions[p]!.sentences[s]!;
      return judgeSentence(
        passage,
        sentence,
        { mentions: within(mentions, sentence), attribution, leadIn: leadIns[p]!, year },
        model,
      );
    }),
  );
}
