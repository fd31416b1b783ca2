import { analyze, type Resources } from '../../server/src/analysis/analyze';
import type { Analysis } from '../../server/src/analysis/model';
import type { Format } from '../../server/src/analysis/text/blocks';
import { loadResources } from '../../server/src/resources';

let loaded: Resources | undefined;

/** The real registry and model, loaded once for all tests. */
export function resources(): Resources {
  return (loaded ??= loadResources());
}

/** Analyses text with the default settings and English messages; a failing rule fails the test. */
export function analyzeText(text: string, format: Format = 'markdown'): Analysis {
  const onFailure = (code: string, error: unknown): never => {
    throw new Error(`rule ${code} failed`, { cause: error });
  };
  return analyze(text, { format, rules: { severities: {}, locale: 'en', onFailure } }, resources());
}
