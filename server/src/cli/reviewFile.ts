import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import type { Format } from '../analysis/text/blocks';
import { readAssets, toHtmlFile } from '../review/file';
import { reviewPageOf } from '../review/page';

export interface ArticleOnDisk {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Takes nothing for an output but a name of an HTML file, so that a slip cannot write over an article. */
export function htmlPath(value: string): string {
  if (!/\.html?$/i.test(value)) throw new InvalidArgumentError('a name that ends in .html is wanted.');
  return value;
}

/** Writes the review of the articles to `output`, and nowhere else. Returns what was in the way, if anything was. */
export function writeReport(articles: readonly ArticleOnDisk[], output: string, locale: Locale): string | undefined {
  if (articles.length === 0) return 'not written, because no article could be read';
  if (!statSync(dirname(output), { throwIfNoEntry: false })?.isDirectory())
    return 'not written: there is no such folder';
  const names = shortNames(articles.map(({ path }) => path));
  const analysed = articles.map(({ path, format, text, analysis }, i) => ({
    name: names[i]!,
    document: TextDocument.create(path, format, 0, text),
    analysis,
  }));
  try {
    writeFileSync(output, toHtmlFile(reviewPageOf(analysed, locale, true), readAssets()));
    return undefined;
  } catch (error) {
    return `not written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** File names where they tell the articles apart, else the whole paths. */
function shortNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return new Set(names).size === new Set(paths).size ? names : paths;
}
