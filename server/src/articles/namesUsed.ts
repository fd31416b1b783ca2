import type { Analysis } from '../analysis/model';

const known = new WeakMap<Analysis, ReadonlyMap<string, string>>();

/**
 * What an article calls the entities that it names, by their ids: the form that it has most often, the first of those.
 * A reader knows an entity by the word that is in the text, not by our id.
 */
export function namesUsed(analysis: Analysis): ReadonlyMap<string, string> {
  let names = known.get(analysis);
  if (!names) known.set(analysis, (names = countNames(analysis)));
  return names;
}

function countNames({ entities }: Analysis): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, text } of entities) {
    const forms = counts.get(id) ?? new Map<string, number>();
    counts.set(id, forms.set(text, (forms.get(text) ?? 0) + 1));
  }
  const most = (forms: ReadonlyMap<string, number>): string =>
    [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
  return new Map([...counts].map(([id, forms]) => [id, most(forms)]));
}
