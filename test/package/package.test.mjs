/* global describe, it, before, after */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension } from '../../scripts/host/installExtension.mjs';
import { ROOT, SAMPLES } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { zipNames } from './zipNames.mjs';

/** All that may be in the package; whatever else gets in is a leak or a waste. */
const SHIPPED = [
  /^\[Content_Types\]\.xml$|^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls(\.[a-z-]+)?)?\.json|readme\.md|changelog\.md|LICENSE(\.txt|\.md)?)$/i,
  /^extension\/dist\/((client|server|cli|review)\.js|review\.css)$/,
  /^extension\/(l10n|resources|schemas|snippets|syntaxes)\//,
  /^extension\/docs\/(rules|images)\//,
  /^extension\/samples\/[\w.-]+\.md$/,
  /^extension\/node_modules\/nodejieba\/(package\.json|LICENSE|index\.js|build\/Release\/nodejieba\.node)$/,
  /^extension\/node_modules\/nodejieba\/submodules\/cppjieba\/(LICENSE|dict\/[a-z_.]+\.utf8)$/,
];

describe('The packaged extension', function () {
  this.timeout(300_000);
  const scratch = mkdtempSync(path.join(tmpdir(), 'cl-package-'));
  const vsix = path.join(scratch, 'claimlens.vsix');
  const extensions = path.join(scratch, 'extensions');
  let names = [];

  before(async () => {
    await run(process.execPath, [path.join(ROOT, 'scripts', 'package.mjs'), '--out', vsix]);
    names = zipNames(vsix);
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('ships the bundles, nodejieba with its dictionaries, and what the manifest names; nothing else', () => {
    const strays = names.filter((name) => !SHIPPED.some((pattern) => pattern.test(name)));
    assert.deepEqual(strays, []);
    for (const bundle of ['client.js', 'server.js', 'cli.js', 'review.js', 'review.css'])
      assert.ok(names.includes(`extension/dist/${bundle}`), bundle);
  });

  it('ships every file that the manifest names', () => {
    const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"\.?\/?((?:resources|schemas|snippets|syntaxes|dist)\/[^"]+)"/g)].map(
      ([, file]) => file,
    );
    assert.deepEqual(
      named.filter((file) => !names.includes(`extension/${file}`)),
      [],
    );
  });

  it('is installed in a clean VS Code, where an article gets its diagnostics', async () => {
    await installExtension(vsix, extensions, path.join(scratch, 'profile'));
    const article = readdirSync(SAMPLES).find((name) => name.endsWith('.md'));
    const folder = path.join(scratch, 'articles');
    cpSync(path.join(SAMPLES, article), path.join(folder, article));
    const inVSCode = path.join(ROOT, 'scripts', 'suite', 'run-in-vscode.mjs');
    const probe = ['--development', path.join(ROOT, 'test', 'package', 'probe')];
    const script = ['--tests', path.join(ROOT, 'out', 'test', 'package', 'probe', 'index.js')];
    await run(process.execPath, [inVSCode, ...probe, ...script, '--open', folder, '--extensions', extensions], {
      env: { ...process.env, CLAIMLENS_EXTENSIONS: extensions },
    });
  });

  it('segments Chinese with the nodejieba inside it', () => {
    const [folder] = readdirSync(extensions).filter((name) => name.startsWith('claimlens.claimlens-'));
    assert.ok(folder && existsSync(path.join(extensions, folder, 'dist', 'server.js')));
    const nodejieba = createRequire(path.join(extensions, folder, 'dist', 'server.js'))('nodejieba');
    assert.deepEqual(nodejieba.cut('芯片市场'), ['芯片', '市场']);
  });
});
