/**
 * Installs what is missing. This file runs before anything is installed, so it imports Node's own modules only.
 *
 * What npm wrote into node_modules/.package-lock.json is compared with package-lock.json by content: a fresh checkout
 * changes times, a copied folder keeps them, and neither says what is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const LEAST_NODE = [20, 19];

/** Makes node_modules what package-lock.json says, if it is not so already. */
export async function ensureInstalled(root = ROOT) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    throw new Error(`ClaimLens needs Node.js ${LEAST_NODE.join('.')} or later; this is ${process.versions.node}.`);
  }
  const reason = whyInstall(root);
  if (reason) await step(`Installing packages with npm ci: ${reason}`, () => run('npm', ['ci'], { cwd: root }));
}

/**
 * Says why an install is needed.
 * @param {string} root folder of package-lock.json
 * @returns {string | undefined} undefined when everything that the lock file asks for is there
 */
export function whyInstall(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'nothing is installed yet';
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || entry.link || (entry.optional && !installed[place])) continue;
    if (installed[place]?.version !== entry.version) return `${place} should be ${entry.version}`;
    if (!existsSync(path.join(root, place, 'package.json'))) return `${place} is missing`;
  }
  return undefined;
}
