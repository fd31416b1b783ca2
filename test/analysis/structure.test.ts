import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { ROOT } from '../support/lspClient';

const SERVER = join(ROOT, 'server', 'src');
const CLIENT = join(ROOT, 'client', 'src');
const ANALYSIS = join(SERVER, 'analysis');
/** Parsers that read text and do nothing else: no files, no clock, no network. */
const PURE_PACKAGES = ['@lezer/common', '@lezer/markdown'];

function sources(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : []));
}

function imports(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].map((match) => match[1]!);
}

function resolve(from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier));
  return sources(ROOT_OF.get(from)!).find((file) => file === `${path}.ts` || file === join(path, 'index.ts')) ?? path;
}
const ROOT_OF = new Map([...sources(SERVER)].map((path) => [path, SERVER]));

describe('the structure', () => {
  it('keeps analysis pure: it imports itself and parsers alone', () => {
    for (const path of sources(ANALYSIS))
      for (const specifier of imports(path)) {
        const inside =
          specifier.startsWith('.') && !relative(ANALYSIS, join(dirname(path), specifier)).startsWith('..');
        assert.ok(inside || PURE_PACKAGES.includes(specifier), `${relative(ROOT, path)} imports ${specifier}`);
      }
  });

  it('has no cycle among the files of analysis, types aside', () => {
    const files = sources(ANALYSIS);
    const all = new Set(files);
    const edges = new Map(
      files.map((path) => {
        const source = readFileSync(path, 'utf8').replace(/^import type [\s\S]*?;$/gm, '');
        const runtime = [...source.matchAll(/from\s*'(\.[^']+)'/g)].map((match) => resolve(path, match[1]!));
        return [path, runtime.filter((target) => all.has(target))];
      }),
    );
    const state = new Map<string, 'open' | 'done'>();
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === 'done') return;
      assert.notEqual(
        state.get(path),
        'open',
        `cycle: ${[...trail, path].map((file) => relative(ANALYSIS, file)).join(' → ')}`,
      );
      state.set(path, 'open');
      for (const next of edges.get(path)!) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of files) visit(path, []);
  });

  it('lets only segmenter/nodejieba.ts import nodejieba', () => {
    const importers = [...sources(SERVER), ...sources(CLIENT)].filter((path) => imports(path).includes('nodejieba'));
    assert.deepEqual(
      importers.map((path) => relative(SERVER, path)),
      [join('segmenter', 'nodejieba.ts')],
    );
  });

  it('lets the client import nothing of the server but its protocol', () => {
    for (const path of sources(CLIENT))
      for (const specifier of imports(path).filter((name) => name.includes('server/')))
        assert.match(specifier, /server\/src\/protocol$/, `${relative(ROOT, path)} imports ${specifier}`);
  });

  it('keeps source files short', () => {
    const lengths = [...sources(SERVER), ...sources(CLIENT)]
      .map((path) => readFileSync(path, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    assert.ok(lengths.at(-1)! <= 401, `the longest file has ${lengths.at(-1)} lines`);
    assert.ok(lengths[lengths.length >> 1]! <= 90, `the median file has ${lengths[lengths.length >> 1]} lines`);
  });
});
