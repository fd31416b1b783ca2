import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lower } from '../../server/src/analysis/entities/units';
import type { OrgRow, PersonRow, ProductRow, CompanyRow } from '../../server/src/analysis/entities/registry';
import { fold } from '../../server/src/analysis/text/fold';
import { loadRegistryRows } from '../../server/src/registry/load';
import { ROW_SCHEMAS } from '../../server/src/registry/schema';

const DATA = join(__dirname, '..', '..', '..', 'server', 'data');
const FOLDERS = ['companies', 'products', 'people', 'orgs'] as const;
type AnyRow = CompanyRow | ProductRow | PersonRow | OrgRow;

interface File {
  readonly folder: (typeof FOLDERS)[number];
  readonly name: string;
  readonly source: string;
  readonly rows: readonly AnyRow[];
}

const files: File[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(DATA, folder)).map((name) => {
    const source = readFileSync(join(DATA, folder, name), 'utf8');
    return { folder, name, source, rows: JSON.parse(source) as AnyRow[] };
  }),
);

describe('the curated lists', () => {
  it('fit their schemas', () => {
    const faults = files.flatMap(({ folder, name, rows }) =>
      rows.flatMap((row) => {
        const parsed = ROW_SCHEMAS[folder].safeParse(row);
        return parsed.success ? [] : parsed.error.issues.map((issue) => `${name} ${row.id}: ${issue.message}`);
      }),
    );
    assert.deepEqual(faults, []);
  });

  it('are sorted by id, one row a line', () => {
    for (const { folder, name, source, rows } of files) {
      const ids = rows.map(({ id }) => id);
      assert.deepEqual(ids, [...ids].sort(byCodeUnit), `${folder}/${name} is not sorted`);
      assert.equal(source.trimEnd().split('\n').length, rows.length + 2, `${folder}/${name} is not one row a line`);
    }
  });

  it('say of each company the segment whose file it stands in', () => {
    for (const { folder, name, rows } of files)
      if (folder === 'companies')
        for (const row of rows as CompanyRow[]) assert.equal(`${row.segment}.json`, name, row.id);
  });

  it('hold no id twice', () => {
    assert.deepEqual(repeated(files.flatMap(({ rows }) => rows.map(({ id }) => id))), []);
  });

  it('hold no name twice in a row', () => {
    for (const { rows } of files) for (const row of rows) assert.deepEqual(repeated(namesOf(row)), [], row.id);
  });

  it('let two rows claim a name only where all but one say that it needs support', () => {
    const claims = new Map<string, { id: string; cautious: boolean }[]>();
    for (const { rows } of files)
      for (const row of rows)
        for (const name of new Map(namesOf(row).map((name) => [lower(fold(name)), name])).values()) {
          const key = lower(fold(name));
          const claim = { id: row.id, cautious: row.cautious?.includes(name) ?? false };
          claims.set(key, [...(claims.get(key) ?? []), claim]);
        }
    const clashes = [...claims].filter(([, owners]) => owners.filter(({ cautious }) => !cautious).length > 1);
    assert.deepEqual(clashes, []);
  });

  it('take what needs support from the names of the row', () => {
    for (const { rows } of files)
      for (const row of rows)
        for (const name of row.cautious ?? []) assert.ok(namesOf(row).includes(name), `${row.id}: ${name}`);
  });

  it('lead products to makers and people to employers that exist', () => {
    const ids = new Set(files.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const lost = files.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const owner = 'maker' in row ? row.maker : 'employer' in row ? row.employer : undefined;
        return owner === undefined || ids.has(owner) ? [] : [`${row.id} → ${owner}`];
      }),
    );
    assert.deepEqual(lost, []);
  });

  it('hold no ticker twice', () => {
    const tickers = files.flatMap(({ rows }) => rows.flatMap((row) => ('ticker' in row ? (row.ticker ?? []) : [])));
    assert.deepEqual(repeated(tickers), []);
  });

  it('are all loaded, and as many as promised', () => {
    const loaded = loadRegistryRows();
    for (const folder of FOLDERS) {
      const written = files.filter((file) => file.folder === folder).reduce((sum, { rows }) => sum + rows.length, 0);
      assert.equal(loaded[folder].length, written, folder);
    }
    assert.ok(loaded.companies.length >= 1500 && loaded.products.length >= 600);
    assert.ok(loaded.people.length >= 500 && loaded.orgs.length >= 150);
  });
});

function namesOf({ id, en = [], zh = [], zht = [], former = [], nick = [] }: AnyRow): string[] {
  return [id, ...en, ...zh, ...zht, ...former, ...nick];
}

function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
