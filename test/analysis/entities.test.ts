import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, readFixture } from './entityFixture';

const FIXTURES = join(__dirname, '..', '..', '..', 'test', 'analysis', 'fixtures', 'entities');

for (const file of readdirSync(FIXTURES).sort())
  describe(`names in ${file}`, () => {
    for (const { title, article } of readFixture(readFileSync(join(FIXTURES, file), 'utf8')))
      it(title, () => assert.deepEqual(namesIn(article.text), article.names));
  });
