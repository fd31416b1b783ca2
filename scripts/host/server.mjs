/** Starts and stops the server build of VS Code. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { writeSettings } from './quietSettings.mjs';
import { serverBuild } from './serverBuild.mjs';

const START_MS = 60_000;
const STOP_MS = 5000;

/**
 * Starts the server on a free port of the loopback interface, behind a token.
 * @param {object} options
 * @param {string} options.dataFolder where this server keeps its profile
 * @param {string} [options.extensionsFolder] installed extensions, by default inside `dataFolder`
 * @param {Record<string, unknown>} [options.settings] user settings beside the quiet ones
 * @param {boolean} [options.driver] switches on what test runs need: the payload that names an extension under test
 * @param {NodeJS.ProcessEnv} [options.env] more environment for the extension host
 * @returns {Promise<{address: string, url: (query: Record<string, string>) => string, stop: () => Promise<void>, exited: Promise<number>}>}
 */
export async function startServer({ dataFolder, extensionsFolder, settings = {}, driver = false, env = {} }) {
  const { node, main } = await serverBuild();
  await writeSettings(path.join(dataFolder, 'data', 'User'), settings);
  const token = randomBytes(16).toString('hex');
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-update-check'],
    ...(extensionsFolder ? ['--extensions-dir', extensionsFolder] : []),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
  // Its own process group, so that stopping it also stops the extension hosts and language servers under it.
  const child = spawn(node, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  process.once('exit', () => signal(child, 'SIGKILL'));
  const exited = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const port = await listening(child);
  const address = `127.0.0.1:${port}`;
  return {
    address,
    url: (query) => `http://${address}/?${new URLSearchParams({ tkn: token, ...query })}`,
    stop: () => stop(child, exited),
    exited,
  };
}

/** Waits for the line that names the port; what was printed until then explains a failure. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail(`did not start within ${START_MS / 1000} s`), START_MS);
    const fail = (why) => {
      clearTimeout(timer);
      signal(child, 'SIGKILL');
      reject(new Error(`The VS Code server ${why}:\n${output}`));
    };
    const read = (chunk) => {
      output = (output + chunk).slice(-6000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', (error) => fail(`could not be started (${error.message})`));
    child.on('exit', (code) => fail(`ended at once with ${code}`));
  });
}

async function stop(child, exited) {
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), STOP_MS);
  await exited;
  clearTimeout(timer);
  // The extension host outlives its server by a moment; nothing of this launch is to stay behind.
  signal(child, 'SIGKILL');
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group is gone already.
  }
}
