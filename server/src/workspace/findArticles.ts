import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What the names of files end in that are taken for articles, in lower case. */
export const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt']);

/** Bounds on a search, so that a folder that holds a whole disk costs no more than a large newsroom's. */
export interface Bounds {
  readonly articles: number;
  readonly folders: number;
}

/**
 * The paths of the articles in a folder and below, the nearest to the top first, each folder sorted by name. Hidden
 * folders, node_modules and links are left out, so nothing outside of the folder is reached. Never throws.
 */
export async function findArticles(folder: string, { articles, folders }: Bounds): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let i = 0; i < waiting.length && i < folders && found.length < articles; i++) {
    const entries = await readdir(waiting[i]!, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(waiting[i]!, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
      else if (entry.isFile() && ARTICLE_EXTENSIONS.has(extname(entry.name).toLowerCase())) found.push(path);
    }
  }
  return found.slice(0, articles);
}
