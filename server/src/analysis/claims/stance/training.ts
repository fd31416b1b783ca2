/** What the training script needs of the stance stage, so that it learns from the very evidence that judging uses. */
import type { ClaimKind } from '../../model';
import type { Example, Row } from '../training';
import { candidatesOf, type Candidate } from './candidates';
import { contextOf, readingOf, type Features } from './features';

export { fold } from '../../text/fold';
export { LEANINGS } from './model';

/** The evidence in one labelled sentence: which way it leans, and whom it may be about. */
export function describeStance(
  { passage, sentence, mentions, attribution }: Example,
  row: Pick<Row, 'above'> & { readonly claim: ClaimKind },
): { leaning: Features; candidates: Candidate[] } {
  const { leans, features } = readingOf(passage, sentence);
  const context = contextOf(passage, sentence, { kind: row.claim, attribution, mentions, leadIn: row.above ?? '' });
  return {
    leaning: new Map([...features, ...context]),
    candidates: candidatesOf(passage, sentence, mentions, attribution, leans),
  };
}
