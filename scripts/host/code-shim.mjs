#!/usr/bin/env node
/**
 * Stands in for the desktop's executable where there is no desktop: takes the flags with which @vscode/test-electron runs
 * an extension's tests, and runs them in the server build, whose extension host is the same. The exit code is the suite's.
 *
 *   code-shim.mjs --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--extensions-dir=…] [--user-data-dir=…] [FOLDER|FILE]
 *   code-shim.mjs --install-extension FILE.vsix --extensions-dir=…
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAloud } from '../setup/run.mjs';
import { readArguments } from './arguments.mjs';
import { runSuite } from './runSuite.mjs';
import { serverBuild } from './serverBuild.mjs';

// A signal ends this process by way of its exit handlers, which take the server along.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const { flags, paths } = readArguments(process.argv.slice(2));
const first = (name) => flags.get(name)?.[0];

if (first('install-extension') || first('list-extensions')) {
  process.exitCode = await manageExtensions();
} else if (first('extensionTestsPath')) {
  process.exitCode = await runTests();
} else {
  process.stderr.write('code-shim runs extension tests; to open VS Code use `npm start`.\n');
  process.exitCode = 2;
}

/** Installs or lists extensions with the server's own command line. */
async function manageExtensions() {
  const { node, main } = await serverBuild();
  return runAloud(node, [main, '--accept-server-license-terms', ...process.argv.slice(2)]);
}

async function runTests() {
  const scratch = await mkdtemp(path.join(tmpdir(), 'vscode-suite-'));
  try {
    return await runSuite({
      developmentPaths: flags.get('extensionDevelopmentPath') ?? [],
      testsPath: first('extensionTestsPath'),
      dataFolder: first('user-data-dir') ?? path.join(scratch, 'data'),
      extensionsFolder: first('extensions-dir') ?? path.join(scratch, 'extensions'),
      opened: paths[0],
    });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
