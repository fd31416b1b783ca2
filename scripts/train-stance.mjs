// Trains the weights of the stance stage from the sentences in training/claims and training/stance and writes
// server/data/stance-model.json.
// usage: node scripts/train-stance.mjs           writes the model
//        node scripts/train-stance.mjs --check   fails if the model on disk is not what training gives
//        node scripts/train-stance.mjs --folds   measures each register with weights trained on all the others
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { fitYesNo } from './logistic.mjs';
import { fitChoice } from './choice.mjs';
import { place, readRows } from './training-rows.mjs';

const OUT = new URL('../server/data/stance-model.json', import.meta.url);
const OWN = new URL('../training/stance/', import.meta.url);
const analysis = await bundleAnalysis();

const examples = [...readRows(), ...readOwnRows()]
  .filter((row) => row.claim !== 'none')
  .map((row) => ({ row, ...analysis.describeStance(place(row, analysis.fold), row) }));

if (process.argv.includes('--folds')) measureFolds();
else {
  const text = format(train(examples));
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== text)
      throw new Error('server/data/stance-model.json is stale: run scripts/train-stance.mjs');
  } else writeFileSync(OUT, text);
}

function train(rows) {
  const chosen = rows
    .filter(({ row, candidates }) => row.target && candidates.some(({ target }) => target === row.target))
    .map(({ row, candidates }) => ({
      options: candidates.map(({ features }) => features),
      chosen: candidates.findIndex(({ target }) => target === row.target),
    }));
  return {
    leans: fitYesNo(
      rows.map(({ leans, row }) => [leans, row.stance !== undefined]),
      0.004,
    ),
    side: fitYesNo(
      rows
        .filter(({ row }) => row.stance && row.stance !== 'neutral')
        .map(({ side, row }) => [side, row.stance === 'bullish']),
      0.01,
    ),
    target: fitChoice(chosen, 0.005),
  };
}

/** Rows written for stance alone, in the order of their files. */
function readOwnRows() {
  if (!existsSync(OWN)) return [];
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, OWN), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ claim: 'factual', ...JSON.parse(line), register: name.replace('.jsonl', '') })),
    );
}

/** Stable text: names in order, three digits, one name a line. */
function format({ leans, side, target }) {
  const round = (value) => (Array.isArray(value) ? value.map(round) : Math.round(value * 1000) / 1000 + 0);
  const table = (weights) =>
    Object.keys(weights)
      .sort()
      .map((name) => [name, round(weights[name])])
      .filter(([name, weight]) => name === 'bias' || [weight].flat().some((w) => Math.abs(w) >= 0.02))
      .map(([name, weight]) => `${JSON.stringify(name)}: ${JSON.stringify(weight)}`)
      .join(',\n    ');
  return `{\n  "leans": {\n    ${table(leans)}\n  },\n  "side": {\n    ${table(side)}\n  },\n  "target": {\n    ${table(target)}\n  }\n}\n`;
}

function measureFolds() {
  const cells = {};
  const targets = { right: 0, all: 0 };
  for (const register of [...new Set(examples.map(({ row }) => row.register))]) {
    const model = train(examples.filter(({ row }) => row.register !== register));
    for (const { row, leans, side, opposed, candidates } of examples.filter(({ row }) => row.register === register)) {
      const odds = score(leans, (name) => model.leans[name]) + model.leans.bias;
      const lean = score(side, (name) => model.side[name]) + model.side.bias;
      const guess = odds < 0 ? 'none' : opposed ? 'neutral' : lean > 0 ? 'bullish' : 'bearish';
      const want = row.stance ?? 'none';
      cells[`${want} ${guess}`] = (cells[`${want} ${guess}`] ?? 0) + 1;
      if (process.argv.includes('--errors') && guess !== want) console.log(want, '→', guess, row.text);
      if (!row.target || row.topic) continue;
      targets.all++;
      const picked = best(candidates, (k) => score(candidates[k].features, (name) => model.target[name]));
      targets.right += picked?.target === row.target;
      if (process.argv.includes('--targets') && picked?.target !== row.target)
        console.log(row.target, '→', picked?.target, row.text);
    }
  }
  for (const kind of ['none', 'bullish', 'bearish', 'neutral']) {
    const hit = cells[`${kind} ${kind}`] ?? 0;
    const sum = (test) =>
      Object.entries(cells).reduce((total, [name, n]) => total + (test(name.split(' ')) ? n : 0), 0);
    const precision = hit / sum(([, guess]) => guess === kind);
    const recall = hit / sum(([want]) => want === kind);
    console.log(
      kind.padEnd(8),
      'P',
      precision.toFixed(3),
      'R',
      recall.toFixed(3),
      'F1',
      ((2 * precision * recall) / (precision + recall)).toFixed(3),
    );
  }
  console.log('target', (targets.right / targets.all).toFixed(3), 'of', targets.all);
}

function score(features, weightOf) {
  let sum = 0;
  for (const [name, value] of features) sum += (weightOf(name) ?? 0) * value;
  return sum;
}

function best(options, scoreOf) {
  let chosen = 0;
  options.forEach((_, k) => {
    if (scoreOf(k) > scoreOf(chosen)) chosen = k;
  });
  return options[chosen];
}

async function bundleAnalysis() {
  const resolveDir = new URL('..', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export * from './server/src/analysis/claims/stance/training';`, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
