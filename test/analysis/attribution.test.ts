import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFixture, runFixture } from './attributionFixture';

const FOLDER = join(__dirname, '../../../test/analysis/fixtures/attribution');

for (const file of readdirSync(FOLDER).sort()) {
  describe(`attribution: ${file}`, () => {
    for (const fixture of parseFixture(readFileSync(join(FOLDER, file), 'utf8')))
      it(`${fixture.title} (line ${fixture.line})`, () => {
        const { expected, actual } = runFixture(fixture);
        assert.equal(actual, expected);
      });
  });
}
