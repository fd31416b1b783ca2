import type { Article, Judgement, Passage, PassageAttribution } from '../model';
import { within } from '../text/span';
import { factsOf, judgeSentence } from './judge';
import { leadInsOf, prologueLength } from './leadIn';
import type { ClaimModel } from './model';
import { articleNewsShare } from './register';
import { leanings } from './stance';
import { weighWording } from './wording';

export type { ClaimModel } from './model';

/** Reads the evidence that one passage holds by itself, and keeps it for {@link judge}. */
export function readEvidence(passage: Passage, model: ClaimModel): void {
  for (const sentence of passage.sentences)
    if (factsOf(passage, sentence).form === 'statement') weighWording(passage, sentence, model);
}

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
  const newsShare = articleNewsShare(article);
  const prologue = prologueLength(article);
  const judgements = article.passages.map(({ passage, mentions }, p) =>
    passage.sentences.map((sentence, s) => {
      if (p < prologue) return null;
      const attribution = attributions[p]!.sentences[s]!;
      const around = { mentions: within(mentions, sentence), attribution, leadIn: leadIns[p]!, newsShare, year };
      return judgeSentence(passage, sentence, around, model);
    }),
  );
  if (!model.stance) return judgements;
  const leaned = leanings(article, attributions, judgements, model.stance);
  return judgements.map((row, p) =>
    row.map((judgement, s) => {
      const stance = leaned[p]![s];
      return judgement && stance ? { ...judgement, stance } : judgement;
    }),
  );
}
