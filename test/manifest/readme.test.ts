import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/analysis/rules';
import { SETTING_GROUPS } from '../../server/src/settingsCatalogue';
import { ROOT } from '../support/lspClient';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const README = read('README.md');
/** The rows of the README's tables, cell by cell. */
const ROWS = README.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the README', () => {
  it('lists every rule with its page and its default', () => {
    for (const { code, severity } of RULES) {
      const row = ROWS.find(([, rule]) => rule === `[\`${code}\`](docs/rules/${code}.md)`);
      assert.ok(row, code);
      assert.equal(row[3], severity, code);
      assert.ok(existsSync(join(ROOT, 'docs', 'rules', `${code}.md`)), code);
    }
  });

  it('lists every setting with its default', () => {
    const settings = SETTING_GROUPS.flatMap((group) => Object.entries(group.settings));
    for (const [name, schema] of settings) {
      if (name.startsWith('rules.')) continue;
      const row = ROWS.find(([, names]) => names?.includes(`\`claimlens.${name}\``));
      assert.ok(row, name);
      assert.equal(row[3], `\`${String(schema.parse(undefined))}\``, name);
    }
  });

  it('lists every command of the palette', () => {
    const manifest = JSON.parse(read('package.json')) as {
      contributes: {
        commands: { command: string; title: string }[];
        menus: { commandPalette: { command: string; when: string }[] };
      };
    };
    const titles = JSON.parse(read('package.nls.json')) as Record<string, string>;
    const { commands, menus } = manifest.contributes;
    const hidden = menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const listed = ROWS.flatMap(([, names]) => names?.split(', ') ?? []);
    const missing = commands
      .filter(({ command }) => !hidden.includes(command))
      .map(({ title }) => titles[title.slice(1, -1)]!)
      .filter((title) => !listed.includes(title));
    assert.deepEqual(missing, []);
  });
});

describe('the changelog', () => {
  it('tells of every rule', () => {
    const told = read('CHANGELOG.md');
    assert.deepEqual(
      RULES.map(({ code }) => code).filter((code) => !told.includes(`\`${code}\``)),
      [],
    );
  });
});
