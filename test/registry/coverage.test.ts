import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/analysis/analyze';
import { loadResources } from '../../server/src/resources';
import { ROOT } from '../support/lspClient';

interface Gold {
  readonly article: string;
  readonly entities: readonly { readonly text: string; readonly type: string; readonly id: string }[];
}

/**
 * Names that no list of the world’s companies, products and people has to hold, by why; names of our own corpus as they
 * are, those of the reference articles, which are no part of this repository, as the start of their SHA-256.
 */
const EXCUSED: Readonly<Record<string, readonly string[]>> = {
  // Made up for the article.
  invented: [
    ...['Arjun Mehra', 'Arjun Mehta', 'Dana Whitcombe', 'Dana Whitlock', 'Daniel Kessler', 'Elena Marchand'],
    ...['Elena Marsh', 'Grace Lam', 'Harrow Street Research', 'Lisa Crane', 'Marguerite Vance', 'Mary Ortega'],
    ...['Nora Whitcombe', 'Priya Raman', 'Sam Oyelaran', 'Tomas Hallberg', '启元资本', '吳佩瑜', '周书禾', '周瑾'],
    ...[
      '徐铮',
      '方敬之',
      '林可',
      '林孟汝',
      '林晚舟',
      '沈默',
      '蘇柏勳',
      '許庭瑄',
      '詹家鴻',
      '许知夏',
      '许若谷',
      '邱怡君',
    ],
    ...['长谈', '阿布', '阿树', '陈屿', '陈璐', '陈荣辉', '高远'],
  ],
  // The screen name of an account, or a byline without more.
  account: ['Dee', '南门外', '老K', '老梁的算盘', '老白', '5cd374c52623', 'be195e21a664', 'da62ac5bef4a'],
  // A last name alone, which says of nobody who it is.
  surname: ['b5db0ac83faa'],
  // Misspelt, so that no list can hold it.
  misspelt: ['8a0c31396585'],
};
const excused = new Set(Object.values(EXCUSED).flat());
const hash = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

const reference = join(ROOT, '..', 'shared');
const isThere = existsSync(join(reference, 'gold'));

describe('the curated lists know by name what exists in the world', () => {
  const resources = loadResources();

  /** The labelled names of some articles that no list has, or whose form there no list has, and that are not excused. */
  function missing(folder: string, wanted: RegExp): string[] {
    return readdirSync(join(folder, 'gold'))
      .filter((name) => wanted.test(name))
      .flatMap((name) => {
        const { article, entities } = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold;
        const text = readFileSync(join(folder, 'articles', article), 'utf8');
        const options = { format: 'markdown', rules: { severities: {}, locale: 'en' } } as const;
        const known = analyze(text, options, resources).entities.filter((mention) => mention.known);
        const written = new Set(known.map(({ start, end }) => text.slice(start, end)));
        const ids = new Set(known.map(({ id }) => id));
        const found = new Set(entities.filter((row) => ids.has(row.id) || written.has(row.text)).map(({ id }) => id));
        return entities.filter(({ id }) => !found.has(id)).map(({ id, type }) => `${name}: ${type} ${id}`);
      })
      .filter(
        (row) =>
          !/: \w+ (.+)$/
            .exec(row)!
            .slice(1)
            .some((id) => excused.has(id) || excused.has(hash(id))),
      );
  }

  it('in the articles of our own corpus', () => {
    assert.deepEqual([...new Set(missing(join(ROOT, 'test', 'corpus'), /^[ab]\d+\.json$/))], []);
  });

  it(`in the reference articles, which are ${isThere ? 'beside this checkout' : 'not here: in our corpus once more'}`, () => {
    const [folder, wanted] = isThere ? [reference, /\.json$/] : [join(ROOT, 'test', 'corpus'), /^a\d+\.json$/];
    assert.deepEqual([...new Set(missing(folder, wanted as RegExp))], []);
  });

  it('and excuse only what they lack', () => {
    const ids = Object.values(resources.registry.names());
    assert.deepEqual(
      [...ids].filter((name) => excused.has(name)),
      [],
    );
  });
});
