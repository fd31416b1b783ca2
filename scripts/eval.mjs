// Runs the command line over the reference articles, scores it, and writes the tables into docs/quality.md.
// usage: node scripts/eval.mjs     (after `npm run build`; the reference data lie in ../shared and are no part of this repository)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import prettier from 'prettier';

const shared = join('..', 'shared');
if (!existsSync(join(shared, 'articles'))) {
  console.log(`There are no reference articles at ${shared}; nothing to measure.`);
  process.exit(0);
}

const run = (...args) =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });

/** Analyses the articles of a folder and scores them against labels; prints the table and returns the numbers. */
function score(program, articles, gold, ...only) {
  const folder = mkdtempSync(join(tmpdir(), 'claimlens-eval-'));
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, run(...program, articles));
  const args = [join(shared, 'eval', 'score.mjs'), '--articles', articles, '--gold', gold, ...only];
  console.log(run(...args, predictions));
  const scores = JSON.parse(run(...args, '--json', predictions));
  rmSync(folder, { recursive: true });
  return scores;
}

/** How many of the labelled names the registry itself knows, and the ids of those that discovery found or nobody did. */
function coverage(articles, gold) {
  const rows = run('dist/cli.js', 'analyze', articles).trim().split('\n').map(JSON.parse);
  let known = 0;
  const others = new Set();
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const { article, entities } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
    const ids = new Set(
      rows.find(({ path }) => basename(path) === article).entities.flatMap((e) => (e.known ? [e.id] : [])),
    );
    for (const { id } of entities) {
      if (ids.has(id)) known++;
      else others.add(id);
    }
  }
  return { known, others: [...others].sort() };
}

const cell = (value) => (typeof value === 'number' ? value.toFixed(3) : '');
const OURS = ['dist/cli.js', 'analyze', '--format', 'json'];
const PEER = ['scripts/peer.mjs'];
const reference = score(OURS, join(shared, 'articles'), join(shared, 'gold'));
const corpus = join('test', 'corpus');
const registry = coverage(join(shared, 'articles'), join(shared, 'gold'));
const peer = score(PEER, join(shared, 'articles'), join(shared, 'gold'));
const ofCorpus = (names) => score(OURS, join(corpus, 'articles'), join(corpus, 'gold'), '--only', names);
const seen = ofCorpus('a0,a1');
const namesSeen = ofCorpus('b0');
const development = ofCorpus('c01,c02,c03,c04,c05,c06,c07');
const heldOut = ofCorpus('c08,c09,c1');

/** The claim model on rows of registers that it was not trained on. */
const unseenRegisters = JSON.parse(run('scripts/train-claims.mjs', '--folds'));
const registerRows = Object.entries(unseenRegisters).map(
  ([register, { rows, ...measures }]) => `| ${register} | ${rows} | ${Object.values(measures).map(cell).join(' | ')} |`,
);

/** The stance model on articles of registers that it was not trained on. */
const unseenArticles = JSON.parse(run('scripts/train-stance.mjs', '--folds'));
const stanceRows = Object.entries(unseenArticles).map(
  ([register, { rows, ...measures }]) => `| ${register} | ${rows} | ${Object.values(measures).map(cell).join(' | ')} |`,
);

/** One external set in one language, scored for one program. */
function external(program, name, language) {
  const file = join(shared, 'data', `${name}.jsonl`);
  const command = ['node', ...program].join(' ');
  const args = ['--run', command, '--language', language, '--json', file];
  return JSON.parse(run(join(shared, 'eval', 'external.mjs'), ...args));
}
const SETS = [
  ['recognizers-spec', 'zh'],
  ['recognizers-spec', 'en'],
  ['fewfc-train', 'zh'],
];

const articles = readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json')).length;
const table = (scores) =>
  Object.entries(scores)
    .map(([task, s]) => {
      const measure = 'tp' in s ? 'F1' : 'acc' in s ? 'accuracy' : 'ap' in s ? 'AP' : 'macro-F1';
      const n = 'tp' in s ? s.tp + s.fn : s.n;
      return `| ${task} | ${measure} | ${cell(s.f1 ?? s.acc ?? s.ap)} | ${cell(s.p)} | ${cell(s.r)} | ${n} |`;
    })
    .join('\n');
