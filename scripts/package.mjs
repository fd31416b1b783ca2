/**
 * Packages the extension for this platform into a .vsix: nodejieba's binary makes it one platform's.
 *
 *   npm run package [-- --out FILE]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup/paths.mjs';
import { step } from './setup/progress.mjs';
import { run } from './setup/run.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const target = `${process.platform}-${process.arch}`;
const out = path.resolve(values.out ?? path.join(ROOT, `claimlens-${target}.vsix`));
const args = [path.join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--target', target, '--out', out];
// The README's pictures are inside the package, so its links stay as they are.
const quiet = ['--no-rewrite-relative-links', '--allow-missing-repository'];
try {
  await step('Packaging', () => run(process.execPath, [...args, ...quiet], { cwd: ROOT }));
  console.log(out);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
