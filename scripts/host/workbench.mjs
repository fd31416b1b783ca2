/** A real VS Code window on an article, driven from outside: for pictures, and for tests of what a person sees. */
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { linkExtension } from './linkExtension.mjs';
import { startServer } from './server.mjs';
import { workbenchQuery } from './workbenchQuery.mjs';

const SQUIGGLES = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
/** The card of a hover, every part of it. */
const CARD = '.monaco-hover:not(.hidden) .hover-row';
const FIRST_MS = 45_000;
/** Long enough for what a view or a hover fades in with. */
const SETTLE_MS = 700;

/**
 * Opens a window with the extension of this checkout.
 * @param {object} options
 * @param {string} options.dataFolder folder for the profile of this window
 * @param {string} options.opened absolute path of a file or folder
 * @param {string} [options.line] line to show, from 1
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {object} [options.browser] see `openBrowser`
 */
export async function openWorkbench({ dataFolder, opened, line, settings, browser: browserOptions }) {
  const extensionsFolder = path.join(dataFolder, 'extensions');
  await linkExtension(extensionsFolder);
  const server = await startServer({ dataFolder, extensionsFolder, settings });
  const browser = await openBrowser(browserOptions).catch(async (error) => {
    await server.stop();
    throw error;
  });
  const { page } = browser;
  await page.goto(server.url(workbenchQuery(server.address, { opened, line })));
  return {
    page,
    /** Waits until the editor shows the first mark. */
    diagnostics: () => page.waitForSelector(SQUIGGLES, { timeout: FIRST_MS, state: 'attached' }),
    /** Opens a view container of the activity bar by its name. */
    showView: async (name) => {
      // A badge lies over the icon.
      await page.locator('.activitybar .action-label').and(page.getByLabel(name)).first().click({ force: true });
      // The name of the view would stay beside a mouse that rests on it.
      await page.mouse.move(0, 0);
      await page.waitForSelector(`.part.sidebar .monaco-progress-container.active`, { state: 'hidden' });
      await page.waitForTimeout(SETTLE_MS);
    },
    /** Rests the mouse on a text of the editor until its card is there. */
    hover: (text) => hover(page, text),
    /** Puts the caret into a text of the editor with a click. */
    caretIn: async (text) => {
      const { x, y } = await placeIn(page, text);
      await page.mouse.click(x, y);
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function placeIn(page, text) {
  const place = await page.evaluate(placeOf, text);
  if (!place) throw new Error(`The window does not show '${text}'.`);
  return place;
}

async function hover(page, text) {
  const place = await placeIn(page, text);
  // The editor takes a mouse that moves for a hand, and one that appears for none.
  await page.mouse.move(place.x - 5, place.y);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await page.waitForSelector(CARD, { timeout: 10_000 });
  await page.waitForFunction(isComplete, CARD, { timeout: 10_000 });
  await page.waitForTimeout(SETTLE_MS);
}

/** Runs in the page: whether all that adds to the card has answered. */
function isComplete(card) {
  const texts = [...document.querySelectorAll(card)].map(({ textContent }) => textContent);
  return !/Loading\.\.\.|Checking for quick fixes/.test(texts.join(' '));
}

/** Runs in the page: the middle of the first place where the editor's lines show a text, in CSS pixels. */
function placeOf(text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const nodes = [];
    const walker = document.createTreeWalker(line, 4 /* text nodes */);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    // The editor draws spaces as no-break spaces.
    const shown = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
    const start = shown.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const [first, last] = [start, start + text.length].map((offset) => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.data.length) return [node, offset - before];
        before += node.data.length;
      }
      return [nodes.at(-1), nodes.at(-1).data.length];
    });
    range.setStart(...first);
    range.setEnd(...last);
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return undefined;
}