const header = '| task | measure | score | precision | recall | n |\n| --- | --- | --- | --- | --- | --- |';
const FIGURE_TASKS = ['figures', 'quantities', 'figure kind', 'figure value'];
const peerRows = FIGURE_TASKS.map((task) => {
  const of = (s) => `${cell(s[task].f1 ?? s[task].acc)} | ${cell(s[task].p)} | ${cell(s[task].r)}`;
  return `| ${task} | ${of(reference)} | ${of(peer)} |`;
});
const externalRows = SETS.flatMap(([name, language]) => {
  const ours = external(OURS, name, language);
  const theirs = external(PEER, name, language);
  return Object.keys(ours)
    .filter((kind) => typeof ours[kind] === 'object')
    .map((kind) => {
      const of = (k) => `${cell(k?.exact)} | ${cell(k?.overlap)} | ${cell(k?.value)}`;
      // The peer looks for no companies.
      const peerCells = of(kind === 'company' ? undefined : theirs[kind]);
      return `| ${name} (${language}) | ${kind} | ${ours[kind].n} | ${of(ours[kind])} | ${peerCells} |`;
    });
});
const page = `# Measured quality

Written by \`npm run eval\`; not edited by hand.

## Against an editor's labels

${articles} real articles (Simplified and Traditional Chinese, English), as a careful editor marked them. They are no part of this repository. Nothing was trained on them, but they were looked at while the rules were written, so text never seen scores lower: the second table shows by how much.

${header}
${table(reference)}

Of the names in these articles, ${registry.known} are known from the registry; not from it, but found in the text or missed: ${registry.others.join(', ') || 'none'}.

## Beside a peer

The figures of Microsoft Recognizers-Text (\`scripts/peer.mjs\`: currency, percentage, dimension, number and date, the longest match where they overlap) on the same articles.

| task | ClaimLens | P | R | Recognizers-Text | P | R |
| --- | --- | --- | --- | --- | --- | --- |
${peerRows.join('\n')}

## Against our own corpus

The articles of \`test/corpus\`, written and labelled by the same guidelines without knowledge of the program. Those whose names begin with a were looked at while it was improved; of those with b the names, figures, sources, quotations and unsourced claims were. c01 to c07 are there to be looked at; of c08 to c14 the names, figures, sources and quotations were read late, the rest was not.

### Looked at (a)

${header}
${table(seen)}

### Looked at in part (b)

${header}
${table(namesSeen)}

### To develop on (c01 to c07)

${header}
${table(development)}

### Held out for claims, stance and kinship (c08 to c14)

${header}
${table(heldOut)}

## What the claim model makes of registers it was not trained on

Each file of \`training/claims\` judged with weights fitted on all the others (\`node scripts/train-claims.mjs --folds\`). The tables above use weights fitted on all of them.

| register | rows | ${Object.keys(unseenRegisters.all).slice(1).join(' | ')} |
| --- | --- | --- | --- | --- |
${registerRows.join('\n')}

## What the stance model makes of registers it was not trained on

Each file of \`training/stance/articles\` judged with weights fitted without it, a sixth of the files left out at a time (\`node scripts/train-stance.mjs --folds\`): F1 of leaning at all, macro-F1 of the stances, share of right targets.

| register | rows | ${Object.keys(unseenArticles.all).slice(1).join(' | ')} |
| --- | --- | --- | --- | --- |
${stanceRows.join('\n')}

## Against external reference sets

Recognizers-Text's test specifications (values of numbers) and FewFC (Chinese finance news; only mentions that take part in an event are labelled there, so precision means nothing).

| set | kind | n | exact span | overlap | value | peer: exact | overlap | value |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${externalRows.join('\n')}
`;
writeFileSync(join('docs', 'quality.md'), await prettier.format(page, { parser: 'markdown', printWidth: 120 }));
