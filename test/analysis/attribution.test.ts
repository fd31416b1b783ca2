import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIMPLIFIED, TRADITIONAL } from '../../server/src/analysis/text/traditional';
import { parseFixture, runFixture } from './attributionFixture';

const FOLDER = join(__dirname, '../../../test/analysis/fixtures/attribution');

/** Simplified characters to Traditional ones that fold back to them. */
const TO_TRADITIONAL = new Map([...SIMPLIFIED].map((character, i) => [character, [...TRADITIONAL][i]!]));

function toTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => TO_TRADITIONAL.get(character) ?? character);
}

function run(file: string): void {
  for (const fixture of parseFixture(file))
    it(`${fixture.title} (line ${fixture.line})`, () => {
      const { expected, actual } = runFixture(fixture);
      assert.equal(actual, expected);
    });
}

for (const name of readdirSync(FOLDER).sort()) {
  const file = readFileSync(join(FOLDER, name), 'utf8');
  describe(`attribution: ${name}`, () => run(file));
  // Traditional and Simplified are held to the same cases.
  if (name.startsWith('zh-Hans')) describe(`attribution: ${name}, in Traditional`, () => run(toTraditional(file)));
}
