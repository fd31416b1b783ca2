import type { Analysis, Claim } from '../analysis/model';
import type { Reading } from '../articles/store';
import type { StatusParams } from '../protocol';
import { around } from './convert';

/** What the status bar shows of an article. */
export function statusOf({ document, analysis, skipped }: Reading): StatusParams {
  const { uri, version } = document;
  if (!analysis) return { uri, version, ...(skipped ? { skipped } : {}) };
  const claims = freshClaims(analysis);
  const companies = new Set(analysis.entities.filter(({ type }) => type === 'company').map(({ id }) => id));
  return {
    uri,
    version,
    language: analysis.language,
    counts: {
      claims: claims.length,
      unsupported: claims.filter(isUnsupported).length,
      figures: analysis.figures.length,
      companies: companies.size,
      diagnostics: analysis.diagnostics.length,
    },
  };
}

/** The claims but for those of repeated paragraphs, which say nothing new: the first copy stands for both. */
export function freshClaims({ claims, duplicates }: Analysis): Claim[] {
  return claims.filter((claim) => !around(duplicates, claim));
}

/** True where an editor would want a source and the text gives none. */
export function isUnsupported({ check, source }: Claim): boolean {
  return check && source === 'none';
}
