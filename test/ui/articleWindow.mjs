import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../../scripts/host/workbench.mjs';
import { CACHE, SAMPLES } from '../../scripts/setup/paths.mjs';

/** Where the pictures of a run are kept, to be looked at. */
const PICTURES = path.join(CACHE, 'pictures', 'ui');

/** Themes of VS Code by the names in its list, and the class by which the workbench shows that one is on. */
const THEMES = {
  light: { label: 'Light 2026', shown: 'vs' },
  dark: { label: 'Dark 2026', shown: 'vs-dark' },
  'high-contrast': { label: 'Dark High Contrast', shown: 'hc-black' },
};

/** Longer than any state takes to come on two busy cores, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A real window on a copy of a sample, in a language, with the hands of a person: keys, clicks and what they wait for.
 * @param {{sample: string, locale: string, line?: string}} options
 */
export async function openArticle({ sample, locale, line }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cl-'));
  const opened = path.join(scratch, sample);
  cpSync(path.join(SAMPLES, sample), opened);
  const dataFolder = path.join(scratch, 'data');
  const window = await openWorkbench({
    dataFolder,
    opened,
    line,
    settings: { 'breadcrumbs.filePath': 'last', 'workbench.colorTheme': 'Light 2026', 'workbench.reduceMotion': 'on' },
    browser: { chineseFont: true, locale },
  });
  const { page } = window;
  page.setDefaultTimeout(PATIENCE);
  await window.diagnostics();
  await page.locator('.activitybar .badge-content').filter({ hasText: /\d/ }).first().waitFor();
  /** Runs a command as the palette does, by the name that it is shown by. */
  const run = async (title) => {
    const box = page.locator('.quick-input-widget');
    // A page in a panel may take the focus for a moment, and with it the key.
    for (let tries = 5; tries > 0 && !(await box.isVisible()); tries--) {
      await page.keyboard.press('F1');
      await box.waitFor({ timeout: PATIENCE / 5 }).catch(() => undefined);
    }
    await page.keyboard.insertText(title);
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title }).first().click();
  };
  return {
    ...window,
    /** The rows of the quick pick that is open. */
    picks: page.locator('.quick-input-widget:visible .monaco-list-row'),
    /** The rows of the outline. */
    rows: page.locator('.part.sidebar .monaco-list-row'),
    /** The article as the editor shows it, spaces as spaces. */
    lines: async () => (await page.locator('.part.editor .view-lines').first().innerText()).replaceAll('\u00a0', ' '),
    run,
    /** Rests the mouse on a text until its card says something; a mouse that came too early comes again. */
    explain: async (text, said) => {
      const card = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: said }).first();
      for (let tries = 5; tries > 0; tries--) {
        await window.hover(text).catch(() => undefined);
        if (await card.isVisible()) return;
        await page.mouse.move(0, 0);
        await page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
      }
      throw new Error(`The card of '${text}' does not say '${said}'.`);
    },
    /** Puts another theme on, out of VS Code's list of them. */
    wear: async (theme) => {
      const { label, shown } = THEMES[theme];
      await run('Preferences: Color Theme');
      // The list shows what fits; what is typed brings the rest into view.
      await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: THEMES.dark.label }).waitFor();
      await page.keyboard.insertText(label);
      await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: label }).first().click();
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator(`.monaco-workbench.${shown}`).waitFor();
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ animations: 'disabled', path: path.join(PICTURES, `${locale}-${name}.png`) });
    },
    close: async () => {
      await window.close();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
