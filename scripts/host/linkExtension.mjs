import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../setup/paths.mjs';

/**
 * Makes this checkout an installed extension of a profile, by naming it in the profile's list: what is built is what
 * runs, and reloading the window takes a new build.
 * @param {string} extensionsFolder
 */
export async function linkExtension(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const listFile = path.join(extensionsFolder, 'extensions.json');
  const listed = JSON.parse(await readFile(listFile, 'utf8').catch(() => '[]'));
  const id = `${publisher}.${name}`;
  const entry = {
    identifier: { id },
    version,
    // Unlike an address, the parts of a location are not percent-encoded.
    location: { $mid: 1, path: decodeURIComponent(pathToFileURL(ROOT).pathname), scheme: 'file' },
    metadata: { installedTimestamp: Date.now(), source: 'vsix', pinned: true },
  };
  const others = listed.filter((other) => other.identifier.id !== id);
  await mkdir(extensionsFolder, { recursive: true });
  await writeFile(listFile, JSON.stringify([...others, entry]));
}
