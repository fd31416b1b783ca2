import type { Article, Judgement, Passage, PassageAttribution, Stance } from '../../model';
import { within } from '../../text/span';
import { leadInsOf } from '../leadIn';
import { surroundings, type Own } from './around';
import { balanceOf } from './balance';
import { placeOf, toneOf, type Features } from './features';
import { eachGram } from './grams';
import { remembered } from './memory';
import { weigh, type Leaned, type StanceModel } from './model';
import { bestOption, followTargets, isSegment } from './targets';
import { tell, type Told } from './told';
import { topicsOf } from './topic';

export type { Leaned, StanceModel } from './model';

/** What a sentence tells, and what that comes to in log-odds. */
interface Weighed {
  readonly told: Told;
  readonly leans: number;
  readonly side: number;
  /** That it weighs both sides, if it leans. */
  readonly both: number;
}

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
  const weighed = article.passages.map(({ passage, mentions }, p) => {
    const { sentences } = attributions[p]!;
    return remembered('told', passage, { mentions, attributions: sentences }, () =>
      passage.sentences.map((sentence, s): Weighed => {
        const own = within(mentions, sentence);
        const { folded } = passage.block;
        const told = tell(passage, sentence, own, sentences[s]!);
        let leans = model.leans['bias']! + weigh(model.leans, told.leans);
        const scores = told.clauses.map((clause) => {
          let score = 0;
          eachGram(folded, clause, own, (gram) => {
            const weights = model.grams[gram];
            if (!weights) return;
            leans += weights[0]!;
            score += weights[1]!;
          });
          return score;
        });
        const grams = scores.reduce((sum, score) => sum + score, 0);
        const side = model.side['bias']! + weigh(model.side, told.side) + grams;
        told.clauses.forEach((clause, k) => {
          for (const { name, sign } of within(told.words, clause)) scores[k]! += sign * (1 + (model.side[name] ?? 0));
        });
        const both = model.both['bias']! + weigh(model.both, balanceOf(folded, told.clauses, scores, told));
        return { told, leans, side, both };
      }),
    );
  });
  const told = weighed.map((row) => row.map((one) => one.told));
  const places = placesOf(article, judgements);
  const cells = article.passages.flatMap(({ passage, heading }, p) =>
    passage.sentences.map((_, s): Own => {
      const {
        leans,
        side,
        told: { flags },
      } = weighed[p]![s]!;
      const place = places[p]![s];
      return {
        leans: leans + (place ? weigh(model.leans, place) : 0),
        side: side + (place ? weigh(model.side, place) : 0),
        isClaim: place !== null,
        passage: p,
        heading,
        isHeading: passage.block.kind === 'heading',
        flags,
      };
    }),
  );
  const around = surroundings(cells);
  const targets = followTargets(article, told, topicsOf(article, told, isSegment), (options) =>
    bestOption(options, model.target),
  );
  let i = 0;
  return article.passages.map(({ passage }, p) =>
    passage.sentences.map((_, s) => {
      const cell = cells[i]!;
      const context = around[i++]!;
      if (!cell.isClaim) return undefined;
      const leans = model.leansAround['bias']! + weigh(model.leansAround, context.leans);
      if (leans < 0) return undefined;
      const side = model.sideAround['bias']! + weigh(model.sideAround, context.side);
      const { told, both } = weighed[p]![s]!;
      const stance = both > 0 ? 'neutral' : side > 0 ? 'bullish' : 'bearish';
      const target = targets[p]![s]!;
      return { stance, target, ...evidenceOf(passage, told, { stance, target }, side * cell.side > 0) };
    }),
  );
}

/** Words shown of one sentence: the first few explain the verdict. */
const WORDS = 3;

/** What decided, for people to read; `isOwn` where the sentence by itself takes the side that was found. */
function evidenceOf(
  passage: Passage,
  { words, candidates }: Told,
  { stance, target }: Pick<Stance, 'stance' | 'target'>,
  isOwn: boolean,
): Pick<Stance, 'words' | 'reasons'> {
  const sign = stance === 'neutral' ? 0 : stance === 'bullish' ? 1 : -1;
  const forIt = words.filter((word) => sign === 0 || word.sign === sign);
  const said = [...new Set(forIt.map(({ start, end }) => passage.block.prose.slice(start, end)))].slice(0, WORDS);
  const reasons: string[] = [];
  if (said.length === 0) reasons.push(isOwn ? 'wording' : 'around');
  if (!candidates.some((candidate) => candidate.target === target)) reasons.push('target-around');
  return { words: said, reasons };
}

/** What the kind of each claim and the lead-in above it add; null where a sentence is no claim. */
export function placesOf(
  article: Article,
  judgements: readonly (readonly (Judgement | null)[])[],
): (Features | null)[][] {
  const leadIns = leadInsOf(article);
  let toned = { leadIn: '', tone: 0 };
  return article.passages.map(({ passage }, p) => {
    const leadIn = leadIns[p]!;
    if (leadIn !== toned.leadIn) toned = { leadIn, tone: toneOf(leadIn) };
    return passage.sentences.map((_, s) => {
      const judgement = judgements[p]?.[s];
      return judgement ? placeOf(judgement.claim, leadIn, toned.tone) : null;
    });
  });
}
