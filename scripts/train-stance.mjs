// Trains the weights of the stance stage from training/claims and training/stance and writes
// server/data/stance-model.json.
// usage: node scripts/train-stance.mjs           writes the model
//        node scripts/train-stance.mjs --check   fails if the model on disk is not what training gives
//        node scripts/train-stance.mjs --folds   measures each file of articles with weights fitted without it, as JSON
import { readFileSync, writeFileSync } from 'node:fs';
import { readArticles, readSentences } from './stance/examples.mjs';
import { train } from './stance/fit.mjs';
import { measureFolds } from './stance/folds.mjs';

const OUT = new URL('../server/data/stance-model.json', import.meta.url);

const sentences = readSentences();
const articles = readArticles();
if (process.argv.includes('--folds')) console.log(JSON.stringify(measureFolds(sentences, articles), null, 2));
else {
  const text = format(train(sentences, articles));
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== text)
      throw new Error('server/data/stance-model.json is stale: run scripts/train-stance.mjs');
  } else writeFileSync(OUT, text);
}

/** Stable text: tables and names in order, three digits, one name a line; weights that say nothing are left out. */
function format(model) {
  const round = (value) => (Array.isArray(value) ? value.map(round) : Math.round(value * 1000) / 1000 + 0);
  const table = (weights) =>
    Object.keys(weights)
      .sort()
      .map((name) => [name, round(weights[name])])
      .filter(([name, weight]) => name === 'bias' || [weight].flat().some((w) => Math.abs(w) >= 0.02))
      .map(([name, weight]) => `${JSON.stringify(name)}: ${JSON.stringify(weight)}`)
      .join(',\n    ');
  const tables = Object.keys(model).map((name) => `  ${JSON.stringify(name)}: {\n    ${table(model[name])}\n  }`);
  return `{\n${tables.join(',\n')}\n}\n`;
}
