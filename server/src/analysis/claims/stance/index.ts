import type { Article, Attribution, Judgement, Mention, Passage, PassageAttribution, Sentence } from '../../model';
import { within } from '../../text/span';
import { leadInsOf } from '../leadIn';
import { bestOf, candidatesOf, isFaint, isOrigin, type Candidate } from './candidates';
import { addSurroundings, SURROUNDINGS, tonesOf } from './surroundings';
import { contextOf, readingOf, type Features, type Reading } from './features';
import { type Leaned, type Leaning, type StanceModel } from './model';
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
  let above: string | null = null;
  let lead: string | null = null;
  const tones = tonesOf(article);
  return article.passages.map(({ passage, mentions, heading }, p) => {
    let last: string | null = null;
    if (passage.block.kind === 'heading') above = null;
    const isItem = passage.block.kind === 'listItem' && leadIns[p] !== '';
    const leadInTarget = isItem ? (lead ?? topics.headings[p]!) : null;
    let before: Leaning | null = null;
    return passage.sentences.map((sentence, s) => {
      const own = within(mentions, sentence);
      const attribution = attributions[p]!.sentences[s]!;
      const around = {
        mentions: own,
        attribution,
        last,
        company,
        heading: topics.headings[p]!,
        leadIn: leadInTarget,
        above,
      };
      const target = targetOf(passage, sentence, around, topics, model);
      last = target;
      above = target;
      if (passage.block.kind !== 'listItem') lead = target;
      company = own.find(({ type, id }) => type === 'company' && id === target)?.id ?? company;
      const judgement = judgements[p]?.[s];
      if (!judgement) return undefined;
      const context = contextOf(passage, sentence, {
        kind: judgement.claim,
        attribution,
        mentions: own,
        leadIn: leadIns[p]!,
      });
      const surrounding = new Map<string, number>();
      addSurroundings(context, surrounding, before, tones.get(heading) ?? 0);
      const leaning = leaningOf(readingOf(passage, sentence), context, surrounding, model);
      before = leaning;
      return leaning === 'none' || !target ? undefined : { stance: leaning, target };
    });
  });
}

/** Which way a sentence leans, by its own evidence and that of its surroundings. */
function leaningOf(reading: Reading, context: Features, surrounding: Features, model: StanceModel): Leaning {
  const odds = sum(model.leans, reading.features, context) + sum(SURROUNDINGS.leans, context) + model.leans['bias']!;
  if (odds < 0) return 'none';
  if (reading.opposed) return 'neutral';
  const side = sum(model.side, reading.side, context) + sum(SURROUNDINGS.side, surrounding);
  return side > 0 ? 'bullish' : 'bearish';
}

function sum(weights: Readonly<Record<string, number>>, ...parts: Features[]): number {
  let sum = 0;
  for (const part of parts) for (const [name, value] of part) sum += (weights[name] ?? 0) * value;
  return sum;
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
  /** What the lead-in names that a list item belongs to. */
  readonly leadIn: string | null;
  /** Target of the last sentence of the passage above under the same heading. */
  readonly above: string | null;
}

/** Begins with a word that stands for the company or thing last spoken of. */
const STANDS_FOR =
  /^["“「*\s]*(?:但|而且|而|不过|同时|此外|也就是说[,，]?)?(?:它们?|其(?!实|中|他|次)|该公司|该集团|公司|这家|the company|the firm|the startup|the start-up|it\b|its\b)/i;

/** Whom a sentence is about: what it names itself, else what it points back to, else its heading, else the article. */
function targetOf(
  passage: Passage,
  sentence: Sentence,
  around: Around,
  topics: Topics,
  model: StanceModel,
): string | null {
  const { mentions, attribution, last, company, heading, leadIn } = around;
  const candidates = candidatesOf(passage, sentence, mentions, attribution, readingOf(passage, sentence).leans);
  const best = bestOf(candidates, model.target);
  const text = passage.block.folded.slice(sentence.start, sentence.end);
  if (STANDS_FOR.test(text) && (last ?? company))
    return isCompany(best, attribution) ? best!.target : (company ?? last);
  if (leadIn && (!best || !best.features.has('company'))) return leadIn;
  if (best && !isFaint(best) && !isOrigin(best)) return best.target;
  if (POINTS_BACK.test(text)) {
    if (isCompany(best, attribution)) return best!.target;
    if (last ?? company) return last ?? company;
  }
  if (best && !isOrigin(best)) return best.target;
  return last ?? heading ?? around.above ?? topics.article;
}

/** Whether the sentence is a company's own statement, which is then about itself. */
function isCompany(best: Candidate | null, attribution: Attribution): boolean {
  return (
    best !== null &&
    best.target === attribution.holder &&
    !best.features.has('observer') &&
    best.features.has('company')
  );
}
