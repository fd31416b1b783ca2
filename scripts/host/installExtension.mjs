/** Installs a packaged extension the way a user does, with VS Code's own command line. */
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { run } from '../setup/run.mjs';
import { testExecutable } from './testExecutable.mjs';

/**
 * @param {string} vsix
 * @param {string} extensionsFolder may be missing or empty, which makes a clean VS Code
 * @param {string} profile folder for the profile that the command line asks for
 */
export async function installExtension(vsix, extensionsFolder, profile) {
  const { executable, kind } = await testExecutable();
  const command = kind === 'desktop' ? resolveCliPathFromVSCodeExecutablePath(executable) : executable;
  const flags = [`--extensions-dir=${extensionsFolder}`, `--user-data-dir=${profile}`, '--install-extension', vsix];
  await run(command, [...flags, ...(process.getuid?.() === 0 && kind === 'desktop' ? ['--no-sandbox'] : [])]);
}
