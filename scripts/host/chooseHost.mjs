/** Which VS Code `npm start` opens, and why. */
import { desktopObstacle } from './desktopCode.mjs';
import { electronObstacle } from './electronBuild.mjs';
import { serverBuildObstacle, VSCODE_VERSION } from './serverBuild.mjs';

/** In the order of preference; each says why it cannot be used, or nothing when it can. */
export const HOSTS = [
  { name: 'desktop', title: 'the VS Code installed here', obstacle: desktopObstacle },
  { name: 'electron', title: 'a desktop build of VS Code', obstacle: electronObstacle },
  {
    name: 'server',
    title: `the server build of VS Code ${VSCODE_VERSION} from npm`,
    obstacle: async () => serverBuildObstacle(),
  },
];

/**
 * Takes the first host that nothing speaks against.
 * @param {string} [wanted] the name of a host to take whatever the others are
 * @param {typeof HOSTS} [hosts]
 * @returns {Promise<{name: string, said: string}>} `said` is a sentence for the person
 * @throws when there is none, with all the reasons
 */
export async function chooseHost(wanted, hosts = HOSTS) {
  const asked = hosts.find(({ name }) => name === wanted);
  if (wanted && !asked)
    throw new Error(`There is no host '${wanted}'; there are ${hosts.map(({ name }) => name).join(', ')}.`);
  const reasons = [];
  for (const { name, title, obstacle } of asked ? [asked] : hosts) {
    const against = await obstacle();
    if (!against) return { name, said: `Using ${title}${because(asked, reasons)}.` };
    reasons.push(against);
  }
  throw new Error(`No VS Code can be opened: ${reasons.join('; ')}.`);
}

function because(asked, reasons) {
  if (asked) return ', as asked';
  return reasons.length > 0 ? `, because ${reasons.join(' and ')}` : '';
}
