/** Runs an extension's test suite in the extension host of the server build. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from '../setup/paths.mjs';
import { openBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { workbenchQuery } from './workbenchQuery.mjs';

/** A suite that has said nothing by then hangs. */
const SUITE_MS = Number(process.env.CLAIMLENS_SUITE_MS ?? 8 * 60_000);

/**
 * @param {object} options
 * @param {string[]} options.developmentPaths folders of the extensions under test
 * @param {string} options.testsPath the script whose `run()` is the suite
 * @param {string} options.dataFolder profile of this run
 * @param {string} options.extensionsFolder where installed extensions are
 * @param {string} [options.opened] folder or file that the window opens
 * @returns {Promise<number>} 0 when `run()` resolved, 1 when it was rejected or never ended
 */
export async function runSuite({ developmentPaths, testsPath, dataFolder, extensionsFolder, opened }) {
  const server = await startServer({ dataFolder, extensionsFolder, driver: true });
  const recent = [];
  let browser;
  try {
    browser = await openBrowser();
    const { page } = browser;
    let settle;
    const exit = new Promise((resolve) => {
      settle = resolve;
    });
    // The workbench calls this function of its window when the suite has ended.
    await page.exposeFunction('codeAutomationExit', (code) => settle(Number(code)));
    page.on('console', (message) => {
      recent.push(message.text());
      if (recent.length > 40) recent.shift();
    });
    await page.goto(server.url(workbenchQuery(server.address, { developmentPaths, testsPath, opened })));
    const result = await Promise.race([exit, after(SUITE_MS), server.exited.then(() => 'server ended')]);
    if (typeof result === 'number') return result;
    await explain(page, result, recent);
    return 1;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

function after(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`no end within ${Math.round(milliseconds / 1000)} s`), milliseconds).unref();
  });
}

async function explain(page, why, recent) {
  const picture = path.join(CACHE, 'logs', 'suite-window.png');
  await mkdir(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture }).catch(() => undefined);
  process.stderr.write(`The suite did not finish: ${why}. Its window: ${path.relative(process.cwd(), picture)}\n`);
  process.stderr.write(`${recent.join('\n')}\n`);
}
