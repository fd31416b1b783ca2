/** The VS Code that is installed on this machine, started by its `code` command. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { displayObstacle } from './electronBuild.mjs';
import { findOnPath } from './findOnPath.mjs';

/**
 * Says why the installed VS Code cannot be used, or undefined when it can.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function desktopObstacle(env = process.env) {
  const code = findOnPath('code', env);
  if (!code) return "there is no 'code' on PATH";
  // Under WSL the command opens a window of Windows, which needs no display on the Linux side.
  const display = env.WSL_DISTRO_NAME ? undefined : displayObstacle(process.platform, env);
  if (display) return `'code' is on PATH but ${display}`;
  const version = await run(code, [...rootFlags(), ...rootProfile(), '--version'], { env }).then(
    firstVersion,
    () => undefined,
  );
  if (!version) return "'code --version' gives no version";
  const least = leastVersion();
  return isOlder(version, least) ? `'code' is VS Code ${version} and ClaimLens needs ${least}` : undefined;
}

/** Opens a path with the extension of this checkout, in a profile of its own. Returns when the window is on its way. */
export async function openDesktop(opened, profile) {
  await run(findOnPath('code'), desktopArguments(opened, profile));
}

/**
 * The desktop's command line for one quiet window with the extension under development.
 * @param {string} opened absolute path of a file or folder
 * @param {string} profile folder for the profile of these windows
 * @returns {string[]}
 */
export function desktopArguments(opened, profile) {
  return [
    ...rootFlags(),
    '--new-window',
    `--extensionDevelopmentPath=${ROOT}`,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    opened,
  ];
}

/** As root, Electron refuses to run with its sandbox on, and `code` to run without naming a profile. */
function rootFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function rootProfile() {
  return process.getuid?.() === 0 ? [`--user-data-dir=${path.join(CACHE, 'desktop')}`] : [];
}

function firstVersion(output) {
  return /^\d+\.\d+\.\d+/m.exec(output)?.[0];
}

function leastVersion() {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return manifest.engines.vscode.replace(/^\D+/, '');
}

/** Compares two versions number by number. */
export function isOlder(version, least) {
  const left = version.split('.').map(Number);
  const right = least.split('.').map(Number);
  const index = left.findIndex((part, place) => part !== right[place]);
  return index >= 0 && left[index] < right[index];
}
