import type { Article, Judgement, PassageAttribution } from '../../model';
import { within } from '../../text/span';
import { leadInsOf } from '../leadIn';
import { addSurroundings, SURROUNDINGS, tonesOf } from './surroundings';
import { placeOf, toneOf, type Features } from './features';
import { weigh, type Leaned, type Leaning, type StanceModel } from './model';
import { remembered } from './memory';
import { namedIn, targetOf, type Named } from './subject';
import { topicsOf } from './topic';
import { SEGMENT_WORDS } from '../../lexicon/targets';

export type { Leaned, StanceModel } from './model';

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
  const named = article.passages.map(({ passage, mentions }, p) => {
    const own = attributions[p]!.sentences;
    return remembered('named', passage, { mentions, attributions: own }, () =>
      passage.sentences.map((sentence, s) => namedIn(passage, sentence, within(mentions, sentence), own[s]!, model)),
    );
  });
  const plain = named.map((row) => row.map(({ plain }) => plain));
  const topics = topicsOf(article, plain, model);
  let company: string | null = null;
  let segment: string | null = null;
  let above: string | null = null;
  let lead: string | null = null;
  const tones = tonesOf(article);
  let toned = { leadIn: '', tone: 0 };
  const toneAbove = (leadIn: string): number => {
    if (leadIn !== toned.leadIn) toned = { leadIn, tone: toneOf(leadIn) };
    return toned.tone;
  };
  return article.passages.map(({ passage, mentions, heading }, p) => {
    let last: string | null = null;
    if (passage.block.kind === 'heading') above = null;
    const isItem = passage.block.kind === 'listItem' && leadIns[p] !== '';
    const leadInTarget = isItem ? (lead ?? topics.headings[p]!) : null;
    const tone = toneAbove(leadIns[p]!);
    let before: Leaning | null = null;
    return passage.sentences.map((sentence, s) => {
      const own = within(mentions, sentence);
      const around = { last, company, segment, heading: topics.headings[p]!, leadIn: leadInTarget, above };
      const target = targetOf(named[p]![s]!, around, topics);
      last = target;
      above = target;
      if (passage.block.kind !== 'listItem') lead = target;
      company = own.find(({ type, id }) => type === 'company' && id === target)?.id ?? company;
      if (target && isSegment(target)) segment = target;
      const judgement = judgements[p]?.[s];
      if (!judgement) return undefined;
      const leans = placeOf(judgement.claim, leadIns[p]!, tone);
      const side = new Map<string, number>();
      addSurroundings(leans, side, before, tones.get(heading) ?? 0);
      const leaning = leaningOf(named[p]![s]!, leans, side, model);
      before = leaning;
      return leaning === 'none' || !target ? undefined : { stance: leaning, target };
    });
  });
}

function isSegment(target: string): boolean {
  return Object.hasOwn(SEGMENT_WORDS, target);
}

/** Which way a sentence leans, by its own evidence and that of its surroundings. */
function leaningOf(named: Named, leans: Features, side: Features, model: StanceModel): Leaning {
  const odds = named.leans + model.leans['bias']! + weigh(model.leans, leans) + weigh(SURROUNDINGS.leans, leans);
  if (odds < 0) return 'none';
  if (named.opposed) return 'neutral';
  return named.side + weigh(model.side, leans) + weigh(SURROUNDINGS.side, side) > 0 ? 'bullish' : 'bearish';
}
