/** Things that are downloaded once and kept in the cache: made beside their place, then moved there whole. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from './paths.mjs';
import { say, step } from './progress.mjs';

/**
 * Returns a folder of the cache, made on first use. The name carries the version, so a new version is a new folder.
 * An interrupted download leaves only a `.partial` folder, from which the next try goes on, because each of the
 * `make` functions leaves alone what is already there.
 * @param {string} name folder name inside the cache
 * @param {string} label what the person reads while it is made
 * @param {(folder: string) => Promise<void>} make fills the folder
 * @returns {Promise<string>} absolute path of the complete folder
 */
export async function cached(name, label, make) {
  const place = path.join(CACHE, name);
  if (existsSync(place)) return place;
  await mkdir(CACHE, { recursive: true });
  const lock = `${place}.lock`;
  await takeLock(lock, label);
  try {
    if (existsSync(place)) return place;
    const partial = `${place}.partial`;
    await mkdir(partial, { recursive: true });
    await step(label, () => make(partial));
    await rename(partial, place);
    return place;
  } finally {
    await rm(lock, { force: true });
  }
}

/** Two commands at once must not fill the same folder: the second waits for the first, or takes over from a dead one. */
async function takeLock(lock, label) {
  for (let told = false; ; told = true) {
    try {
      return await writeFile(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder && !isAlive(holder)) await rm(lock, { force: true });
    else if (!told) say(`Waiting for another command: ${label}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
