/**
 * Installs what is missing and runs every test, or the stages that are named:
 *
 *   npm test                              everything
 *   node scripts/test.mjs unit protocol   some stages
 *
 * The last line is `N passed, N failed`, summed over the stages. A stage that cannot run counts as one failure.
 */
import path from 'node:path';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { say, step } from './setup/progress.mjs';
import { run } from './setup/run.mjs';

const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

const total = { passed: 0, failed: 0 };
await main().catch(failed);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function main() {
  await ensureInstalled();
  const { STAGES } = await import('./suite/stages.mjs');
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STAGES);
  const unknown = names.find((name) => !(name in STAGES));
  if (unknown) throw new Error(`There is no stage '${unknown}'; there are ${Object.keys(STAGES).join(', ')}.`);
  const ready = await prepare();
  for (const name of names) {
    const { title, run: runStage } = STAGES[name];
    console.log(`\n── ${title}`);
    try {
      if (!ready) throw new Error('Not run, because the sources do not compile.');
      const started = performance.now();
      const { passed, failed: failures } = await runStage();
      total.passed += passed;
      total.failed += failures;
      say(`   ${passed} passed, ${failures} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      failed(error);
    }
  }
}

/** Compiles and bundles; false when the sources do not compile, which is one failure of its own. */
async function prepare() {
  try {
    await step('Checking types', () => run(process.execPath, [TSC, '-b'], { cwd: ROOT }));
    const { build } = await import('./build.mjs');
    await step('Building', () => build());
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

function failed(error) {
  total.failed += 1;
  console.log(`✗ ${error.message}`);
}
