/* global describe, it, before, after, beforeEach */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../scripts/host/browser.mjs';
import { ROOT, SAMPLES } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { axe } from './axe.mjs';

const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
};
const HOSTILE =
  '</script><script>document.title="broken"</script>\n\nNvidia lost $4 billion <img src=x onerror="document.title=1">.\n';

describe('The review page in a file', function () {
  this.timeout(60_000);
  const scratch = mkdtempSync(path.join(tmpdir(), 'cl-ui-'));
  const file = path.join(scratch, 'report.html');
  let browser;
  let page;
  const complaints = [];

  before(async () => {
    const hostile = path.join(scratch, 'hostile.txt');
    writeFileSync(hostile, HOSTILE);
    writeFileSync(path.join(scratch, 'empty.md'), '');
    const cli = path.join(ROOT, 'dist', 'cli.js');
    const paths = [path.join(SAMPLES, 'compute-spending.zh-Hans.md'), hostile, path.join(scratch, 'empty.md')];
    await run(process.execPath, [cli, 'report', ...paths, '--output', file]);
    browser = await openBrowser({ width: 1000, height: 800 });
    ({ page } = browser);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
    });
  });
  after(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  beforeEach(async () => {
    complaints.length = 0;
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.emulateMedia({ ...THEMES.light, reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('h1');
  });

  const choose = (name) => page.getByRole('button', { name }).click();
  const marks = () => page.locator('#stances .lane svg a');

  for (const [theme, media] of Object.entries(THEMES))
    it(`has no fault that axe finds, in ${theme}`, async () => {
      await page.emulateMedia(media);
      for (const details of await page.locator('summary').all()) await details.click();
      await page.getByRole('checkbox').first().check();
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(complaints, []);
    });

  it('has none on an article with nothing in it either', async () => {
    await choose('empty.md');
    assert.equal(await page.locator('h1').textContent(), 'empty.md');
    assert.equal(await page.locator('.empty').count(), 5);
    assert.deepEqual(await axe(page), []);
  });

  it('leads from every mark of every chart to its sentence', async () => {
    const links = await page.locator('.lane svg a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.ok(links.length > 10);
    for (const link of new Set(links)) assert.equal(await page.locator(`.text ${link}`).count(), 1, link);
    await marks().first().click();
    const address = await marks().first().getAttribute('href');
    const sentence = page.locator(`.text ${address}`);
    assert.ok(
      (await marks().first().getAttribute('aria-label')).startsWith((await sentence.textContent()).slice(0, 6)),
    );
    assert.equal(await sentence.evaluate((element) => element.matches(':target')), true);
    const { y } = await sentence.boundingBox();
    assert.ok(y >= 0 && y < 800, `the sentence is at ${y}`);
  });

  it('lets the keyboard go from mark to mark, one stop of the Tab key for each chart', async () => {
    assert.equal(await page.locator('#stances .lane svg a[tabindex="0"]').count(), 1);
    await marks().first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.equal(await focused(), await marks().nth(1).getAttribute('href'));
    assert.equal(await page.locator('.card').isVisible(), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.card').isVisible(), false);
    await page.keyboard.press('End');
    assert.equal(await focused(), await marks().last().getAttribute('href'));
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, await marks().last().getAttribute('href'));
  });

  it('sorts a table up and down, and says so', async () => {
    const heading = page.locator('#figures thead th', { hasText: 'Reading' });
    await page.getByRole('checkbox').first().check();
    const texts = () => page.locator('#figures tbody tr').allTextContents();
    const before = await texts();
    await heading.getByRole('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    const ascending = await texts();
    await page.keyboard.press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.equal(await page.locator('#figures [aria-sort]').count(), 1);
    assert.notDeepEqual(await texts(), ascending);
    assert.deepEqual((await texts()).sort(), before.sort());
  });

  it('shows the claims without a source alone when asked', async () => {
    const unsupported = Number(await page.locator('.tiles .stressed dd').textContent());
    await page.locator('#claims').getByRole('checkbox').check();
    assert.equal(await page.locator('#claims tbody tr').count(), unsupported);
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 340, height: 700 });
    await page.waitForSelector('.chart.narrow');
    const { wide, view } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }));
    assert.ok(wide <= view, `${wide} pixels in ${view}`);
    assert.deepEqual(await axe(page), []);
  });

  it('shows hostile text as text', async () => {
    await choose('hostile.txt');
    assert.match(await page.locator('.text').textContent(), /<img src=x onerror=/);
    assert.equal(await page.locator('img').count(), 0);
    assert.match(await page.title(), /^ClaimLens review/);
    assert.deepEqual(complaints, []);
  });

  it('says so when its data is damaged', async () => {
    const damaged = path.join(scratch, 'damaged.html');
    writeFileSync(damaged, readFileSync(file, 'utf8').replace(/"articles":\[\{/, '"articles":[{"claims":7,"x":{'));
    await page.goto(pathToFileURL(damaged).href);
    assert.match(await page.locator('h1').textContent(), /data is damaged/);
  });
});
