// Measures analysis and the server, each row also as a ratio to nodejieba's own `tag` over the same text in the same run.
// usage: node scripts/bench.mjs     (after `tsc -b` and `npm run build`)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Bench } from 'tinybench';
import { TextDocument } from 'vscode-languageserver-textdocument';

const require = createRequire(import.meta.url);
const jieba = require('nodejieba');
const { analyze, newMemory } = require('../out/server/src/analysis/analyze.js');
const { findListed } = require('../out/server/src/analysis/entities/index.js');
const { scanFigures } = require('../out/server/src/analysis/figures/scanner.js');
const { loadResources } = require('../out/server/src/resources.js');
const { loadNodejieba } = require('../out/server/src/segmenter/nodejieba.js');
const { readBlocks } = require('../out/server/src/analysis/text/blocks.js');
const { longArticle } = require('../out/test/support/longArticle.js');
const { LspClient } = require('../out/test/support/lspClient.js');

const samples = readdirSync('samples').map((name) => readFileSync(`samples/${name}`, 'utf8'));
const article = samples.reduce((a, b) => (a.length > b.length ? a : b));
const long = longArticle(samples, 100_000);
jieba.load();
const loaded = loadResources();
const resources = { ...loaded, segmenter: loadNodejieba(loaded.registry.names()) };
const options = { format: 'markdown', rules: { severities: {}, locale: 'en' } };
const blocks = readBlocks(long, 'markdown').blocks.map(({ block }) => block);

/** Median milliseconds of each task of a bench. */
async function medians(time, tasks) {
  const bench = new Bench({ time, warmupTime: 200, throws: true });
  for (const [name, fn] of Object.entries(tasks)) bench.add(name, fn);
  await bench.run();
  return new Map(bench.tasks.map((task) => [task.name, task.result.latency.p50]));
}

/** Median milliseconds of `measure`, an async function that times itself, over `runs` runs. */
async function medianOf(runs, measure) {
  const times = [];
  for (let i = 0; i < runs; i++) times.push(await measure(i));
  return times.sort((a, b) => a - b)[runs >> 1];
}

const cpu = await medians(1500, {
  'tag article': () => jieba.tag(article),
  'tag long': () => jieba.tag(long),
  'one article, whole analysis': () => analyze(article, options, resources),
  '100,000 characters, whole analysis': () => analyze(long, options, resources),
  // The only stage that cuts text into words: what the first question for related claims costs on top.
  '100,000 characters, whole analysis and all kin': () => {
    const { claims, kinOf } = analyze(long, options, resources);
    claims.forEach((_, i) => kinOf(i));
  },
  'matching the registry, 100,000 characters': () =>
    blocks.forEach(({ folded }) => resources.registry.matcher.find(folded)),
  // A fresh block each time: what is read from one is kept with it.
  'names with discovery, 100,000 characters': () =>
    blocks.forEach((block) => findListed({ ...block }, resources.registry)),
  'figures alone, 100,000 characters': () =>
    blocks.forEach(({ folded, prose }) => scanFigures(folded, { language: 'zh', prose, masked: [] })),
});

// A start happens once in a process, before anything is optimised, so each run has a process of its own.
const FRESH = `
  const { compileRegistry } = require('./out/server/src/analysis/entities/index.js');
  const started = performance.now();
  compileRegistry(require('./out/server/src/registry/load.js').loadRegistryRows());
  process.stdout.write(String(performance.now() - started));
`;
const registry = await medianOf(11, () => Number(execFileSync(process.execPath, ['-e', FRESH], { encoding: 'utf8' })));

const memory = newMemory();
analyze(long, options, resources, memory);
let flip = 0;
const warm = await medians(1000, {
  'a keystroke in 100,000 characters, analysis alone': () => {
    flip ^= 1;
    const middle = long.length >> 1;
    analyze(long.slice(0, middle) + (flip ? '新' : '') + long.slice(middle), options, resources, memory);
  },
});

// What an editor asks of an article that was just read: a card under the pointer, the lenses in view, the outline.
const { provideHover } = require('../out/server/src/lsp/hover.js');
const { provideCodeLenses, resolveCodeLens } = require('../out/server/src/lsp/codeLens.js');
const { provideOutline } = require('../out/server/src/lsp/outline.js');
const document = TextDocument.create('untitled:bench.md', 'markdown', 1, long);
const read = (text, document) => ({
  document,
  registry: resources.registry,
  analysis: analyze(text, options, resources, memory),
});
const reading = read(long, document);
const at = (item) => document.positionAt(item.start + 1);
const { figures, claims, entities } = reading.analysis;
const middleOf = (items) => items[items.length >> 1];
const lenses = provideCodeLenses(reading).slice(0, 30);
const asked = await medians(500, {
  'a hover on a figure, 100,000 characters': () => provideHover(reading, at(middleOf(figures)), 'en'),
  'a hover on a claim, 100,000 characters': () => provideHover(reading, at(middleOf(claims)), 'en'),
  'a hover on a name, 100,000 characters': () => provideHover(reading, at(middleOf(entities)), 'en'),
  'thirty code lenses, 100,000 characters': () => lenses.map((lens) => resolveCodeLens(lens, reading, 'en', true)),
  'the outline, 100,000 characters': () => provideOutline(reading, 'en'),
});
const firstKin = await medianOf(5, async () => {
  const { analysis } = read(long, document);
  const started = performance.now();
  analysis.kinOf(claims.length >> 1);
  return performance.now() - started;
});

const uri = 'untitled:bench.md';
const startUp = await medianOf(5, async () => {
  const started = performance.now();
  const client = await LspClient.start();
  await client.open(uri, article);
  await client.diagnostics(uri);
  const elapsed = performance.now() - started;
  await client.stop();
  return elapsed;
});

const client = await LspClient.start();
await client.open(uri, long);
await client.diagnostics(uri);
await client.next('claimlens/segmenter');
await new Promise((resolve) => setTimeout(resolve, 2000));
const line = long.slice(0, long.length >> 1).split('\n').length - 1;
const keystroke = await medianOf(31, async (i) => {
  const started = performance.now();
  const version = await client.change(uri, line, 0, i % 2, i % 2 ? '' : '新');
  await client.diagnostics(uri, version);
  return performance.now() - started;
});
await client.stop();

const rows = [
  ...[...cpu].filter(([name]) => !name.startsWith('tag ')),
  ['loading and compiling the registry, in a fresh process', registry],
  ...warm,
  ...asked,
  ['the first question for kin after a keystroke, 100,000 characters', firstKin],
  ['a keystroke in 100,000 characters, didChange to publishDiagnostics', keystroke],
  ['start-up to first diagnostics', startUp],
];
const isLong = (name) => name.includes('100,000');
console.log(
  `node ${process.version}; nodejieba tag: article ${cpu.get('tag article').toFixed(2)} ms, 100,000 characters ${cpu.get('tag long').toFixed(2)} ms\n`,
);
console.log(`${'row'.padEnd(70)}${'median ms'.padStart(10)}${'× tag'.padStart(10)}`);
for (const [name, ms] of rows) {
  const base = cpu.get(isLong(name) ? 'tag long' : 'tag article');
  console.log(`${name.padEnd(70)}${ms.toFixed(2).padStart(10)}${(ms / base).toFixed(2).padStart(10)}`);
}
