import type { Figure, Relation } from '../../model';
import type { ClaimTerms } from './keys';

/** Where two claims stand to each other, and what they share. */
export interface Closeness {
  /** Cosine of their keys, 0 to 1. */
  readonly cosine: number;
  readonly samePassage: boolean;
  readonly sameTarget: boolean;
  /** Nothing lies between the two, and the second follows the first in the text. */
  readonly next: boolean;
}

/** Says the sentence before over again: 也就是说, in other words. */
const AGAIN =
  /^[^\u3400-\u9fffa-z]*(?:也就是说|换句话说|换言之|说白了|简言之|即|总之|in other words|that is|put differently|in short|the upshot|the gist)/i;
/** Gives the sentence before its evidence: 例如, 其中, 数据显示, for example. */
const EVIDENCE =
  /^[^\u3400-\u9fffa-z]*(?:例如|比如|譬如|以|其中|单是|仅|光是|据|数据显示|因为|原因|for example|for instance|among|of (?:these|those|that)|because|according to|take )/i;
/** From here on the keys alone make two claims say the same. */
const SAME = 0.5;
/** Below this, what two claims share is no reason to name. */
const SHARED = 0.1;

/** Tells in what way `to` bears on `from`, and why, as keys of the message catalogue. */
export function relationOf(
  from: ClaimTerms,
  to: ClaimTerms,
  closeness: Closeness,
): { relation: Relation; reasons: string[] } {
  const { cosine, samePassage, sameTarget, next } = closeness;
  // What says the sentence before over again cannot deny it, however the stances of the two were read.
  const opposed =
    sameTarget &&
    !(next && AGAIN.test(to.folded)) &&
    isOpposed(from.judgement.stance!.stance, to.judgement.stance!.stance);
  const reasons: string[] = [];
  if (from.figures.some((figure) => to.figures.some((other) => isSameQuantity(figure, other))))
    reasons.push('same-figure');
  if (opposed) reasons.push('opposed-stance');
  else if (sameTarget) reasons.push('same-target');
  if (cosine > SHARED) reasons.push('shared-terms');
  if (samePassage) reasons.push('same-passage');
  if (reasons.length === 0) reasons.push('close-by');
  if (opposed) return { relation: 'contradicts', reasons };
  return { relation: supports(from, to, closeness) ? 'supports' : 'restates', reasons };
}

/** A claim with a figure or an example gives evidence for one without; otherwise the two say the same. */
function supports(from: ClaimTerms, to: ClaimTerms, { cosine, next }: Closeness): boolean {
  if (next && AGAIN.test(to.folded)) return false;
  if (next && EVIDENCE.test(to.folded)) return true;
  return cosine <= SAME && from.figures.some(isQuantity) !== to.figures.some(isQuantity);
}

/** Whether a figure states an amount rather than a time. */
export function isQuantity(figure: Figure): boolean {
  return figure.kind !== 'date' && figure.kind !== 'duration';
}

function isOpposed(a: string, b: string): boolean {
  return (a === 'bullish' && b === 'bearish') || (a === 'bearish' && b === 'bullish');
}

function isSameQuantity(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || !isQuantity(a) || a.kind === 'rank') return false;
  return a.value !== undefined ? a.value === b.value : a.low === b.low && a.high === b.high;
}
