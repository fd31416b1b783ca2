/**
 * Progress on standard error for work that may last: standard output stays for results. A step that ends within two
 * seconds leaves no trace unless it fails.
 */
const QUIET_MS = 1500;
const HEARTBEAT_MS = 10_000;

/** The labels of the steps under way, the innermost last: only that one gives heartbeats. */
const underWay = [];

const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** Prints one line of progress. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs `work` and, when it lasts, shows its label, a heartbeat and the time that it took.
 * @template T
 * @param {string} label what is being done, as a person would say it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` returned; its error passes through
 */
export async function step(label, work) {
  const started = performance.now();
  const indent = '  '.repeat(underWay.length);
  let shown = false;
  let heartbeat;
  const first = setTimeout(() => {
    shown = true;
    say(`${indent}… ${label}`);
    heartbeat = setInterval(() => {
      if (underWay.at(-1) === label) say(`${indent}… ${label} (${seconds(started)})`);
    }, HEARTBEAT_MS);
  }, QUIET_MS);
  underWay.push(label);
  try {
    const result = await work();
    if (shown) say(`${indent}✓ ${label} (${seconds(started)})`);
    return result;
  } catch (error) {
    say(`${indent}✗ ${label} (${seconds(started)})`);
    throw error;
  } finally {
    underWay.splice(underWay.indexOf(label), 1);
    clearTimeout(first);
    clearInterval(heartbeat);
  }
}
