/** The stages of `npm test`: each runs a suite of its own and tells what it counted. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CACHE, ROOT, SAMPLES } from '../setup/paths.mjs';
import { followFile } from './followFile.mjs';
import { testFiles } from './testFiles.mjs';

/** Folders under test/ that are a stage of their own; every other folder belongs to the unit tests. */
const OWN_STAGE = ['lsp', 'vscode', 'ui', 'package', 'start', 'support'];

/** @type {Record<string, {title: string, run: () => Promise<Counts>}>} */
export const STAGES = {
  unit: { title: 'Unit tests', run: () => mocha((folder) => !OWN_STAGE.includes(folder)) },
  protocol: { title: 'Protocol tests', run: () => mocha((folder) => folder === 'lsp') },
  vscode: { title: 'In a VS Code extension host', run: inExtensionHost },
  ui: { title: 'What a person sees', run: () => mocha((folder) => folder === 'ui') },
  package: { title: 'The packaged extension', run: () => mocha((folder) => folder === 'package') },
  start: { title: 'npm start', run: () => mocha((folder) => folder === 'start') },
};

/**
 * @typedef {{passed: number, failed: number}} Counts
 */

/** Longer than any stage has a right to take, so that a hanging one fails instead of holding up the rest. */
const STAGE_MS = 15 * 60_000;

/**
 * Runs the test files of some folders with mocha, in a process of its own, which ends with its last test: what a failed
 * test left running must not keep it.
 */
function mocha(wanted) {
  const files = testFiles(wanted);
  if (files.length === 0) throw new Error('This stage has no test files.');
  const reporter = path.join(ROOT, 'out', 'test', 'support', 'reporter.js');
  const options = ['--forbid-only', '--forbid-pending', '--exit', '--timeout', '20000', '--reporter', reporter];
  return counted((env) =>
    child([path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js'), ...options, ...files], env, true),
  );
}

/** Runs test/vscode on a copy of the samples, which its tests may change, in a workspace to which they may add folders. */
async function inExtensionHost() {
  const scratch = await mkdtemp(path.join(tmpdir(), 'cl-samples-'));
  const samples = path.join(scratch, 'samples');
  await cp(SAMPLES, samples, { recursive: true });
  const workspace = path.join(scratch, 'tests.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: [{ path: 'samples' }] }));
  const script = path.join(ROOT, 'scripts', 'suite', 'run-in-vscode.mjs');
  const suite = path.join(ROOT, 'out', 'test', 'vscode', 'index.js');
  try {
    return await counted(async (env, folder) => {
      const log = path.join(folder, 'report.txt');
      const unfollow = followFile(log);
      const args = [script, '--development', ROOT, '--tests', suite, '--open', workspace];
      const hostEnv = { ...env, CLAIMLENS_TEST_LOG: log, CLAIMLENS_TEST_COLOR: String(Boolean(process.stdout.isTTY)) };
      const code = await child(args, hostEnv, false);
      await unfollow();
      return code;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Reads the counts that the reporter left. A run that left none, or ran no test, or died after them, has failed. */
async function counted(runIt) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, 'run-'));
  const summary = path.join(folder, 'summary.json');
  try {
    const code = await runIt({ ...process.env, CLAIMLENS_TEST_SUMMARY: summary }, folder);
    const text = await readFile(summary, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Error(`The suite never finished (exit code ${code}).`);
    const counts = JSON.parse(text);
    if (counts.passed + counts.failed === 0) throw new Error('The suite ran no test.');
    if (code !== 0 && counts.failed === 0) throw new Error(`The suite passed, yet its process ended with ${code}.`);
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a Node.js script; its standard output is shown always, or only when it fails. */
function child(args, env, aloud) {
  return new Promise((resolve) => {
    const started = spawn(process.execPath, args, {
      timeout: STAGE_MS,
      cwd: ROOT,
      env,
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', 'inherit'],
    });
    let output = '';
    started.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
    started.on('close', (code) => {
      if (code !== 0 && output) process.stdout.write(output);
      resolve(code ?? 1);
    });
  });
}
