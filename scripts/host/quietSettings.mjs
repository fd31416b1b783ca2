import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What keeps a first window quiet: nothing asked, nothing sent, nothing in the way of the article. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Writes the user settings of a profile that has none yet; a person's own changes stay.
 * @param {string} userFolder the profile's `User` folder
 * @param {Record<string, unknown>} [more] settings beside the quiet ones
 */
export async function writeSettings(userFolder, more = {}) {
  await mkdir(userFolder, { recursive: true });
  const text = `${JSON.stringify({ ...QUIET_SETTINGS, ...more }, null, 2)}\n`;
  await writeFile(path.join(userFolder, 'settings.json'), text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
