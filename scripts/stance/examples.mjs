// Reads all that the stance stage learns from: labelled sentences that stand alone (training/claims, training/stance) and
// labelled articles (training/stance/articles), each with the evidence that the analysis finds in it.
import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { place, readRows } from '../training-rows.mjs';

const STANCE = new URL('../../training/stance/', import.meta.url);
const ARTICLES = new URL('articles/', STANCE);
const CLAIM_MODEL = new URL('../../server/data/claim-model.json', import.meta.url);
const SIGNS = { '+': 'bullish', '-': 'bearish', '=': 'neutral' };

export const analysis = await bundleAnalysis();

/** Sentences that stand alone: { group, stance, target, leans, side, grams, opposed, candidates }. */
export function readSentences() {
  return [...readRows(), ...readOwnRows()]
    .filter((row) => row.claim !== 'none')
    .map((row) => ({
      group: row.register,
      text: row.text,
      stance: row.stance,
      target: row.topic ? undefined : row.target,
      ...analysis.describeStance(place(row, analysis.fold), row),
    }));
}

/** Articles: { group, title, cells, follow }; each cell carries its `label`: { stance, target }, or null. */
export function readArticles() {
  const registry = analysis.compileRegistry(analysis.loadRegistryRows());
  const claimModel = JSON.parse(readFileSync(CLAIM_MODEL, 'utf8'));
  return textsIn(ARTICLES, '.txt').flatMap(({ group, text }) =>
    parseArticles(text).map(({ title, source, labels }) => {
      const { cells, follow } = analysis.describeArticle(source, registry, claimModel);
      return { group, title, source, cells: cells.map((cell) => ({ ...cell, label: labelOf(cell, labels) })), follow };
    }),
  );
}

/**
 * Cuts a file into its articles: `=== title` begins one; every line is a sentence with its label behind it (`=> + Nvidia`:
 * `+` bullish, `-` bearish, `=` neutral), lines without an empty line between them are one paragraph, and Markdown marks
 * open headings and list items. Where the title ends in `¶`, every line is a paragraph.
 */
export function parseArticles(file) {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title, ...lines] = part.split('\n');
      let source = '';
      const labels = [];
      for (const line of lines) {
        const [, text, sign, target] = /^(.*?)(?:\s*=> ([-+=]) (.+))?$/.exec(line.trimEnd());
        if (title.endsWith('¶') || /^(?:#+|[-*>]|\d+\.) /.test(text)) source += '\n';
        else if (/[\w.,!?"”)]$/.test(source) && /^["“'(\w*]/.test(text)) source += ' ';
        const start = source.length;
        source += text;
        if (text !== '') labels.push({ start, end: source.length, stance: SIGNS[sign] ?? null, target });
        if (text === '' || /^#+ /.test(text) || title.endsWith('¶')) source += '\n\n';
      }
      return { title, source, labels };
    });
}

/** The label of the line that a sentence of the analysis shares most with. */
function labelOf(cell, labels) {
  const shared = ({ start, end }) => Math.min(end, cell.end) - Math.max(start, cell.start);
  const label = labels.reduce((best, one) => (!best || shared(one) > shared(best) ? one : best), null);
  return label && shared(label) > 0 && label.stance ? { stance: label.stance, target: label.target } : null;
}

/** Rows written for stance alone, in the order of their files. */
function readOwnRows() {
  return textsIn(STANCE, '.jsonl').flatMap(({ group, text }) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ claim: 'factual', ...JSON.parse(line), register: group })),
  );
}

function textsIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ group: name.replace(ending, ''), text: readFileSync(new URL(name, folder), 'utf8') }));
}

async function bundleAnalysis() {
  const contents = `
    export * from './server/src/analysis/claims/stance/training';
    export { compileRegistry } from './server/src/analysis/entities';
    export { loadRegistryRows } from './server/src/registry/load';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
