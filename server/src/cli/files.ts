import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Format } from '../analysis/text/blocks';
import { decodeArticle, type Unreadable } from '../decode';
import { ARTICLE_EXTENSIONS } from '../workspace/findArticles';

const REASONS: Readonly<Record<Unreadable, string>> = {
  'too-large': 'larger than the limit (raise it with --max-bytes)',
  binary: 'a binary file',
  'not-utf8': 'not UTF-8 text',
};

/** An article on disk, or why it is none. */
export type ArticleFile = { readonly path: string; readonly format: Format } & (
  { readonly text: string } | { readonly problem: string }
);

/**
 * Reads the articles that `paths` name, in the order given: a file as it is, a folder recursively (.md, .markdown and
 * .txt, sorted by path; hidden folders, node_modules and links to folders are left out).
 */
export function* readArticles(paths: readonly string[], maxBytes: number): Generator<ArticleFile> {
  for (const path of paths) {
    let found: string[];
    try {
      found = statSync(path).isDirectory() ? [...walk(path)] : [path];
    } catch (error) {
      yield { path, format: 'plaintext', problem: reasonOf(error) };
      continue;
    }
    for (const file of found) yield readArticle(file, maxBytes);
  }
}

function readArticle(path: string, maxBytes: number): ArticleFile {
  const format = extname(path).toLowerCase() === '.txt' ? 'plaintext' : 'markdown';
  try {
    const decoded = decodeArticle(readFileSync(path), maxBytes);
    return 'text' in decoded ? { path, format, ...decoded } : { path, format, problem: REASONS[decoded.unreadable] };
  } catch (error) {
    return { path, format, problem: reasonOf(error) };
  }
}

function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path);
    else if (entry.isFile() && ARTICLE_EXTENSIONS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
