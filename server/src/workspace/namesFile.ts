import { open, realpath } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAMES_FILE } from '../protocol';
import { problem, type Problem } from './problem';

/** The most bytes that are read. */
const LARGEST = 256 * 1024;

/** The URI of a folder's file of names, spelt as the client spells the folder's; undefined for a folder that is not on this machine's disk. */
export function namesFileOf(folder: string): string | undefined {
  return folder.startsWith('file:') ? `${folder.replace(/\/$/, '')}/${NAMES_FILE}` : undefined;
}

/** What a file of names holds on disk: its text, or `absent`, or why it is not read. */
export type NamesText = { readonly text: string } | { readonly refused: Problem } | 'absent';

/** Reads a folder's file of names. A link that leads out of the folder is not followed. Never throws. */
export async function readNamesFile(folder: string): Promise<NamesText> {
  try {
    const inside = await realpath(fileURLToPath(folder));
    const path = await realpath(join(inside, NAMES_FILE));
    if (!path.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return { refused: problem('outside') };
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { refused: problem('no-file') };
      if (stat.size > LARGEST) return { refused: problem('too-large', LARGEST / 1024) };
      return { text: await file.readFile('utf8') };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : { refused: problem('unreadable', code) };
  }
}
