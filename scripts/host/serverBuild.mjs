/**
 * The server build of VS Code, from npm: the same workbench and extension host as the desktop's, seen in a browser. It
 * is what remains where no desktop can be had. The package `code-server` carries the VS Code server, which is started
 * directly; code-server's own login and proxy are not used.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from '../setup/cached.mjs';
import { say, step } from '../setup/progress.mjs';
import { run } from '../setup/run.mjs';

const CODE_SERVER = '4.139.1';
/** The VS Code inside that release of code-server. */
export const VSCODE_VERSION = '1.139.1';
/** The Node.js that this VS Code is made for, as an npm package for each platform. */
const NODE = '24.21.0';
/**
 * Native parts that the extension host and its logs need and that have no prebuilt binary in their package. The rest
 * (terminal, file watcher, password hashing) ship theirs, and the agent database is not used.
 */
const NATIVE = ['@vscode/spdlog', '@vscode/native-watchdog', '@vscode/deviceid'];

/** Says why the server build cannot run on this platform, or undefined when it can. */
export function serverBuildObstacle(platform = process.platform, arch = process.arch) {
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return undefined;
  return `the server build is set up for Linux on x64 or arm64 only, and this is ${platform} on ${arch}`;
}

/**
 * Installs the server build on first use.
 * @returns {Promise<{node: string, main: string}>} the Node.js binary and the server's script
 */
export async function serverBuild() {
  const folder = await cached(
    `code-server-${CODE_SERVER}`,
    `Installing the server build of VS Code ${VSCODE_VERSION} from npm (once, about 600 MB)`,
    install,
  );
  return { node: nodeBinary(folder), main: path.join(vscodeFolder(folder), 'out', 'server-main.js') };
}

async function install(folder) {
  const nodePackage = `node-linux-${process.arch}`;
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await unlessDone(folder, 'packages', 'downloading', () =>
    npm(folder, ['install', `code-server@${CODE_SERVER}`, `${nodePackage}@${NODE}`, '--ignore-scripts']),
  );
  const vscode = vscodeFolder(folder);
  await unlessDone(folder, 'server', 'downloading what the server needs', () =>
    npm(vscode, ['install', '--ignore-scripts', '--omit=dev']),
  );
  const extensions = path.join(vscode, 'extensions');
  await unlessDone(folder, 'extensions', 'downloading what its extensions need', () =>
    npm(extensions, ['install', '--ignore-scripts', '--omit=dev']),
  );
  await unlessDone(folder, 'native', 'compiling native parts', () => rebuild(folder, vscode));
}

/** A failed rebuild is told and survived: without these parts VS Code loses some of its logs, not its work. */
async function rebuild(folder, vscode) {
  // Node's package brings the headers, so that node-gyp has nothing to download, and compiles with both cores.
  const nodedir = path.join(folder, 'node_modules', `node-linux-${process.arch}`);
  const env = { npm_config_nodedir: nodedir, npm_config_jobs: 'max', JOBS: 'max' };
  await npm(vscode, ['rebuild', ...NATIVE], env).catch((error) => {
    say(`  Some native parts of the VS Code server did not compile; it runs without them.\n${error.output ?? error}`);
  });
}

function npm(cwd, args, env = {}) {
  return run('npm', [...args, '--no-audit', '--no-fund'], { cwd, env: { ...process.env, ...env } });
}

/** Each step of the install leaves its name in a file, so that an interrupted install goes on where it stopped. */
async function unlessDone(folder, name, label, work) {
  const record = path.join(folder, 'done.json');
  const done = existsSync(record) ? JSON.parse(await readFile(record, 'utf8')) : [];
  if (done.includes(name)) return;
  await step(label, work);
  await writeFile(record, JSON.stringify([...done, name]));
}

function vscodeFolder(folder) {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function nodeBinary(folder) {
  return path.join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
}
