/** The desktop build that @vscode/test-electron downloads, where its update server answers and there is a display. */
import { readdirSync } from 'node:fs';
import { CACHE } from '../setup/paths.mjs';
import { step } from '../setup/progress.mjs';

const UPDATE_SERVER = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_MS = 4000;

/** Says why no window of a desktop program can open here, or undefined when one can. */
export function displayObstacle(platform = process.platform, env = process.env) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return undefined;
  return 'there is no display';
}

/**
 * Says why no desktop build can be had, or undefined when it can.
 * @returns {Promise<string | undefined>}
 */
export async function electronObstacle() {
  const display = displayObstacle();
  if (display) return display;
  if (downloaded()) return undefined;
  try {
    const answer = await fetch(UPDATE_SERVER, { signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok ? undefined : `the update server of VS Code answers ${answer.status}`;
  } catch {
    return `the update server of VS Code cannot be reached`;
  }
}

/** @returns {Promise<string>} the executable of the desktop build, downloaded on first use */
export async function electronBuild() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const options = { cachePath: CACHE, version: 'stable', reporter: new SilentReporter() };
  return step('Downloading a desktop build of VS Code (once, about 150 MB)', () => downloadAndUnzipVSCode(options));
}

function downloaded() {
  try {
    return readdirSync(CACHE).some((name) => name.startsWith(`vscode-${process.platform}`));
  } catch {
    return false;
  }
}
