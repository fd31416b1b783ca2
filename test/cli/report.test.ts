import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewPage, type ReviewPage } from '../../server/src/review/schema';
import { ROOT } from '../support/lspClient';

const CLI = join(ROOT, 'dist', 'cli.js');
const SAMPLE = join('samples', 'startup-funding.en.md');
const report = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [CLI, 'report', ...args], { encoding: 'utf8', cwd: ROOT });

/** The data that a page holds. */
function dataOf(html: string): ReviewPage {
  const [, json] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(html)!;
  return reviewPage.parse(JSON.parse(json!));
}

describe('claimlens report', () => {
  let folder: string;
  let output: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlens-report-'));
    output = join(folder, 'report.html');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes one file that holds all it needs, and nothing beside it', () => {
    const { status, stdout, stderr } = report(SAMPLE, '--output', output);
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
    assert.deepEqual(readdirSync(folder), ['report.html']);
    const html = readFileSync(output, 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
    assert.doesNotMatch(html, /<(link|img|iframe)\b|<script[^>]+src=/);
    assert.equal(html.match(/<\/script/g)!.length, 2, 'the script does not end itself');
    assert.ok(dataOf(html).articles[0]!.claims.length > 0);
  });

  it('takes several articles, in the order given, and speaks the language asked for', () => {
    const { status } = report('samples', SAMPLE, '--locale', 'zh-tw', '--output', output);
    assert.equal(status, 0);
    const page = dataOf(readFileSync(output, 'utf8'));
    assert.equal(page.locale, 'zh-TW');
    assert.deepEqual(page.articles.map(({ name }) => name).slice(0, -1), readdirSync(join(ROOT, 'samples')).sort());
    assert.equal(page.articles.at(-1)!.name, 'startup-funding.en.md');
    assert.match(page.words['claimsList']!, /主張/);
  });

  it('keeps hostile text in its place', () => {
    const article = join(folder, '<script>alert(1)</script>.md'.replaceAll('/', '∕'));
    writeFileSync(article, '</script><script>alert(1)</script>\n\nThe firm lost $4 billion last year.<!--\n');
    assert.equal(report(article, '--output', output).status, 0);
    const html = readFileSync(output, 'utf8');
    assert.ok(!html.includes('alert(1)</script>') && !html.includes('<script>alert'));
  });

  it('says what it cannot read, and writes the rest', () => {
    const { status, stderr } = report(join(folder, 'missing.md'), SAMPLE, '--output', output);
    assert.equal(status, 2);
    assert.match(stderr, /missing\.md: no such file or folder/);
    assert.equal(dataOf(readFileSync(output, 'utf8')).articles.length, 1);
  });

  it('writes nothing where there is nothing to write or no place for it', () => {
    const none = report(join(folder, 'missing.md'), '--output', output);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /report\.html: not written, because no article could be read/);
    const nowhere = report(SAMPLE, '--output', join(folder, 'no', 'report.html'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /not written: there is no such folder/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('does not write over an article', () => {
    const article = join(folder, 'article.md');
    writeFileSync(article, 'The firm lost $4 billion last year.\n');
    const { status, stderr } = report(article, '--output', article);
    assert.notEqual(status, 0);
    assert.match(stderr, /ends in \.html/);
    assert.equal(readFileSync(article, 'utf8'), 'The firm lost $4 billion last year.\n');
    assert.match(report(SAMPLE).stderr, /required option '--output <file>'/);
    assert.ok(!existsSync(output));
  });
});
