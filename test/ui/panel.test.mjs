/* global describe, it, before, after */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../../scripts/host/workbench.mjs';
import { SAMPLES } from '../../scripts/setup/paths.mjs';
import { axe } from './axe.mjs';

const ARTICLE = 'compute-spending.zh-Hans.md';

describe('The review panel in a window', function () {
  this.timeout(120_000);
  const scratch = mkdtempSync(path.join(tmpdir(), 'cl-'));
  let window;
  const refused = [];

  before(async () => {
    const opened = path.join(scratch, ARTICLE);
    cpSync(path.join(SAMPLES, ARTICLE), opened);
    window = await openWorkbench({
      dataFolder: path.join(scratch, 'data'),
      opened,
      browser: { width: 1500, height: 950 },
    });
    window.page.on('console', (message) => {
      if (/content security policy/i.test(message.text()) && message.text().includes('review'))
        refused.push(message.text());
    });
    await window.diagnostics();
    await window.page.locator('.editor-actions .action-label.codicon-graph').first().click();
  });
  after(async () => {
    await window?.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** The page inside the panel's two frames, once it shows an article. */
  const review = async () => {
    const inside = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await inside.locator('.tiles').waitFor({ timeout: 45_000 });
    return inside;
  };
  const status = () => window.page.locator('#status\\.editor\\.selection').textContent();

  it('shows the article beside it, and the policy refuses nothing of the page', async () => {
    const inside = await review();
    assert.equal(await inside.locator('h1').textContent(), ARTICLE);
    assert.ok((await inside.locator('#stances .lane svg a').count()) > 3);
    assert.deepEqual(refused, []);
    assert.deepEqual(await axe(await innermost(window.page)), []);
  });

  it('leads from a mark to its sentence, with the mouse and with the keyboard', async () => {
    const inside = await review();
    const marks = inside.locator('#stances .lane svg a');
    const selected = async (before) => {
      await window.page.waitForFunction(
        (old) => {
          const text = document.getElementById('status.editor.selection')?.textContent;
          return text?.includes('selected') && text !== old;
        },
        before,
        { timeout: 20_000 },
      );
      return status();
    };
    await marks.first().click();
    const first = await selected('');
    await marks.first().focus();
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Enter');
    assert.notEqual(await selected(first), first);
  });
});

/** The frame that holds the page itself. */
async function innermost(page) {
  for (const frame of page.frames())
    if (
      (await frame
        .locator('.tiles')
        .count()
        .catch(() => 0)) > 0
    )
      return frame;
  throw new Error('No frame shows the review.');
}
