/**
 * Opens VS Code with the extension of this checkout on a file or folder:
 *
 *   npm start [FILE|FOLDER]
 *   npm start -- --host=server --dry-run     comes up, shows that it answers, and stops
 *
 * It installs and builds what is missing, says which VS Code it took and why, and asks nothing.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './setup/install.mjs';
import { SAMPLES } from './setup/paths.mjs';
import { say, step } from './setup/progress.mjs';

/** The exit code of a command line that cannot be carried out. */
const BAD_USAGE = 2;

const USAGE = 'Usage: npm start [FILE|FOLDER]   (options after --: --host=desktop|electron|server, --dry-run)';

const request = readRequest(process.argv.slice(2));
if (typeof request === 'string') {
  say(request);
  process.exitCode = BAD_USAGE;
} else {
  await start(request).catch((error) => {
    say(error.message);
    process.exitCode = 1;
  });
}

/** Reads the command line; returns a complaint when there is something wrong with it. */
function readRequest(argv) {
  let parsed;
  try {
    const options = { host: { type: 'string' }, 'dry-run': { type: 'boolean' } };
    parsed = parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    return `${error.message}\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return `One file or folder at a time, please.\n${USAGE}`;
  // npm runs its scripts in the package's folder and leaves the person's in INIT_CWD.
  const here = process.env.INIT_CWD ?? process.cwd();
  const opened = positionals.length === 1 ? path.resolve(here, positionals[0]) : SAMPLES;
  if (!existsSync(opened)) return `No such file or folder: ${opened}`;
  return { opened, host: values.host, dryRun: values['dry-run'] ?? false };
}

async function start({ opened, host, dryRun }) {
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  await step('Building', () => build());
  const { chooseHost } = await import('./host/chooseHost.mjs');
  const { name, said } = await chooseHost(host);
  say(said);
  const { OPEN } = await import('./host/openWindow.mjs');
  await OPEN[name](opened, dryRun);
}
