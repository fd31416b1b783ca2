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
