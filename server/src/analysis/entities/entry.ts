import type { CompanyRow, OrgRow, PersonRow, ProductRow, RegistryRows } from './registry';

/** A row of the curated lists with what kind of thing it names. */
export type Entry =
  | { readonly type: 'company'; readonly row: CompanyRow }
  | { readonly type: 'product'; readonly row: ProductRow }
  | { readonly type: 'person'; readonly row: PersonRow }
  | { readonly type: 'org'; readonly row: OrgRow };

/** Calls `visit` for each entry of the lists, companies first. Plain loops: this runs over all rows at every start. */
export function forEachEntry({ companies, products, people, orgs }: RegistryRows, visit: (entry: Entry) => void): void {
  for (const row of companies) visit({ type: 'company', row });
  for (const row of products) visit({ type: 'product', row });
  for (const row of people) visit({ type: 'person', row });
  for (const row of orgs) visit({ type: 'org', row });
}

/** Appends the names that an entry claims to `names`, the id first. */
export function addNames({ row }: Entry, names: string[]): void {
  names.push(row.id);
  append(row.en, row.id, names);
  append(row.zh, row.id, names);
  append(row.zht, row.id, names);
  append(row.former, row.id, names);
  append(row.nick, row.id, names);
}

function append(list: readonly string[] | undefined, id: string, names: string[]): void {
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) if (list[i] !== id) names.push(list[i]!);
}
