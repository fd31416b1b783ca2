import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/analysis/rules';
import { MARK_KINDS } from '../../server/src/protocol';
import { readSettings } from '../../server/src/settings';
import { ROOT } from '../support/lspClient';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;

interface Section {
  readonly order: number;
  readonly properties: Readonly<
    Record<string, { default: unknown; scope: string; enum?: string[]; markdownEnumDescriptions?: string[] }>
  >;
}

describe('the manifest', () => {
  it('and the output schema are what the code says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('declares every setting with the default that the server takes, for each folder and language apart', () => {
    const { settings, faults } = readSettings(undefined);
    assert.deepEqual(faults, []);
    const sections = (read('package.json')['contributes'] as { configuration: Section[] }).configuration;
    const properties = Object.assign({}, ...sections.map((section) => section.properties)) as Section['properties'];
    assert.equal(properties['claimlens.maxFileSize']!.default, settings.maxFileSize);
    for (const { code } of RULES)
      assert.equal(properties[`claimlens.rules.${code}`]!.default, settings.severities[code]);
    for (const kind of MARK_KINDS)
      assert.equal(properties[`claimlens.highlight.${kind}`]!.default, settings.highlight[kind]);
    for (const [name, { scope, enum: values, markdownEnumDescriptions: said }] of Object.entries(properties)) {
      assert.equal(scope, 'language-overridable', name);
      assert.equal(said?.length, values?.length, name);
    }
    assert.ok(sections.every(({ order }, i) => order === i + 1));
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
