import { createReadStream, existsSync, statSync } from 'node:fs';

const POLL_MS = 200;

/**
 * Copies what is appended to a file to standard output, as it comes.
 * @param {string} file need not be there yet
 * @returns {() => Promise<void>} ends it, after copying what is left
 */
export function followFile(file) {
  let copied = 0;
  let copying = Promise.resolve();
  const copy = () => {
    copying = copying.then(async () => {
      if (!existsSync(file) || statSync(file).size === copied) return;
      for await (const chunk of createReadStream(file, { start: copied })) {
        copied += chunk.length;
        process.stdout.write(chunk);
      }
    });
    return copying;
  };
  const timer = setInterval(copy, POLL_MS);
  return () => {
    clearInterval(timer);
    return copy();
  };
}
