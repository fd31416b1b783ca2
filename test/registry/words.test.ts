import { strict as assert } from 'node:assert';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { messages } from '../../server/src/messages';
import { loadRegistryRows } from '../../server/src/registry/load';

describe('the words of hover cards', () => {
  const { companies, products, orgs } = loadRegistryRows();
  const kinds = new Set([
    ...companies.map(({ segment }) => segment.replace(/^cn-/, '')),
    ...products.map(({ kind }) => kind),
    ...orgs.map(({ kind }) => kind),
  ]);

  for (const locale of LOCALES)
    it(`name every segment and kind of the lists, and nothing else, in ${locale}`, () => {
      assert.deepEqual(Object.keys(messages(locale).rowKinds).sort(), [...kinds].sort());
    });
});
