/** A browser window for the server build's workbench. */
import { step } from '../setup/progress.mjs';
import { chromium } from './chromium.mjs';

/** The browser shows nothing but our own server on the loopback interface, and has to run in containers and as root. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=LocalNetworkAccessChecks',
];

/**
 * Opens an empty page of the size of a laptop's window.
 * @param {{width?: number, height?: number, chineseFont?: boolean, scale?: number}} [options]
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>}
 */
export async function openBrowser({ width = 1400, height = 900, chineseFont = false, scale = 1, locale } = {}) {
  const { executablePath, env } = await chromium({ chineseFont });
  const playwright = await import('playwright-core');
  const launch = { executablePath, env, args: ARGUMENTS, handleSIGINT: false, handleSIGTERM: false };
  const browser = await step('Starting the browser', () => playwright.chromium.launch(launch));
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  if (locale) await page.addInitScript(speak, locale);
  return { page, close: () => browser.close() };
}

/** Runs in the page, before the workbench: takes the place of a language pack, which npm does not have. */
function speak(locale) {
  globalThis._VSCODE_NLS_LANGUAGE = locale;
}
