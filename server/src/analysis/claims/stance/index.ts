import type { Article, Judgement, PassageAttribution } from '../../model';
import { within } from '../../text/span';
import { leadInsOf } from '../leadIn';
import { addSurroundings, SURROUNDINGS, tonesOf } from './surroundings';
import { contextOf, readingOf, type Features, type Reading } from './features';
import { type Leaned, type Leaning, type StanceModel } from './model';
import { namedIn, targetOf } from './subject';
import { topicsOf } from './topic';

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
  const named = article.passages.map(({ passage, mentions }, p) =>
    passage.sentences.map((sentence, s) =>
      namedIn(passage, sentence, within(mentions, sentence), attributions[p]!.sentences[s]!, model),
    ),
  );
  const plain = named.map((row) => row.map(({ plain }) => plain));
  const topics = topicsOf(article, plain, model);
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
        last,
        company,
        heading: topics.headings[p]!,
        leadIn: leadInTarget,
        above,
      };
      const text = passage.block.folded.slice(sentence.start, sentence.end);
      const target = targetOf(text, named[p]![s]!, around, topics);
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
  const odds =
    sum(model.leans, reading.features, context) +
    sum(SURROUNDINGS.leans, reading.features, context) +
    model.leans['bias']!;
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
