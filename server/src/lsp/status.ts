import type { Reading } from '../articles/store';
import type { StatusParams } from '../protocol';
import { freshClaims, isUnsupported } from './claims';

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
      unsupported: claims.filter((claim) => isUnsupported(claim, analysis)).length,
      figures: analysis.figures.length,
      companies: companies.size,
      diagnostics: analysis.diagnostics.length,
    },
  };
}
