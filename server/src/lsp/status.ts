import type { Claim } from '../analysis/model';
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
      unsupported: analysis.claims.filter(isUnsupported).length,
      figures: analysis.figures.length,
      companies: companies.size,
      diagnostics: analysis.diagnostics.length,
    },
  };
}

/** True where an editor would want a source and the text gives none. */
export function isUnsupported({ check, source }: Claim): boolean {
  return check && source === 'none';
}
