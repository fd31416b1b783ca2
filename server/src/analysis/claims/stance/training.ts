/** What the training script needs of the stance stage, so that it learns from the very evidence that judging uses. */
import type { ClaimKind } from '../../model';
import type { Example, Row } from '../training';
import { candidatesOf, type Candidate } from './candidates';
import { namesOf, placeOf, readingOf, toneOf, type Features } from './features';

export { fold } from '../../text/fold';

/** The evidence in one labelled sentence: which way it leans, and whom it may be about. */
export function describeStance(
  { passage, sentence, mentions, attribution }: Example,
  row: Pick<Row, 'above'> & { readonly claim: ClaimKind },
): { leans: Features; side: Features; opposed: boolean; candidates: Candidate[] } {
  const { leans, features, side, opposed } = readingOf(passage, sentence);
  const leadIn = row.above ?? '';
  const context = [...namesOf(passage, sentence, attribution, mentions), ...placeOf(row.claim, leadIn, toneOf(leadIn))];
  return {
    leans: new Map([...features, ...context]),
    side: new Map([...side, ...context.filter(([name]) => name.startsWith('under-'))]),
    opposed,
    candidates: candidatesOf(passage, sentence, mentions, attribution, leans),
  };
}
