import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/**
 * The test files of a stage, found by their sources, so that a compiled test whose source is gone never runs.
 * @param {(folder: string) => boolean} wanted takes the name of a folder directly under test/
 * @returns {string[]} absolute paths for mocha: the compiled file of a `.test.ts`, a `.test.mjs` itself
 */
export function testFiles(wanted) {
  const tests = path.join(ROOT, 'test');
  return readdirSync(tests, { recursive: true })
    .filter((file) => /\.test\.(ts|mjs)$/.test(file) && wanted(file.split(path.sep)[0]))
    .sort()
    .map((file) => {
      if (file.endsWith('.mjs')) return path.join(tests, file);
      const compiled = path.join(ROOT, 'out', 'test', file.replace(/\.ts$/, '.js'));
      if (!existsSync(compiled)) throw new Error(`test/${file} is not compiled.`);
      return compiled;
    });
}
