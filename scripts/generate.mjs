// Writes what is derived from the code: the settings in package.json, and the JSON Schemas of the output and of the user's names.
// usage: node scripts/generate.mjs [--check]     (after `tsc -b`; --check writes nothing and exits 1 on any drift)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import prettier from 'prettier';

const require = createRequire(import.meta.url);
const { SETTING_GROUPS } = require('../out/server/src/settingsCatalogue.js');
const { analysisRecord } = require('../out/server/src/cli/record.js');
const { namesSchema } = require('../out/server/src/workspace/schema.js');
const { RULES } = require('../out/server/src/analysis/rules/index.js');
const { NAMES_FILE } = require('../out/server/src/protocol.js');
const z = require('zod');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration = SETTING_GROUPS.map(({ title, settings }, order) => ({
  title: `%${title}%`,
  order: order + 1,
  properties: Object.fromEntries(
    Object.entries(settings).map(([name, type], place) => [`claimlens.${name}`, setting(name, type, place)]),
  ),
}));
manifest.contributes.jsonValidation = [{ fileMatch: [NAMES_FILE], url: './schemas/names.schema.json' }];

const schema = {
  ...z.toJSONSchema(analysisRecord),
  title: 'ClaimLens analysis',
  description: 'One line of `claimlens analyze --format json`.',
};
const names = {
  ...z.toJSONSchema(namesSchema, { io: 'input', target: 'draft-7' }),
  title: 'ClaimLens names',
  description: 'The names that a workspace folder adds to those that ClaimLens knows.',
};
const json = (value) => prettier.format(JSON.stringify(value), { parser: 'json', printWidth: 120 });
const codes = RULES.filter(({ concern }) => concern !== 'directives').map(({ code }) => code);
const disable = (scope) => `<!-- claimlens-disable-${scope} \${1|${codes.join(',')}|}: \${2:reason} -->`;
const snippets = {
  'Disable a ClaimLens rule for the next line': { prefix: 'claimlens-disable-next-line', body: disable('next-line') },
  'Disable a ClaimLens rule for this line': { prefix: 'claimlens-disable-line', body: disable('line') },
  'Disable a ClaimLens rule in this article': { prefix: 'claimlens-disable-file', body: disable('file') },
  'Source note': { prefix: ['source', '来源', '來源'], body: ['（来源：${1:出处}）'] },
  'Source note in English': { prefix: 'source-note', body: ['(source: ${1:who says so})'] },
};
const files = {
  'snippets/claimlens.json': await json(snippets),
  'package.json': JSON.stringify(manifest, null, 2) + '\n',
  'schemas/analysis.schema.json': await json(schema),
  'schemas/names.schema.json': await json(names),
};
const drifted = Object.entries(files).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of drifted) console.error(`${path} is not what the code says: run \`npm run generate\``);
  process.exitCode = drifted.length ? 1 : 0;
} else {
  for (const [path, text] of drifted) writeFileSync(path, text);
}

/** One setting as the manifest declares it: may differ by folder and by language, and is told of in every language. */
function setting(name, type, place) {
  const { says, ...declared } = z.toJSONSchema(type);
  delete declared.$schema;
  return {
    ...declared,
    ...(says && { markdownEnumDescriptions: declared.enum.map((value) => `%${says}.${value}%`) }),
    scope: 'language-overridable',
    order: place + 1,
    markdownDescription: `%settings.${name}%`,
  };
}
