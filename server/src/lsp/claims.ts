import { silences } from '../analysis/directives/silenced';
import type { Analysis, Claim, Span } from '../analysis/model';
import { isCheckable } from '../analysis/rules/sourcing';
import { within } from '../analysis/text/span';
import { around } from './convert';

/** The rules that ask for a source; who silences one of them on a sentence has answered for it. */
const SOURCING = ['unsourced-figure', 'unsourced-claim'];

/** The claims but for those of repeated paragraphs, which say nothing new: the first copy stands for both. */
export function freshClaims({ claims, duplicates }: Analysis): Claim[] {
  return claims.filter((claim) => !around(duplicates, claim));
}

/**
 * True where an editor would want a source, the text gives none, and no directive says that this is well: neither where
 * the sentence begins nor, in a text of broken lines, at all of its figures.
 */
export function isUnsupported(
  claim: Claim,
  { directives, figures }: Pick<Analysis, 'directives' | 'figures'>,
): boolean {
  if (!claim.check || claim.source !== 'none') return false;
  if (directives.length === 0) return true;
  const isSilent = ({ start }: Span): boolean =>
    directives.some((directive) => SOURCING.some((code) => silences(directive, { start, code })));
  const marked = within(figures, claim).filter(isCheckable);
  return !isSilent(claim) && (marked.length === 0 || !marked.every(isSilent));
}
