/**
 * Finds a Chromium to show the server build in. The one inside an npm package comes first, because its version is pinned;
 * where it does not run, one that the system has.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cached } from '../setup/cached.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { fontConfig } from './fonts.mjs';
import { findOnPath } from './findOnPath.mjs';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Unpacks the browser and the libraries beside it into the temporary folder; the second switch is for the libraries. */
const UNPACK = "import('@sparticuz/chromium').then((package_) => package_.default.executablePath())";

/**
 * @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv}>} the browser and the environment that it needs
 * @throws when there is none, saying how to get one
 */
export async function chromium({ chineseFont = false } = {}) {
  const env = { ...process.env, ...(await fontConfig({ chineseFont })) };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await packagedChromium();
    const executablePath = path.join(folder, 'chromium');
    const missing = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found');
    const libraries = path.join(folder, 'al2023', 'lib');
    if (missing) env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
    if (spawnSync(executablePath, ['--version'], { env }).status === 0) return { executablePath, env };
  }
  const executablePath = SYSTEM_NAMES.map((name) => findOnPath(name)).find(Boolean);
  if (executablePath) return { executablePath, env };
  throw new Error('No Chromium to show VS Code in: install Chromium or Google Chrome so that it is on PATH.');
}

function packagedChromium() {
  const require = createRequire(import.meta.url);
  const manifest = path.join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = require(manifest);
  return cached(`chromium-${version}`, `Unpacking Chromium ${version}`, async (folder) => {
    // The package takes a file that is there for a whole one, which an interrupted try may not have left.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: ROOT, env });
  });
}
