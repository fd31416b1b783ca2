/* global describe, it, before, after, beforeEach */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/host/browser.mjs';
import { ROOT, SAMPLES } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';

const URI = 'file:///article.md';
const DIST = path.join(ROOT, 'dist');

/** Runs in the page: what VS Code gives to a webview, with the state that it kept, and a memory of what it is told. */
function editor(kept) {
  globalThis.told = [];
  globalThis.kept = kept;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => globalThis.told.push(message),
    getState: () => globalThis.kept,
    setState: (state) => (globalThis.kept = state),
  });
}

describe('The review page while an article is edited', function () {
  this.timeout(60_000);
  let browser;
  let page;
  let data;

  before(async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'cl-ui-'));
    const file = path.join(scratch, 'report.html');
    const article = path.join(SAMPLES, 'compute-spending.zh-Hans.md');
    await run(process.execPath, [path.join(DIST, 'cli.js'), 'report', article, '--output', file]);
    data = JSON.parse(/id="data">(.*)<\/script>/.exec(readFileSync(file, 'utf8'))[1]);
    delete data.articles[0].passages;
    rmSync(scratch, { recursive: true });
    browser = await openBrowser({ width: 700, height: 600 });
    ({ page } = browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => browser?.close());
  beforeEach(() => load());

  /** Starts the page as the panel does, with what was kept of an earlier one. */
  async function load(kept) {
    await page.goto('about:blank');
    await page.setContent('<body class="vscode-light"><div id="review"></div></body>');
    await page.evaluate(editor, kept);
    await page.addStyleTag({ path: path.join(DIST, 'review.css') });
    await page.addScriptTag({ path: path.join(DIST, 'review.js') });
  }
  const show = (message) => page.evaluate((sent) => window.postMessage(sent, '*'), message);
  const showPage = async (shown = data) => {
    await show({ type: 'page', uri: URI, page: shown });
    await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, shown.articles[0].name);
  };
  const told = () => page.evaluate(() => globalThis.told);

  it('says that it is ready, and asks for the sentence of a mark or a link', async () => {
    assert.deepEqual(await told(), [{ type: 'ready' }]);
    await showPage();
    const mark = page.locator('#stances .lane svg a').first();
    const claim = data.articles[0].claims[Number(await mark.getAttribute('data-claim'))];
    await mark.click();
    await page.locator('#figures tbody a').first().click();
    const [, first, second] = await told();
    assert.deepEqual(first, { type: 'reveal', range: claim.range });
    assert.ok(data.articles[0].figures.some(({ range }) => JSON.stringify(range) === JSON.stringify(second.range)));
    assert.equal(await page.evaluate(() => window.location.hash), '');
  });

  it('keeps its place, its order and the focus when the text changes', async () => {
    await showPage();
    await page.locator('#claims thead button').nth(2).click();
    await page.locator('#stances summary').click();
    await page.locator('#speakers .lane svg a').first().focus();
    await page.evaluate(() => window.scrollTo(0, 400));
    const [article] = data.articles;
    const { claims } = article;
    await showPage({ ...data, articles: [{ ...article, name: 'edited.md', claims: claims.slice(0, -1) }] });
    assert.equal(await page.evaluate(() => window.scrollY), 400);
    assert.equal(await page.locator('#claims th[aria-sort="ascending"]').count(), 1);
    assert.equal(await page.locator('#stances details[open]').count(), 1);
    assert.equal(await page.evaluate(() => document.activeElement.closest('section').id), 'speakers');
    assert.equal(await page.locator('#claims tbody tr').count(), claims.length - 1);
  });

  it('keeps what was chosen over a reload, and nothing that it cannot read', async () => {
    await showPage();
    await page.locator('#claims thead button').nth(2).click();
    const kept = await page.evaluate(() => globalThis.kept);
    assert.equal(kept.uri, URI);
    await load(kept);
    await showPage();
    assert.equal(await page.locator('#claims th[aria-sort="ascending"]').count(), 1);
    await load({ article: 'first', sort: 7 });
    await showPage();
    assert.equal(await page.locator('#claims [aria-sort]').count(), 0);
  });

  it('shows why there is nothing to show, and heeds no message that it does not know', async () => {
    await show({ type: 'notice', text: 'Open <b>an</b> article.' });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Open <b>an</b> article.');
    await show({ type: 'page', uri: URI, page: { ...data, articles: 'none' } });
    await show('page');
    await page.waitForTimeout(100);
    assert.equal(await page.locator('h1.notice').count(), 1);
  });
});
