import type { Reading } from '../articles/store';
import type { StatusParams } from '../protocol';

/** What the status bar shows of an article. */
export function statusOf({ document, analysis, skipped }: Reading): StatusParams {
  const { uri, version } = document;
  if (!analysis) return { uri, version, ...(skipped ? { skipped } : {}) };
  const companies = new Set(analysis.entities.filter(({ type }) => type === 'company').map(({ id }) => id));
  return {
    uri,
    version,
    language: analysis.language,
    counts: {
      claims: analysis.claims.length,
      unsupported: analysis.claims.filter((claim) => claim.check && claim.source === 'none').length,
      figures: analysis.figures.length,
      companies: companies.size,
      diagnostics: analysis.diagnostics.length,
    },
  };
}
