import { compileRegistry, type Registry } from '../analysis/entities';
import type { CompanyRow, RegistryRows } from '../analysis/entities/registry';
import type { Span } from '../analysis/model';
import { schemaFault } from './schemaFault';
import { JsonFault, parseJson, placeOf, plainValue } from './json';
import { problem, type Problem } from './problem';
import { namesSchema, type UserNames } from './schema';

/** What is wrong with a file of names, where, and at which of its values. */
export interface NamesFault extends Span {
  readonly path: string;
  readonly problem: Problem;
}

/** The registry with the names of a file added, or the first fault of the file. Never throws. */
export function readUserRegistry(text: string, rows: RegistryRows, base: Registry): Registry | NamesFault {
  try {
    const root = parseJson(text);
    const parsed = namesSchema.safeParse(plainValue(root), { reportInput: true });
    if (!parsed.success) {
      const { path, ofKey, problem } = schemaFault(parsed.error.issues[0]!);
      return { path: path.join('.'), problem, ...spanOf(placeOf(root, path, ofKey)) };
    }
    const own = new Set(parsed.data.companies?.map(({ id }) => id));
    const stranger = Object.keys(parsed.data.aliases ?? {}).find((id) => !base.get(id) && !own.has(id));
    if (stranger !== undefined) {
      const path = ['aliases', stranger];
      return { path: path.join('.'), problem: problem('unknown-id'), ...spanOf(placeOf(root, path, true)) };
    }
    return compileRegistry(addNames(rows, parsed.data), parsed.data.never);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { path: '', problem: error.problem, start: error.at, end: Math.min(text.length, error.at + 1) };
  }
}

/** The curated rows with the user's names: a company with an id of theirs gets more names, another is a new row. */
function addNames(rows: RegistryRows, { companies = [], aliases = {} }: UserNames): RegistryRows {
  const more = new Map(Object.entries(aliases));
  for (const { id, names = [] } of companies) more.set(id, [...(more.get(id) ?? []), ...names]);
  const extend = <T extends { readonly id: string; readonly en?: readonly string[] }>(row: T): T => {
    const added = more.get(row.id);
    return added ? { ...row, en: [...new Set([...(row.en ?? []), ...added])] } : row;
  };
  const listed = new Set(rows.companies.map(({ id }) => id));
  const fresh = new Map<string, CompanyRow>();
  for (const { id } of companies) if (!listed.has(id)) fresh.set(id, { id, country: '', segment: '' });
  return {
    companies: [...rows.companies, ...fresh.values()].map(extend),
    products: rows.products.map(extend),
    people: rows.people.map(extend),
    orgs: rows.orgs.map(extend),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
