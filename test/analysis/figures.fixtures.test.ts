import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare, readCases } from './figureFixture';

const FIXTURES = path.join(__dirname, '../../../test/analysis/fixtures/figures');

describe('figures: marked sentences', () => {
  for (const name of readdirSync(FIXTURES)) {
    describe(name, () => {
      for (const [section, cases] of readCases(readFileSync(path.join(FIXTURES, name), 'utf8'))) {
        for (const example of cases) {
          it(`${section}: ${example.line}`, () => {
            const { found, expected } = compare(example);
            if (section === 'known misses') assert.notDeepEqual(found, expected, 'no longer missed: move it up');
            else assert.deepEqual(found, expected);
          });
        }
      }
    });
  }
});
