/**
 * Takes a picture of a real VS Code window on an article, with the extension as it is built in this checkout:
 *
 *   npm run screenshot -- [FILE] [--out FILE.png] [--hover TEXT] [--view NAME] [--line N] [--theme NAME]
 *                         [--size 1400x900] [--scale 1] [--settings JSON] [--locale zh-cn]
 *
 * `--hover` rests the mouse on the first place where the window shows this text; `--view` opens the view of this name in
 * the activity bar first, and goes on showing it; `--locale` is the language of the extension, not of VS Code around it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './setup/install.mjs';
import { CACHE, SAMPLES } from './setup/paths.mjs';
import { step } from './setup/progress.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    hover: { type: 'string' },
    view: { type: 'string' },
    line: { type: 'string' },
    theme: { type: 'string' },
    size: { type: 'string', default: '1400x900' },
    scale: { type: 'string', default: '1' },
    settings: { type: 'string', default: '{}' },
    locale: { type: 'string' },
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const scratch = await mkdtemp(path.join(tmpdir(), 'cl-'));
try {
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  await step('Building', () => build());
  console.log(await picture(scratch));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** @returns {Promise<string>} the file that was written */
async function picture(folder) {
  const { openWorkbench } = await import('./host/workbench.mjs');
  const file = path.resolve(process.env.INIT_CWD ?? '', positionals[0] ?? firstSample());
  const out = path.resolve(
    process.env.INIT_CWD ?? '',
    values.out ?? path.join(CACHE, 'pictures', `${path.parse(file).name}.png`),
  );
  const [width, height] = values.size.split('x').map(Number);
  const window = await openWorkbench({
    dataFolder: folder,
    opened: file,
    line: values.line ?? lineOf(file, values.hover),
    settings: {
      // A picture is the same wherever the checkout is.
      'breadcrumbs.filePath': 'last',
      ...(values.theme && { 'workbench.colorTheme': values.theme }),
      ...JSON.parse(values.settings),
    },
    browser: { width, height, scale: Number(values.scale), chineseFont: true, locale: values.locale },
  });
  try {
    await step('Waiting for diagnostics', () => window.diagnostics());
    if (values.view) await window.showView(values.view);
    if (values.hover) await window.hover(values.hover);
    await mkdir(path.dirname(out), { recursive: true });
    await window.page.screenshot({ path: out });
    return out;
  } finally {
    await window.close();
  }
}

function firstSample() {
  const [first] = readdirSync(SAMPLES).filter((name) => name.endsWith('.md'));
  return path.join(SAMPLES, first);
}

/** The number of the line that holds a text, so that the window opens where the text can be seen. */
function lineOf(file, text) {
  if (!text) return undefined;
  const index = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .findIndex((line) => line.includes(text));
  return index < 0 ? undefined : String(index + 1);
}
