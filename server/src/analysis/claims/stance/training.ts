/** What the training script needs of the stance stage, so that it learns from the very evidence that judging uses. */
import { judge, type ClaimModel } from '../index';
import { newMemory, readInSteps } from '../../analyze';
import type { Registry } from '../../entities';
import type { ClaimKind, Span } from '../../model';
import { toSource } from '../../text/prose';
import { within } from '../../text/span';
import type { Example, Row } from '../training';
import { placesOf } from './index';
import type { Own } from './around';
import type { Clause } from './balance';
import type { Candidate } from './candidates';
import type { Lean } from './lean';
import { placeOf, toneOf, type Features } from './features';
import { followTargets, isSegment, type Choice } from './targets';
import { gramsOf, tell } from './told';
import { topicsOf } from './topic';

export { fold } from '../../text/fold';
export { surroundings } from './around';
export { balanceOf } from './balance';
export { bestOption } from './targets';

/** The evidence in one sentence by itself. */
export interface Described {
  readonly leans: Features;
  readonly side: Features;
  /** The clauses, each with its grams and its words of praise and blame. */
  readonly clauses: readonly (Clause & { readonly grams: Features; readonly words: readonly Lean[] })[];
  readonly folded: string;
  readonly opposed: boolean;
  readonly mixed: boolean;
  readonly candidates: readonly Candidate[];
}

/** The evidence in one labelled sentence that stands alone. */
export function describeStance(
  { passage, sentence, mentions, attribution }: Example,
  row: Pick<Row, 'above'> & { readonly claim: ClaimKind },
): Described {
  const told = tell(passage, sentence, mentions, attribution);
  const leadIn = row.above ?? '';
  const place = placeOf(row.claim, leadIn, toneOf(leadIn));
  return {
    leans: new Map([...told.leans, ...place]),
    side: new Map([...told.side, ...place]),
    clauses: told.clauses.map((clause) => ({
      ...clause,
      grams: gramsOf(passage, clause, mentions),
      words: within(told.words, clause),
    })),
    folded: passage.block.folded,
    opposed: told.opposed,
    mixed: told.mixed,
    candidates: told.candidates,
  };
}

/** One sentence of an article, with its place in the source and in the article. */
export interface Cell extends Described, Span, Omit<Own, 'leans' | 'side'> {
  readonly sentence: number;
}

/** The evidence in each sentence of an article, in order, and a way to go through whom they are about. */
export function describeArticle(
  source: string,
  registry: Registry,
  model: ClaimModel,
): { cells: Cell[]; follow: (choose: Choice) => string[][] } {
  const steps = readInSteps(source, 'markdown', { registry, model }, newMemory());
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { article, attributions } = step.value;
  const places = placesOf(article, judge(article, attributions, model));
  const told = article.passages.map(({ passage, mentions }, p) =>
    passage.sentences.map((sentence, s) =>
      tell(passage, sentence, within(mentions, sentence), attributions[p]!.sentences[s]!),
    ),
  );
  const cells = article.passages.flatMap(({ passage, mentions, heading, start, end }, p) =>
    passage.sentences.map((sentence, s): Cell => {
      const { leans, side, opposed, mixed, candidates, flags, clauses, words } = told[p]![s]!;
      const place = places[p]![s];
      return {
        ...toSource({ start, end, block: passage.block }, sentence),
        leans: new Map([...leans, ...(place ?? [])]),
        side: new Map([...side, ...(place ?? [])]),
        clauses: clauses.map((clause) => ({
          ...clause,
          grams: gramsOf(passage, clause, within(mentions, sentence)),
          words: within(words, clause),
        })),
        folded: passage.block.folded,
        opposed,
        mixed,
        candidates,
        flags,
        isClaim: place !== null,
        passage: p,
        sentence: s,
        heading,
        isHeading: passage.block.kind === 'heading',
      };
    }),
  );
  const topics = topicsOf(article, told, isSegment);
  return { cells, follow: (choose) => followTargets(article, told, topics, choose) };
}
