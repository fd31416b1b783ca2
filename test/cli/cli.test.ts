import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysisRecord, type AnalysisRecord } from '../../server/src/cli/record';
import { ROOT } from '../support/lspClient';

const CLI = join(ROOT, 'dist', 'cli.js');
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', cwd: ROOT });
const records = (stdout: string): AnalysisRecord[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => analysisRecord.strict().parse(JSON.parse(line)));

describe('claimlens', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'claimlens-cli-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('analyze prints a record for each article of a folder, sorted, all fields present', () => {
    const { status, stdout, stderr } = run('analyze', '--format', 'json', 'samples');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const rows = records(stdout);
    assert.deepEqual(
      rows.map(({ path }) => path),
      [...rows.map(({ path }) => path)].sort(),
    );
    assert.equal(rows.length, 5);
    const text = readFileSync(join(ROOT, rows[0]!.path), 'utf8');
    assert.deepEqual(
      rows[0]!.figures
        .filter(({ kind }) => kind === 'money')
        .map(({ start, end }) => text.slice(start, end))
        .slice(0, 1),
      ['新台幣3,231.7億元'],
    );
    for (const { claims } of rows)
      for (const { related } of claims) for (const index of related) assert.ok(index < claims.length);
  });

  it('analyze counts offsets in UTF-16 units, a byte-order mark removed and line ends as they are', () => {
    const path = join(folder, 'bom.txt');
    writeFileSync(path, '\uFEFF开头。\r\n\r\n👍公司去年亏损40亿元。\r\n');
    const [row] = records(run('analyze', path).stdout);
    const money = row!.figures.find(({ kind }) => kind === 'money')!;
    assert.equal('开头。\r\n\r\n👍公司去年亏损40亿元。\r\n'.slice(money.start, money.end), '40亿元');
  });

  it('searches folders, passing over what is hidden, foreign or no article', () => {
    for (const name of ['b/2.md', 'b/1.txt', 'a.md', '.hidden/x.md', 'node_modules/y.md', 'c.png']) {
      mkdirSync(join(folder, 'tree', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'tree', name), '正文。');
    }
    const paths = records(run('analyze', join(folder, 'tree')).stdout).map(({ path }) => path);
    assert.deepEqual(
      paths,
      ['a.md', 'b/1.txt', 'b/2.md'].map((name) => join(folder, 'tree', name)),
    );
  });

  it('says what it cannot read, goes on with the rest, and exits 2', () => {
    const gbk = join(folder, 'gbk.md');
    writeFileSync(gbk, Buffer.from([0xd3, 0xa2, 0xce, 0xb0, 0xb4, 0xef]));
    const { status, stdout, stderr } = run(
      'analyze',
      gbk,
      join(folder, 'missing.md'),
      join('samples', 'sourced-brief.zh-Hans.md'),
    );
    assert.equal(status, 2);
    assert.equal(records(stdout).length, 1);
    assert.match(stderr, /gbk\.md: not UTF-8 text\n/);
    assert.match(stderr, /missing\.md: no such file or folder\n/);
  });

  it('lint heeds comments that silence a rule, in Markdown and in plain text', () => {
    const loss = '这家公司累计亏损40亿元。';
    const rows = (name: string, text: string): string[] => {
      writeFileSync(join(folder, name), text);
      return run('lint', join(folder, name))
        .stdout.split('\n')
        .filter((row) => /^ +\d/.test(row));
    };
    assert.equal(rows('loud.md', `${loss}\n`).length, 1);
    assert.deepEqual(rows('silent.md', `${loss} <!-- claimlens-disable-line unsourced-figure: 见合同 -->\n`), []);
    assert.deepEqual(rows('silent.txt', `# claimlens-disable-file unsourced-figure: 见合同\n\n${loss}\n`), []);
    const [idle, ...others] = rows('idle.txt', '我们应当对AI保持耐心。 // claimlens-disable-line unsourced-figure\n');
    assert.match(idle!, /1:14 +hint .* unused-directive$/);
    assert.deepEqual(others, []);
  });

  describe('and the names of .claimlens.json', () => {
    const ids = (stdout: string): string[][] => records(stdout).map(({ entities }) => entities.map(({ id }) => id));
    let root: string;
    beforeEach(() => {
      root = mkdtempSync(join(folder, 'names-'));
      mkdirSync(join(root, 'desk', 'week'), { recursive: true });
      for (const path of ['top.md', 'desk/middle.md', 'desk/week/low.md'])
        writeFileSync(join(root, path), '琼宇没有回应。\n');
    });
    const names = (at: string, id: string): void =>
      writeFileSync(join(root, at, '.claimlens.json'), JSON.stringify({ companies: [{ id, names: ['琼宇'] }] }));

    it('takes the nearest one upward within the folder that is given', () => {
      names('', 'Above');
      names('desk', 'Desk');
      const { status, stdout, stderr } = run('analyze', root);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      assert.deepEqual(ids(stdout), [['Desk'], ['Desk'], ['Above']]);
      assert.deepEqual(ids(run('analyze', join(root, 'desk', 'week', 'low.md')).stdout), [[]]);
      rmSync(join(root, 'desk', '.claimlens.json'));
      assert.deepEqual(ids(run('analyze', join(root, 'desk')).stdout), [[], []]);
    });

    it('takes it from the working folder for an article below', () => {
      names('', 'Above');
      const { stdout } = spawnSync(process.execPath, [CLI, 'analyze', join('desk', 'week', 'low.md')], {
        encoding: 'utf8',
        cwd: root,
      });
      assert.deepEqual(ids(stdout), [['Above']]);
    });

    it('says once what is wrong with one and where, goes on with the lists, and exits 2', () => {
      writeFileSync(join(root, '.claimlens.json'), '{\n  "never": ["微软"],\n  "compnies": []\n}\n');
      writeFileSync(join(root, 'top.md'), '微软没有回应。\n');
      const { status, stdout, stderr } = run('analyze', root);
      assert.equal(status, 2);
      assert.deepEqual(ids(stdout), [[], [], ['Microsoft']]);
      assert.match(
        stderr,
        /^claimlens: .*\.claimlens\.json:3:3: compnies: there is no such setting here\. The names of this file are left out\.\n$/,
      );
      assert.match(
        run('lint', '--locale', 'zh-cn', root).stderr,
        /:3:3: compnies：没有这个项目。此文件中的名称未被采用。\n$/,
      );
    });
  });

  it('lint prints places the way eslint does and exits 1 on warnings', () => {
    const { status, stdout } = run('lint', join('samples', 'startup-funding.en.md'));
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^samples\/startup-funding\.en\.md\n( +\d+:\d+ {2}(warning|info ) .+ {2}[a-z-]+\n)+\n✖ \d+ problems \(0 errors, \d+ warnings\)/,
    );
  });

  it('lint is silent about a clean article and exits 0', () => {
    const { status, stdout } = run('lint', join('samples', 'sourced-brief.zh-Hans.md'));
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('lint speaks Chinese when asked', () => {
    assert.match(run('lint', '--locale', 'zh-cn', join('samples', 'compute-spending.zh-Hans.md')).stdout, /没有来源/);
  });

  it('explains itself when called wrongly', () => {
    assert.match(run('analyze').stderr, /missing required argument/);
    assert.match(run('analyze', '--max-bytes', 'lots', 'samples').stderr, /whole number/);
    assert.notEqual(run('frobnicate').status, 0);
  });
});
