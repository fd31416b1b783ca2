import type { Article, Attribution, Judgement, Mention, Passage, PassageAttribution, Sentence } from '../../model';
import { within } from '../../text/span';
import { leadInsOf } from '../leadIn';
import { classify } from '../model';
import { bestOf, candidatesOf, isFaint, isOrigin } from './candidates';
import { contextOf, readingOf } from './features';
import { LEANINGS, type Leaned, type StanceModel } from './model';
import { topicsOf, type Topics } from './topic';

export type { Leaned, StanceModel } from './model';

/** Points back to the company or thing last spoken of. */
const POINTS_BACK =
  /(?:^|[,，。;；、\s“"「])(?:该公司|该集团|本公司|公司|集团|该厂商|该机构|该平台|该模型|该产品|它|其|它们|这家|这一|这种|这些|这|此举|此|前者|后者|the company|the firm|the startup|the start-up|the chipmaker|the lab|its?|they|their|this|that|these|those|such)/i;

/**
 * Which way each claim of the article leans on whom: one row a passage, one cell a sentence, undefined where it does not
 * lean or is no claim. A sentence that leaves out whom it speaks of takes the target of the text before it.
 */
export function leanings(
  article: Article,
  attributions: readonly PassageAttribution[],
  judgements: readonly (readonly (Judgement | null)[])[],
  model: StanceModel,
): Leaned[][] {
  const leadIns = leadInsOf(article);
  const topics = topicsOf(article, model);
  let company: string | null = null;
  return article.passages.map(({ passage, mentions }, p) => {
    let last: string | null = null;
    return passage.sentences.map((sentence, s) => {
      const own = within(mentions, sentence);
      const attribution = attributions[p]!.sentences[s]!;
      const target = targetOf(
        passage,
        sentence,
        { mentions: own, attribution, last, company, heading: topics.headings[p]! },
        topics,
        model,
      );
      last = target;
      company = own.find(({ type, id }) => type === 'company' && id === target)?.id ?? company;
      const judgement = judgements[p]?.[s];
      if (!judgement) return undefined;
      const around = { kind: judgement.claim, attribution, mentions: own, leadIn: leadIns[p]! };
      const odds = classify(
        model.leaning,
        LEANINGS.length,
        readingOf(passage, sentence).features,
        contextOf(passage, sentence, around),
      );
      const leaning = LEANINGS[odds.indexOf(Math.max(...odds))]!;
      return leaning === 'none' || !target ? undefined : { stance: leaning, target };
    });
  });
}

interface Around {
  readonly mentions: readonly Mention[];
  readonly attribution: Attribution;
  /** Target of the sentence before in the same passage. */
  readonly last: string | null;
  /** The company that was last a target. */
  readonly company: string | null;
  /** What the heading above names. */
  readonly heading: string | null;
}

/** Whom a sentence is about: what it names itself, else what it points back to, else its heading, else the article. */
function targetOf(
  passage: Passage,
  sentence: Sentence,
  around: Around,
  topics: Topics,
  model: StanceModel,
): string | null {
  const { mentions, attribution, last, company, heading } = around;
  const candidates = candidatesOf(passage, sentence, mentions, attribution, readingOf(passage, sentence).leans);
  const best = bestOf(candidates, model.target);
  if (best && !isFaint(best) && !isOrigin(best)) return best.target;
  const text = passage.block.folded.slice(sentence.start, sentence.end);
  if (POINTS_BACK.test(text)) {
    if (best && isOrigin(best) && !best.features.has('in-source')) return best.target;
    if (last ?? company) return last ?? company;
  }
  if (best && !isOrigin(best)) return best.target;
  return last ?? heading ?? best?.target ?? topics.article;
}
