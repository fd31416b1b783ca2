// Runs the command line over the reference articles, scores it, and writes the tables into docs/quality.md.
// usage: node scripts/eval.mjs     (after `npm run build`; the reference data lie in ../shared and are no part of this repository)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';

const shared = join('..', 'shared');
if (!existsSync(join(shared, 'articles'))) {
  console.log(`There are no reference articles at ${shared}; nothing to measure.`);
  process.exit(0);
}

const run = (...args) =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
const folder = mkdtempSync(join(tmpdir(), 'claimlens-eval-'));
const predictions = join(folder, 'predictions.jsonl');
writeFileSync(predictions, run('dist/cli.js', 'analyze', '--format', 'json', join(shared, 'articles')));
const score = [
  join(shared, 'eval', 'score.mjs'),
  '--articles',
  join(shared, 'articles'),
  '--gold',
  join(shared, 'gold'),
];
console.log(run(...score, predictions));
const scores = JSON.parse(run(...score, '--json', predictions));
const external = ['recognizers-spec', 'fewfc-train'].map((name) => {
  const file = join(shared, 'data', `${name}.jsonl`);
  const languages = name === 'recognizers-spec' ? ['zh', 'en'] : ['zh'];
  return languages.map((language) => ({
    name: `${name} (${language})`,
    result: JSON.parse(
      run(
        join(shared, 'eval', 'external.mjs'),
        '--run',
        'node dist/cli.js analyze --format json',
        '--language',
        language,
        '--json',
        file,
      ),
    ),
  }));
});
rmSync(folder, { recursive: true });

const articles = readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json')).length;
const cell = (value) => (typeof value === 'number' ? value.toFixed(3) : '');
const rows = Object.entries(scores).map(([task, s]) => {
  const main = s.f1 ?? s.acc ?? s.ap;
  const measure = 'tp' in s ? 'F1' : 'acc' in s ? 'accuracy' : 'ap' in s ? 'AP' : 'macro-F1';
  return `| ${task} | ${measure} | ${cell(main)} | ${cell(s.p)} | ${cell(s.r)} | ${'tp' in s ? s.tp + s.fn : s.n} |`;
});
const externalRows = external.flat().flatMap(({ name, result }) =>
  Object.entries(result)
    .filter(([, kind]) => typeof kind === 'object')
    .map(([kind, k]) => `| ${name} | ${kind} | ${k.n} | ${cell(k.exact)} | ${cell(k.overlap)} | ${cell(k.value)} |`),
);
const page = `# Measured quality

Written by \`npm run eval\`; not edited by hand. The reference labels are what a careful editor marked in ${articles} real articles (Simplified and Traditional Chinese, English). They are no part of this repository and nothing here was trained on them.

## Against an editor's labels

| task | measure | score | precision | recall | n |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Against external reference sets

Recognizers-Text's test specifications (values of numbers) and FewFC (Chinese finance news; only mentions that take part in an event are labelled there, so precision means nothing).

| set | kind | n | exact span | overlap | value |
| --- | --- | --- | --- | --- | --- |
${externalRows.join('\n')}
`;
writeFileSync(join('docs', 'quality.md'), await prettier.format(page, { parser: 'markdown', printWidth: 120 }));
