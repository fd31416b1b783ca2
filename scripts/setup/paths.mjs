/** Where things are: the checkout, and the cache that holds everything this project downloads for itself. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The checkout's top folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Downloaded builds of VS Code, the browser, fonts and the profiles they run with. Safe to delete at any time. */
export const CACHE = path.join(ROOT, '.vscode-test');

export const SAMPLES = path.join(ROOT, 'samples');
