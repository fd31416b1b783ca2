/** The executable that runs extension tests here, and why it is that one. */
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { electronBuild, electronObstacle } from './electronBuild.mjs';
import { serverBuildObstacle, VSCODE_VERSION } from './serverBuild.mjs';

/** Stands in for the desktop's executable. */
export const SHIM = path.join(ROOT, 'scripts', 'host', 'code-shim.mjs');

/**
 * @returns {Promise<{executable: string, kind: 'desktop' | 'server', why: string}>}
 * @throws when neither host can be had, saying why for both
 */
export async function testExecutable() {
  const obstacle = await electronObstacle();
  if (!obstacle) return { executable: await electronBuild(), kind: 'desktop', why: 'desktop build of VS Code' };
  const none = serverBuildObstacle();
  if (none) throw new Error(`No VS Code to test in: ${obstacle}, and ${none}.`);
  return { executable: SHIM, kind: 'server', why: `server build of VS Code ${VSCODE_VERSION}, because ${obstacle}` };
}
