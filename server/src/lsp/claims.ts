import { silences } from '../analysis/directives/silenced';
import type { Analysis, Claim } from '../analysis/model';
import { around } from './convert';

/** The rules that ask for a source; who silences one of them on a sentence has answered for it. */
const SOURCING = ['unsourced-figure', 'unsourced-claim'];

/** The claims but for those of repeated paragraphs, which say nothing new: the first copy stands for both. */
export function freshClaims({ claims, duplicates }: Analysis): Claim[] {
  return claims.filter((claim) => !around(duplicates, claim));
}

/** True where an editor would want a source, the text gives none, and no directive says that this is well. */
export function isUnsupported({ check, source, start }: Claim, { directives }: Pick<Analysis, 'directives'>): boolean {
  if (!check || source !== 'none') return false;
  return !directives.some((directive) => SOURCING.some((code) => silences(directive, { start, code })));
}
