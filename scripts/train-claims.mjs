// Trains the weights of the claim stage from the sentences in training/claims and writes server/data/claim-model.json.
// usage: node scripts/train-claims.mjs           writes the model
//        node scripts/train-claims.mjs --check   fails if the model on disk is not what training gives
//        node scripts/train-claims.mjs --folds   measures each register with weights trained on all the others, as JSON
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { accuracy, f1, leaveOneOut, macroF1 } from './cross-validate.mjs';
import { fitClasses, fitYesNo } from './logistic.mjs';
import { place, readRows } from './training-rows.mjs';

const OUT = new URL('../server/data/claim-model.json', import.meta.url);
/** Penalties on each squared weight, a row; chosen by `--folds`. */
const KIND_RIDGE = 0.001;
const CHECK_RIDGE = 0.002;
/** A phrase in fewer sentences than this tells nothing that holds elsewhere. */
const LEAST_ROWS = 3;
/** Marks a phrase among the named evidence while both are fitted together. */
const PHRASE = '~';
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

if (process.argv.includes('--folds')) console.log(JSON.stringify(measureFolds(), null, 2));
else {
  const text = format(train(examples));
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== text)
      throw new Error('server/data/claim-model.json is stale: run scripts/train-claims.mjs');
  } else writeFileSync(OUT, text);
}

function train(rows) {
  const spoken = rows.filter(({ form }) => form === 'statement');
  const known = commonPhrases(spoken);
  const features = spoken.map((example) => withPhrases(example, known));
  return {
    kind: fitClasses(
      spoken.map(({ row }, i) => [features[i], analysis.KINDS.indexOf(row.claim)]),
      analysis.KINDS.length,
      KIND_RIDGE,
    ),
    check: fitYesNo(
      spoken.map(({ row }, i) => [features[i], row.check ?? false]),
      CHECK_RIDGE,
    ),
  };
}

/** Phrases that enough sentences share. */
function commonPhrases(rows) {
  const counts = new Map();
  for (const { phrases } of rows)
    for (const phrase of new Set(phrases)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_ROWS).map(([phrase]) => phrase));
}

/** The named evidence of an example, and its phrases as they count when the model weighs them. */
function withPhrases({ features, phrases }, known) {
  const all = new Map(features);
  const found = phrases.filter((phrase) => known.has(phrase));
  const strength = analysis.phraseStrength(found.length);
  for (const phrase of found) all.set(PHRASE + phrase, (all.get(PHRASE + phrase) ?? 0) + strength);
  return all;
}

function newsiness({ mentions, passage }) {
  const counted = passage.figures.some(({ kind }) => kind !== 'date' && kind !== 'duration');
  return { named: mentions.length > 0, counted };
}

/** Stable text: names in order, three digits, one name a line. Phrases have one row for all columns, two digits. */
function format({ kind, check }) {
  const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
  const lines = (names, valueOf, least) =>
    names
      .sort()
      .map((name) => [name, valueOf(name)])
      .filter(([name, weights]) => name === 'bias' || [weights].flat().some((weight) => Math.abs(weight) >= least))
      .map(([name, weights]) => `${JSON.stringify(name)}: ${JSON.stringify(weights)}`)
      .join(',\n    ');
  const named = (weights) => Object.keys(weights).filter((name) => !name.startsWith(PHRASE));
  const phrases = Object.keys(kind).filter((name) => name.startsWith(PHRASE));
  const tables = {
    kind: lines(named(kind), (name) => kind[name].map((weight) => round(weight, 3)), 0.02),
    check: lines(named(check), (name) => round(check[name], 3), 0.02),
    wording: lines(
      phrases.map((name) => name.slice(PHRASE.length)),
      (name) => [...kind[PHRASE + name], check[PHRASE + name]].map((weight) => round(weight, 2)),
      0.01,
    ),
  };
  return `{\n${Object.entries(tables)
    .map(([name, rows]) => `  "${name}": {\n    ${rows}\n  }`)
    .join(',\n')}\n}\n`;
}

/** How each register is judged with weights from all the others, and all of them together. */
function measureFolds() {
  const folds = leaveOneOut(
    examples,
    ({ row }) => row.register,
    (rows) => JSON.parse(format(train(rows))),
    (example, model) => analysis.judgeOne(example, example.row, model),
  );
  const measure = (answers) => {
    const kinds = answers.map(({ example, answer }) => [example.row.claim, answer?.claim ?? 'none']);
    const checks = answers.map(({ example, answer }) => [example.row.check ?? false, answer?.check ?? false]);
    return {
      rows: answers.length,
      'claim type': accuracy(kinds),
      'claim macro-F1': macroF1(kinds, analysis.KINDS.slice(1)),
      'check-worthy F1': f1(checks, true),
    };
  };
  const registers = [...folds].map(([register, answers]) => [register, measure(answers)]);
  return { all: measure([...folds.values()].flat()), ...Object.fromEntries(registers) };
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
