// The figures that Microsoft Recognizers-Text, the known library for numbers, finds in articles, in our output format: a
// peer to measure against. usage: node scripts/peer.mjs FILE|FOLDER…
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';

const { Culture, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } =
  Recognizers;

/** The recognisers in order of preference: where two overlap, the longer match counts, and of two alike the earlier. */
const KINDS = [
  ['money', recognizeCurrency],
  ['percent', recognizePercentage],
  ['measure', recognizeDimension],
  ['date', recognizeDateTime],
  ['count', recognizeNumber],
];

function figuresOf(line, offset, culture) {
  const found = KINDS.flatMap(([kind, recognize], rank) =>
    recognize(line, culture).map(({ start, end, resolution }) => ({
      start: offset + start,
      end: offset + end + 1,
      kind: kind === 'date' && /duration/.test(resolution?.values?.[0]?.type ?? '') ? 'duration' : kind,
      value: kind === 'date' ? null : parseFloat(resolution?.value),
      unit: kind === 'percent' ? '%' : (resolution?.isoCurrency ?? resolution?.unit ?? null),
      source: 'none',
      rank,
    })),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank);
  const kept = [];
  for (const figure of found)
    if (!kept.some((other) => figure.start < other.end && other.start < figure.end)) kept.push(figure);
  for (const figure of kept) delete figure.rank;
  return kept.sort((a, b) => a.start - b.start);
}

function analyze(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const culture = /[\u4e00-\u9fff]/.test(text) ? Culture.Chinese : Culture.English;
  const figures = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    figures.push(...figuresOf(line, offset, culture));
    offset += line.length + 1;
  }
  const language = culture === Culture.Chinese ? 'zh' : 'en';
  const none = { entities: [], claims: [], vague: [], quotes: [], duplicates: [], diagnostics: [] };
  return { path, language, figures, ...none };
}

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path],
);
for (const file of files) console.log(JSON.stringify(analyze(file)));
