import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { splitSentences } from '../../server/src/analysis/text/sentences';
import { ROOT } from '../support/lspClient';

const CORPUS = join(ROOT, 'test', 'corpus');
const sentence = z.int().nonnegative();
const span = { s: sentence, text: z.string().min(1), n: z.int().positive().optional() };
const quantity = z.strictObject({
  ...span,
  kind: z.enum(['money', 'percent', 'multiple', 'count', 'measure', 'rank', 'date', 'duration']),
  value: z.union([z.number(), z.string()]).nullish(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().nullish(),
  bound: z.enum(['about', 'over', 'under']).optional(),
});
const claim = z.strictObject({
  s: sentence,
  claim: z.enum(['factual', 'forecast', 'opinion']),
  check: z.boolean(),
  source: z.enum(['linked', 'named', 'vague', 'none']),
  holder: z.string().min(1),
  target: z.string().min(1).optional(),
  stance: z.enum(['bullish', 'bearish', 'neutral']).optional(),
});
const GOLD = z.strictObject({
  article: z.string(),
  language: z.enum(['zh', 'en']),
  figures: z.array(quantity),
  entities: z.array(
    z.strictObject({ ...span, type: z.enum(['company', 'product', 'person', 'org']), id: z.string().min(1) }),
  ),
  sentences: z.array(claim),
  vague: z.array(z.strictObject(span)),
  quotes: z.array(z.strictObject({ ...span, speaker: z.string().min(1) })),
  related: z.array(z.array(sentence).min(2)),
  duplicates: z.array(z.strictObject({ s: sentence, of: sentence })),
});

/** The sentences of every line that is not blank, numbered as the labels number them. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
}

describe('the labels of our own corpus', () => {
  const names = readdirSync(join(CORPUS, 'gold'));

  it('are there for every article, and for nothing else', () => {
    const articles = readdirSync(join(CORPUS, 'articles')).map((name) => basename(name, '.md'));
    assert.deepEqual(
      names.map((name) => basename(name, '.json')),
      articles,
    );
  });

  for (const name of names) {
    it(`name places that exist: ${name}`, () => {
      const gold = GOLD.parse(JSON.parse(readFileSync(join(CORPUS, 'gold', name), 'utf8')));
      const sentences = sentencesOf(readFileSync(join(CORPUS, 'articles', gold.article), 'utf8'));

      const spans = [...gold.figures, ...gold.entities, ...gold.vague, ...gold.quotes];
      const astray = spans.filter(({ s, text, n = 0 }) => (sentences[s]?.split(text).length ?? 0) < n + 2);
      assert.deepEqual(astray, [], 'texts that their sentences do not hold');
      const numbers = [...gold.related.flat(), ...gold.duplicates.flatMap(({ s, of }) => [s, of])];
      assert.ok(
        [...numbers, ...gold.sentences.map(({ s }) => s)].every((s) => s < sentences.length),
        'numbers beyond the last sentence',
      );
      const labelled = gold.sentences.map(({ s }) => s);
      assert.equal(new Set(labelled).size, labelled.length, 'a sentence has one row');
      assert.deepEqual(
        gold.sentences.filter(({ stance, target }) => (stance === undefined) !== (target === undefined)),
        [],
        'a stance has a target, and a target a stance',
      );
    });
  }
});
