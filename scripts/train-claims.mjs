// Trains the weights of the claim stage from the sentences in training/claims and writes server/data/claim-model.json.
// usage: node scripts/train-claims.mjs           writes the model
//        node scripts/train-claims.mjs --check   fails if the model on disk is not what training gives
//        node scripts/train-claims.mjs --folds   measures each register with weights trained on all the others
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { fitClasses, fitYesNo } from './logistic.mjs';
import { place, readRows } from './training-rows.mjs';

const OUT = new URL('../server/data/claim-model.json', import.meta.url);
/** Penalties on each squared weight, a row; chosen by `--folds`. */
const KIND_RIDGE = 0.001;
const CHECK_RIDGE = 0.002;
const analysis = await bundleAnalysis();

const rows = readRows();
const placed = rows.map((row) => place(row, analysis.fold));
const shares = new Map();
for (const register of new Set(rows.map((row) => row.register)))
  shares.set(
    register,
    analysis.newsShareOf(
      rows.flatMap((row, i) => (row.register === register && row.block !== 'listItem' ? [newsiness(placed[i])] : [])),
    ),
  );
const examples = rows.map((plain, i) => {
  const row = { ...plain, newsShare: shares.get(plain.register) };
  return { row, ...placed[i], ...analysis.describe(placed[i], row) };
});

if (process.argv.includes('--folds')) measureFolds();
else {
  const text = format(train(examples));
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== text)
      throw new Error('server/data/claim-model.json is stale: run scripts/train-claims.mjs');
  } else writeFileSync(OUT, text);
}

function train(rows) {
  const spoken = rows.filter(({ form }) => form === 'statement');
  return {
    kind: fitClasses(
      spoken.map(({ kindFeatures, row }) => [kindFeatures, analysis.KINDS.indexOf(row.claim)]),
      analysis.KINDS.length,
      KIND_RIDGE,
    ),
    check: fitYesNo(
      spoken.map(({ kindFeatures, row }) => [kindFeatures, row.check ?? false]),
      CHECK_RIDGE,
    ),
  };
}

function newsiness({ mentions, passage }) {
  const counted = passage.figures.some(({ kind }) => kind !== 'date' && kind !== 'duration');
  return { named: mentions.length > 0, counted };
}

/** Stable text: names in order, three digits, one name a line. */
function format(model) {
  const round = (value) => (Array.isArray(value) ? value.map(round) : Math.round(value * 1000) / 1000 + 0);
  const table = (weights) =>
    Object.keys(weights)
      .sort()
      .map((name) => [name, round(weights[name])])
      .filter(([name, weight]) => name === 'bias' || [weight].flat().some((w) => Math.abs(w) >= 0.02))
      .map(([name, weight]) => `${JSON.stringify(name)}: ${JSON.stringify(weight)}`)
      .join(',\n    ');
  return `{\n  "kind": {\n    ${table(model.kind)}\n  },\n  "check": {\n    ${table(model.check)}\n  }\n}\n`;
}

/** Measures every register with weights from all the others: what the model makes of text that it has not seen. */
function measureFolds() {
  const sum = { all: 0, kind: 0, check: 0 };
  for (const register of shares.keys()) {
    const model = JSON.parse(format(train(examples.filter(({ row }) => row.register !== register))));
    const tally = { all: 0, kind: 0, check: 0 };
    for (const example of examples.filter(({ row }) => row.register === register)) {
      const judged = analysis.judgeOne(example, example.row, model);
      tally.all++;
      tally.kind += (judged?.claim ?? 'none') === example.row.claim;
      tally.check += (judged?.check ?? false) === (example.row.check ?? false);
    }
    print(register, tally);
    for (const name of Object.keys(sum)) sum[name] += tally[name];
  }
  print('all', sum);
}

function print(name, { all, kind, check }) {
  console.log(name.padEnd(16), `${all} rows, kind ${(kind / all).toFixed(3)}, check ${(check / all).toFixed(3)}`);
}

async function bundleAnalysis() {
  const resolveDir = new URL('..', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export * from './server/src/analysis/claims/training';`, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
