import type { CompanyRow, OrgRow, PersonRow, ProductRow, RegistryRows } from './registry';

/** A row of the curated lists with what kind of thing it names. */
export type Entry =
  | { readonly type: 'company'; readonly row: CompanyRow }
  | { readonly type: 'product'; readonly row: ProductRow }
  | { readonly type: 'person'; readonly row: PersonRow }
  | { readonly type: 'org'; readonly row: OrgRow };

/** All entries of the lists, companies first. */
export function* entriesOf(rows: RegistryRows): Generator<Entry> {
  for (const row of rows.companies) yield { type: 'company', row };
  for (const row of rows.products) yield { type: 'product', row };
  for (const row of rows.people) yield { type: 'person', row };
  for (const row of rows.orgs) yield { type: 'org', row };
}

/** Appends the names that an entry claims to `names`, the id first. */
export function addNames({ row }: Entry, names: string[]): void {
  const { id } = row;
  names.push(id);
  for (const list of [row.en, row.zh, row.zht, row.former, row.nick])
    if (list) for (const name of list) if (name !== id) names.push(name);
}
