/**
 * Bundles the extension: dist/client.js, dist/server.js, dist/cli.js, and the review page's dist/review.js with its style
 * sheet. `--production` minifies and leaves source maps out, for the package that
 * users install.
 */
import { realpathSync } from 'node:fs';
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './setup/paths.mjs';

const NODE = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // The libraries under it publish ES modules as well, which bundle smaller and without their dynamic require.
  mainFields: ['module', 'main'],
};
/** The review page is written into files that people keep, so it is always minified and never has a source map. */
const PAGE = { format: 'iife', platform: 'browser', target: 'es2022', minify: true, sourcemap: false };

const ENTRIES = [
  { name: 'client', entry: 'client/src/extension.ts', external: ['vscode'] },
  // nodejieba finds its binary and its dictionaries beside itself, so it stays outside the bundle.
  { name: 'server', entry: 'server/src/main.ts', external: ['nodejieba'] },
  { name: 'cli', entry: 'server/src/cli/main.ts', external: ['nodejieba'], banner: '#!/usr/bin/env node' },
  { name: 'review', entry: 'webview/src/main.ts', platform: PAGE },
];

/** Bundles the curated lists as text for JSON.parse, which reads a megabyte of rows faster than as object literals. */
const DATA_AS_TEXT = {
  name: 'data-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]data[\\/].*\.json$/ }, async ({ path: file }) => {
      const text = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

/** Builds all bundles; esbuild itself prints what is wrong with the sources. */
export async function build({ production = false } = {}) {
  const esbuild = await import('esbuild');
  const dist = path.join(ROOT, 'dist');
  if (production) await rm(dist, { recursive: true, force: true });
  await Promise.all(
    ENTRIES.map(({ name, entry, external = [], banner, platform = NODE }) =>
      esbuild.build({
        absWorkingDir: ROOT,
        entryPoints: [entry],
        outfile: path.join(dist, `${name}.js`),
        bundle: true,
        charset: 'utf8',
        external,
        plugins: [DATA_AS_TEXT],
        ...(banner ? { banner: { js: banner } } : {}),
        minify: production,
        sourcemap: !production,
        sourcesContent: false,
        logLevel: 'warning',
        ...platform,
      }),
    ),
  );
  await chmod(path.join(dist, 'cli.js'), 0o755);
}

// The checkout may be reached through a link, and then only the real paths agree.
if (realpathSync(process.argv[1]) === import.meta.filename) {
  await build({ production: process.argv.includes('--production') }).catch(() => process.exit(1));
}
