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

/** Analyses the articles of a folder and scores them against labels; prints the table and returns the numbers. */
function score(articles, gold, ...only) {
  const folder = mkdtempSync(join(tmpdir(), 'claimlens-eval-'));
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, run('dist/cli.js', 'analyze', '--format', 'json', articles));
  const args = [join(shared, 'eval', 'score.mjs'), '--articles', articles, '--gold', gold, ...only];
  console.log(run(...args, predictions));
  const scores = JSON.parse(run(...args, '--json', predictions));
  rmSync(folder, { recursive: true });
  return scores;
}

const reference = score(join(shared, 'articles'), join(shared, 'gold'));
const corpus = join('test', 'corpus');
const seen = score(join(corpus, 'articles'), join(corpus, 'gold'), '--only', 'a0,a1');
const heldOut = score(join(corpus, 'articles'), join(corpus, 'gold'), '--only', 'b0');
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

const articles = readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json')).length;
const cell = (value) => (typeof value === 'number' ? value.toFixed(3) : '');
const table = (scores) =>
  Object.entries(scores)
    .map(([task, s]) => {
      const measure = 'tp' in s ? 'F1' : 'acc' in s ? 'accuracy' : 'ap' in s ? 'AP' : 'macro-F1';
      const n = 'tp' in s ? s.tp + s.fn : s.n;
      return `| ${task} | ${measure} | ${cell(s.f1 ?? s.acc ?? s.ap)} | ${cell(s.p)} | ${cell(s.r)} | ${n} |`;
    })
    .join('\n');
const header = '| task | measure | score | precision | recall | n |\n| --- | --- | --- | --- | --- | --- |';
const externalRows = external.flat().flatMap(({ name, result }) =>
  Object.entries(result)
    .filter(([, kind]) => typeof kind === 'object')
    .map(([kind, k]) => `| ${name} | ${kind} | ${k.n} | ${cell(k.exact)} | ${cell(k.overlap)} | ${cell(k.value)} |`),
);
const page = `# Measured quality

Written by \`npm run eval\`; not edited by hand.

## Against an editor's labels

${articles} real articles (Simplified and Traditional Chinese, English), as a careful editor marked them. They are no part of this repository. Nothing was trained on them, but they were looked at while the rules were written, so text never seen scores lower: the second table shows by how much.

${header}
${table(reference)}

## Against our own corpus

The articles of \`test/corpus\`, written and labelled by the same guidelines without knowledge of the program. Those whose names begin with a were looked at while it was improved, those with b were not.

### Looked at (a)

${header}
${table(seen)}

### Held out (b)

${header}
${table(heldOut)}

## Against external reference sets

Recognizers-Text's test specifications (values of numbers) and FewFC (Chinese finance news; only mentions that take part in an event are labelled there, so precision means nothing).

| set | kind | n | exact span | overlap | value |
| --- | --- | --- | --- | --- | --- |
${externalRows.join('\n')}
`;
writeFileSync(join('docs', 'quality.md'), await prettier.format(page, { parser: 'markdown', printWidth: 120 }));
