/**
 * Runs a compiled suite inside a real extension host. `@vscode/test-electron` starts it the same way in both hosts: the
 * desktop build where one can be had, else the stand-in for one.
 *
 *   node scripts/suite/run-in-vscode.mjs --development FOLDER --tests FILE --open PATH [--extensions FOLDER]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { writeSettings } from '../host/quietSettings.mjs';
import { testExecutable } from '../host/testExecutable.mjs';
import { say } from '../setup/progress.mjs';

const { values } = parseArgs({
  options: {
    development: { type: 'string' },
    tests: { type: 'string' },
    open: { type: 'string' },
    extensions: { type: 'string' },
  },
});
// Short, because VS Code puts a socket into its profile and the system limits the length of a socket's path.
const scratch = await mkdtemp(path.join(tmpdir(), 'cl-'));
try {
  const { executable, why } = await testExecutable();
  say(`Host: ${why}.`);
  const profile = path.join(scratch, 'user');
  await writeSettings(path.join(profile, 'User'));
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: path.resolve(values.development),
    extensionTestsPath: path.resolve(values.tests),
    launchArgs: [
      path.resolve(values.open),
      `--user-data-dir=${profile}`,
      `--extensions-dir=${path.resolve(values.extensions ?? path.join(scratch, 'extensions'))}`,
    ],
  });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
