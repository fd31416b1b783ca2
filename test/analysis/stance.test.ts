import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIMPLIFIED, TRADITIONAL } from '../../server/src/analysis/text/traditional';
import { parseStance, runStance } from './stanceFixture';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'test/analysis/fixtures/stance');

/** Simplified characters to Traditional ones that fold back to them. */
const TO_TRADITIONAL = new Map([...SIMPLIFIED].map((character, i) => [character, [...TRADITIONAL][i]!]));

function toTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => TO_TRADITIONAL.get(character) ?? character);
}

function run(file: string): void {
  for (const fixture of parseStance(file))
    it(`${fixture.title} (line ${fixture.line})`, () => {
      const { expected, actual } = runStance(fixture);
      assert.equal(actual, expected);
    });
}

for (const name of readdirSync(FOLDER).sort()) {
  const file = readFileSync(join(FOLDER, name), 'utf8');
  describe(`stance: ${name}`, () => run(file));
  // Traditional and Simplified are held to the same cases.
  if (name.startsWith('zh-Hans')) describe(`stance: ${name}, in Traditional`, () => run(toTraditional(file)));
}

describe('stance model', () => {
  it('is, to the last bit, what training gives', function () {
    this.timeout(120_000);
    execFileSync(process.execPath, [join(ROOT, 'scripts/train-stance.mjs'), '--check'], { cwd: ROOT });
  });
});
