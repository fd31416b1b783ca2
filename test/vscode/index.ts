import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import SummaryReporter from '../support/reporter';

/** Called by VS Code inside its extension host: runs every test file of this folder with the real API. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    // A real window does its work in its own time; what fails three times running is a fault.
    retries: 2,
    color: process.env.CLAIMLENS_TEST_COLOR === 'true',
    forbidOnly: true,
    forbidPending: true,
    reporter: SummaryReporter,
    ...(process.env.CLAIMLENS_TEST_GREP ? { grep: process.env.CLAIMLENS_TEST_GREP } : {}),
  });
  for (const file of testFiles()) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed in the extension host.`);
}

/** The compiled tests of this folder whose sources are still there. */
function testFiles(): string[] {
  const sources = path.join(__dirname, '..', '..', '..', 'test', 'vscode');
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js') && existsSync(path.join(sources, name.replace(/js$/, 'ts'))))
    .map((name) => path.join(__dirname, name));
}
