/** Child processes: quiet when they succeed, their last lines shown when they do not. */
import { spawn } from 'node:child_process';

const KEPT_CHARS = 6000;

/** The error of a command that failed, carrying what it had printed last. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}${output ? `:\n${output}` : ''}`);
    this.name = 'CommandFailed';
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a command to its end and returns what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<string>} standard output and standard error, at most the last few thousand characters
 * @throws {CommandFailed} when it cannot start or ends with anything but 0
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const name = [command, ...args].join(' ');
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], shell: needsShell(command) });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_CHARS);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => reject(new CommandFailed(name, error.message, output)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(name, code ?? signal, output));
    });
  });
}

/**
 * Runs a command that speaks for itself: its output goes straight to ours.
 * @returns {Promise<number>} its exit code, 1 when a signal ended it or it could not start
 */
export function runAloud(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: needsShell(command),
    });
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** npm and code are .cmd files on Windows, which only a shell can start. */
function needsShell(command) {
  return process.platform === 'win32' && !command.includes('.exe');
}
