/** Opens the window of `npm start` in each of the hosts. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { CACHE } from '../setup/paths.mjs';
import { say } from '../setup/progress.mjs';
import { desktopArguments, openDesktop } from './desktopCode.mjs';
import { electronBuild } from './electronBuild.mjs';
import { linkExtension } from './linkExtension.mjs';
import { writeSettings } from './quietSettings.mjs';
import { startServer } from './server.mjs';
import { workbenchQuery } from './workbenchQuery.mjs';

/** The profile of these windows: kept between starts, apart from the person's own. */
const PROFILE = path.join(CACHE, 'profile');

/** @type {Record<string, (opened: string, dryRun: boolean) => Promise<void>>} */
export const OPEN = { desktop, electron, server };

/** The installed VS Code runs on by itself. */
async function desktop(opened, dryRun) {
  await writeSettings(path.join(PROFILE, 'User'));
  if (dryRun) return say('Not opened: --dry-run.');
  await openDesktop(opened, PROFILE);
  say(`VS Code is open on ${opened}.`);
}

/** A downloaded desktop build lives as long as this command. */
async function electron(opened, dryRun) {
  await writeSettings(path.join(PROFILE, 'User'));
  const executable = await electronBuild();
  if (dryRun) return say('Not opened: --dry-run.');
  say(`VS Code opens on ${opened}. Ctrl-C closes it.`);
  const child = spawn(executable, desktopArguments(opened, PROFILE), { stdio: 'ignore' });
  process.once('SIGINT', () => child.kill());
  process.once('SIGTERM', () => child.kill());
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
}

/** The server build is seen in a browser, and stops with this command. */
async function server(opened, dryRun) {
  const dataFolder = path.join(CACHE, 'server-profile');
  const extensionsFolder = path.join(dataFolder, 'extensions');
  await linkExtension(extensionsFolder);
  const running = await startServer({ dataFolder, extensionsFolder });
  const url = running.url(workbenchQuery(running.address, { opened }));
  try {
    if (dryRun) {
      // The first answer turns the token into a cookie and sends the browser on.
      const answer = await fetch(url, { redirect: 'manual' });
      if (answer.status >= 400) throw new Error(`The VS Code server answers ${answer.status}.`);
      return say('It answers. Stopped: --dry-run.');
    }
    say('Open this address in a browser (Ctrl-C here stops it):');
    console.log(url);
    const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    const ended = await Promise.race([interrupted, running.exited.then((code) => `ended with ${code}`)]);
    if (String(ended).startsWith('ended')) throw new Error(`The VS Code server ${ended}.`);
    say('Stopped.');
  } finally {
    await running.stop();
  }
}
