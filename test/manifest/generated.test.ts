import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/analysis/rules';
import { readSettings } from '../../server/src/settings';
import { ROOT } from '../support/lspClient';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;

describe('the manifest', () => {
  it('and the output schema are what the code says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('has a text in each language for every key that it names', () => {
    const keys = [...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map(
      (match) => match[1]!,
    );
    assert.ok(keys.length > 5);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json'])
      assert.deepEqual(Object.keys(read(file)).sort(), [...new Set(keys)].sort(), file);
  });

  it('offers a setting for each rule, with the default that the server takes', () => {
    const { settings, faults } = readSettings(undefined);
    assert.deepEqual(faults, []);
    const sections = (
      read('package.json')['contributes'] as { configuration: { properties: Record<string, { default: unknown }> }[] }
    ).configuration;
    const properties = Object.assign({}, ...sections.map((section) => section.properties)) as Record<
      string,
      { default: unknown }
    >;
    assert.equal(properties['claimlens.maxFileSize']!.default, settings.maxFileSize);
    for (const { code } of RULES)
      assert.equal(properties[`claimlens.rules.${code}`]!.default, settings.severities[code]);
  });

  it('pins every dependency exactly', () => {
    const manifest = read('package.json') as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  });
});

describe('the client', () => {
  it('has a Chinese text for every message that it shows', () => {
    const bundle = read('l10n/bundle.l10n.zh-cn.json');
    const files = ['extension.ts', 'commands.ts', 'languageClient.ts', 'views/outlineTree.ts', 'views/statusBar.ts'];
    const shown = files.flatMap((file) =>
      [...readFileSync(join(ROOT, 'client', 'src', file), 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
        (match) => match[1]!,
      ),
    );
    assert.ok(shown.length > 10);
    for (const message of shown) assert.ok(Object.hasOwn(bundle, message), message);
    for (const message of Object.keys(bundle)) assert.ok(shown.includes(message), `nobody shows ${message}`);
  });
});
