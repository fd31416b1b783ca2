/**
 * Fonts for the headless browser: what the system has, and where a picture is wanted a Chinese font from npm, because a
 * bare machine has none. Nothing is installed outside the cache.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from '../setup/cached.mjs';
import { CACHE } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';

const FONT_PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FONT_VERSION = '0.4.3';
/** Noto Sans SC also holds the Traditional characters; of its nine weights the editor uses these. */
const FACES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

/**
 * Writes a fontconfig file and returns the environment that names it.
 * @param {{chineseFont: boolean}} options whether to fetch the Chinese font when it is not there yet
 * @returns {Promise<NodeJS.ProcessEnv>} empty where fontconfig is not used
 */
export async function fontConfig({ chineseFont }) {
  if (process.platform !== 'linux') return {};
  const folder = chineseFont ? await chineseFonts() : undefined;
  const file = path.join(CACHE, folder ? 'fonts.conf' : 'fonts-plain.conf');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, configuration(folder));
  return { FONTCONFIG_FILE: file };
}

function chineseFonts() {
  return cached(`noto-sans-sc-${FONT_VERSION}`, 'Downloading a Chinese font from npm (once, 57 MB)', async (folder) => {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const install = ['install', `${FONT_PACKAGE}@${FONT_VERSION}`, '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', install, { cwd: folder });
    for (const face of FACES) {
      await rename(path.join(folder, 'node_modules', FONT_PACKAGE, face), path.join(folder, path.basename(face)));
    }
    await rm(path.join(folder, 'node_modules'), { recursive: true });
  });
}

function configuration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
${folder ? `  <dir>${folder}</dir>\n` : ''}  <cachedir>${path.join(CACHE, 'fontconfig')}</cachedir>
</fontconfig>
`;
}
