// Writes what is derived from the code: the settings in package.json, and the JSON Schemas of the output and of the user's names.
// usage: node scripts/generate.mjs [--check]     (after `tsc -b`; --check writes nothing and exits 1 on any drift)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import prettier from 'prettier';

const require = createRequire(import.meta.url);
const { RULES } = require('../out/server/src/analysis/rules/index.js');
const { DEFAULT_MAX_BYTES } = require('../out/server/src/decode.js');
const { analysisRecord } = require('../out/server/src/cli/record.js');
const { namesSchema } = require('../out/server/src/workspace/schema.js');
const { NAMES_FILE } = require('../out/server/src/protocol.js');
const z = require('zod');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration = [
  {
    title: 'ClaimLens',
    properties: {
      'claimlens.maxFileSize': {
        type: 'integer',
        minimum: 1,
        default: DEFAULT_MAX_BYTES,
        scope: 'resource',
        markdownDescription: '%settings.maxFileSize%',
      },
    },
  },
  {
    title: '%settings.rules%',
    properties: Object.fromEntries(
      RULES.map((rule) => [
        `claimlens.rules.${rule.code}`,
        {
          type: 'string',
          enum: ['off', 'hint', 'information', 'warning', 'error'],
          default: rule.severity,
          scope: 'resource',
          markdownDescription: `%settings.rules.${rule.code}%`,
        },
      ]),
    ),
  },
];
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
const files = {
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
