// Measures how long the extension host's event loop is held while somebody types quickly into a long article, in a real
// VS Code; the same text in a language that ClaimLens does not serve shows what VS Code itself costs on this machine.
// usage: node scripts/bench-typing.mjs     (after `tsc -b` and `npm run build`)
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, SAMPLES } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

const { longArticle } = createRequire(import.meta.url)('../out/test/support/longArticle.js');
const LENGTH = 100_000;

const scratch = await mkdtemp(path.join(tmpdir(), 'cl-'));
try {
  const names = (await readdir(SAMPLES)).sort();
  const samples = await Promise.all(names.map((name) => readFile(path.join(SAMPLES, name), 'utf8')));
  const article = path.join(scratch, 'article.md');
  const result = path.join(scratch, 'result.json');
  await writeFile(article, longArticle(samples, LENGTH));
  const script = path.join(ROOT, 'scripts', 'suite', 'run-in-vscode.mjs');
  const suite = path.join(ROOT, 'out', 'test', 'bench', 'typing.js');
  await run(process.execPath, [script, '--development', ROOT, '--tests', suite, '--open', scratch], {
    env: { ...process.env, CLAIMLENS_BENCH_ARTICLE: article, CLAIMLENS_BENCH_RESULT: result },
  });
  const measured = JSON.parse(await readFile(result, 'utf8'));
  const rows = { 'as a log file, not served': measured.unserved, 'as an article': measured.article };
  console.log('event loop delay of the extension host, 300 letters at 30 ms into 100,000 characters, in ms');
  console.log(`${''.padEnd(30)}${['median', '99th %', 'longest'].map((title) => title.padStart(10)).join('')}`);
  for (const [name, { p50, p99, max }] of Object.entries(rows))
    console.log(`${name.padEnd(30)}${[p50, p99, max].map((ms) => ms.toFixed(1).padStart(10)).join('')}`);
} finally {
  await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
