import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/**
 * The words of the extension in a language, as its tables have them.
 * @param {string} locale `en`, `zh-cn` or `zh-tw`
 */
export function wordsOf(locale) {
  const suffix = locale === 'en' ? '' : `.${locale}`;
  const manifest = read(`package.nls${suffix}.json`);
  const bundle = `l10n/bundle.l10n${suffix}.json`;
  const client = existsSync(path.join(ROOT, bundle)) ? read(bundle) : {};
  return {
    /** A text of the manifest, by its key. */
    manifest: (key) => manifest[key],
    /** A text of the client, by its English. */
    client: (english) => client[english] ?? english,
  };
}
