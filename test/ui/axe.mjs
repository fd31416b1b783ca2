import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** The Web Content Accessibility Guidelines up to 2.2, levels A and AA, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a page with axe-core.
 * @param {import('playwright-core').Page} page
 * @param {string[]} [impacts] what counts
 * @returns {Promise<string[]>} what is wrong: the rule, then the elements
 */
export async function axe(page, impacts = ['moderate', 'serious', 'critical']) {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}
