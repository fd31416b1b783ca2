/* global describe, it, before, after, beforeEach, afterEach */
import assert from 'node:assert/strict';
import { openArticle } from './articleWindow.mjs';
import { wordsOf } from './words.mjs';

/** An article in each language of the extension, and what a person finds in it. */
const LANGUAGES = {
  en: {
    sample: 'startup-funding.en.md',
    figure: '$13 billion',
    reading: '1.3×10¹⁰',
    fix: 'Add a source note',
    note: '(source: )',
    name: 'Anthropic',
    rename: 'Anthropic PBC',
  },
  'zh-cn': {
    sample: 'compute-spending.zh-Hans.md',
    figure: '40亿元',
    reading: '4×10⁹',
    fix: '添加来源注记',
    note: '（来源：）',
    name: '英伟达',
    rename: '辉达',
  },
  'zh-tw': {
    sample: 'chip-orders.zh-Hant.md',
    figure: '3,231.7億元',
    reading: '3.2317×10¹¹',
    fix: '加入來源註記',
    note: '（來源：）',
    name: '廣達',
    rename: '廣達電腦',
  },
};

for (const [locale, { sample, figure, reading, fix, note, name, rename }] of Object.entries(LANGUAGES))
  describe(`An article in the window, in ${locale}`, function () {
    // A real window does its work in its own time; what fails three times running is a fault.
    this.retries(2);
    this.timeout(180_000);
    const words = wordsOf(locale);
    let window;
    let page;

    before(async () => {
      window = await openArticle({ sample, locale });
      ({ page } = window);
    });
    after(() => window?.close());
    afterEach(async function () {
      if (this.currentTest.state === 'failed') await window.picture(`failed ${this.currentTest.title}`);
    });
    beforeEach(async () => {
      // Whatever is open is closed, and the caret is in the text.
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await page
        .locator('.quick-input-widget, .action-widget, .monaco-menu')
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'hidden' });
      await page.getByRole('tab', { name: sample }).click();
      await page.locator('.part.editor .monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+Home');
    });

    const menu = () => page.locator('.monaco-menu .action-label');
    const selected = (before) =>
      page.waitForFunction((old) => {
        const text = document.getElementById('status.editor.selection')?.textContent;
        return text?.includes('selected') && text !== old ? text : undefined;
      }, before);
    /** Waits until the editor shows a text, or does not. */
    const showing = (text, wanted = true) =>
      page.waitForFunction(
        ([text, wanted]) => {
          const shown = document.querySelector('.part.editor .view-lines')?.textContent.replaceAll('\u00a0', ' ');
          return shown?.includes(text) === wanted;
        },
        [text, wanted],
      );
    const openOutline = async () => {
      if (!(await window.rows.first().isVisible())) await window.showView('ClaimLens');
      await window.rows.first().waitFor();
    };
    /** The rows of claims, below those of their groups. */
    const claims = () => page.locator('.part.sidebar .monaco-list-row[aria-level="2"]');
    const titleButton = (key) => page.locator('.part.sidebar .title-actions').getByLabel(words.manifest(key));
    const status = () => page.locator('#claimlens\\.claimlens\\.claimlens\\.status');

    it('explains a figure under the mouse', async () => {
      await window.explain(figure, reading);
      await window.picture('hover');
    });

    it('goes to an unsupported claim and mends it by the keyboard, undone in one step', async () => {
      await page.keyboard.press('Control+F8');
      await selected('');
      const before = await window.lines();
      await page.locator('.codicon-light-bulb, [class*="lightbulb"]').first().waitFor();
      await page.keyboard.press('Control+.');
      const actions = page.locator('.action-widget .monaco-list-row');
      await actions.filter({ hasText: fix }).waitFor();
      await window.picture('fixes');
      await page.keyboard.press('Enter');
      await showing(note);
      // The caret is where the source belongs: the claim is no longer selected.
      await page.waitForFunction(
        () => !document.getElementById('status.editor.selection').textContent.includes('selected'),
      );
      const written = note.replace(/ ?([)）])$/, ' REPORT$1').replace('： ', '：');
      await page.keyboard.insertText('REPORT');
      await showing(written);
      await page.keyboard.press('Control+Z');
      await showing(note);
      await page.keyboard.press('Control+Z');
      await showing(note, false);
      assert.equal(await window.lines(), before);
    });

    it('renames a company wherever it stands, with F2', async () => {
      const shown = await window.lines();
      await window.caretIn(name);
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      assert.equal(await box.inputValue(), name);
      await box.fill(rename);
      await window.picture('rename');
      await page.keyboard.press('Enter');
      await showing(rename);
      const count = (text, part) => text.split(part).length - 1;
      assert.equal(count(await window.lines(), rename), count(shown, name));
      await page.keyboard.press('Control+Z');
      await showing(rename, false);
    });

    it('groups and filters the outline, and leads from a row to its sentence by the keyboard', async () => {
      await openOutline();
      await window.picture('outline');
      await titleButton('command.outline.groupBy').click();
      await window.picks.filter({ hasText: words.client('By Stance') }).click();
      await window.rows
        .filter({ hasText: words.client('bearish') })
        .first()
        .waitFor();
      const all = await window.rows.count();
      await titleButton('command.outline.filter').click();
      await window.picks
        .filter({ hasText: words.client('unsourced') })
        .first()
        .click();
      await window.picture('filter');
      await page.keyboard.press('Enter');
      await page.locator('.part.sidebar .tree-explorer-viewlet-tree-view .message').first().waitFor();
      assert.ok((await window.rows.count()) < all);
      await window.picture('filtered');
      await window.run(words.manifest('command.outline.clearFilters'));
      await page.waitForFunction(
        (rows) => document.querySelectorAll('.part.sidebar .monaco-list-row').length === rows,
        all,
      );
      await claims().first().click();
      const first = await (await selected('')).jsonValue();
      await page.locator('.part.sidebar .monaco-list').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await selected(first);
    });

    it('offers what can be done with a claim in its context menu, and remembers what is reviewed', async () => {
      await openOutline();
      await claims()
        .filter({ hasText: words.client('unsourced') })
        .first()
        .click({ button: 'right' });
      await menu().first().waitFor();
      const shown = await menu().allInnerTexts();
      for (const key of ['nextRelated', 'peekRelated', 'addSource', 'markReviewed', 'copyClaim'])
        assert.ok(shown.includes(words.manifest(`command.${key}`)), `${key} among ${shown.join('|')}`);
      await window.picture('context-menu');
      await menu()
        .filter({ hasText: words.manifest('command.markReviewed') })
        .click();
      await claims()
        .filter({ hasText: words.client('reviewed') })
        .first()
        .waitFor();
    });

    it('opens a menu from the status bar, and from there the walkthrough, in the words of the language', async () => {
      await status().click();
      await window.picks.first().waitFor();
      const shown = (await window.picks.allInnerTexts()).join('\n');
      for (const label of ['Stance Outline', 'Problems', 'Review', 'Settings', 'Walkthrough', 'Restart Server'])
        assert.ok(shown.includes(words.client(label)), label);
      await window.picture('status-menu');
      await window.picks.filter({ hasText: words.client('Walkthrough') }).click();
      const steps = page.locator('.getting-started-step');
      await steps.nth(5).waitFor();
      for (const step of ['open', 'read', 'mend', 'outline', 'review', 'choose']) {
        const title = words.manifest(`walkthrough.${step}.title`);
        await steps.filter({ hasText: title }).first().click();
        await page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
      }
      await window.picture('walkthrough');
    });

    it('shows the review beside the article, sorted by a column, and leads from a mark to its sentence', async () => {
      await page.locator('.editor-actions .codicon-graph').first().click();
      const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await inside.locator('.tiles').waitFor();
      await inside.locator('#figures thead button').first().click();
      await inside.locator('#figures th[aria-sort="ascending"]').waitFor();
      await inside.locator('#stances .lane svg a').first().click();
      await selected('');
    });

    for (const theme of ['light', 'dark', 'high-contrast'])
      it(`is pictured in ${theme}`, async () => {
        await window.wear(theme);
        await window.explain(figure, reading);
        await window.picture(`window-${theme}`);
      });
  });
