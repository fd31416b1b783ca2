import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeInSteps, newMemory, type Resources } from '../analysis/analyze';
import type { Reading } from '../articles/store';
import { runInSlices } from '../articles/slices';
import { decodeArticle } from '../decode';
import { findArticles, type Bounds } from './findArticles';

/** Larger files than this many bytes are no articles that somebody looks for by a sentence. */
const LARGEST = 300_000;
const BOUNDS: Bounds = { articles: 300, folders: 1000 };

/** An article as it is on disk. */
export type SavedArticle = Pick<Reading, 'document' | 'analysis'>;

/** What an index needs from its surroundings. */
export interface IndexOptions<T> {
  /** URIs of the workspace folders; those that are not on this machine's disk are passed over. */
  readonly folders: () => readonly string[];
  readonly resources: (uri: string) => Promise<Resources>;
  /** What is kept of an article; the article itself is not. */
  readonly derive: (article: SavedArticle) => T;
}

interface Row<T> {
  /** Changes with the file. */
  readonly stamp: string;
  readonly resources: Resources;
  readonly derived: T | undefined;
}

/**
 * What was derived from each article on disk, read when first asked for and again where it has changed since. It reads
 * in slices, so that the open article is answered meanwhile.
 */
export class ArticleIndex<T> {
  private rows = new Map<string, Row<T>>();
  private running: Promise<void> | undefined;

  constructor(private readonly options: IndexOptions<T>) {}

  /** What is derived from all articles of the workspace, by path. Questions asked at once share one reading. */
  async all(): Promise<ReadonlyMap<string, T>> {
    this.running ??= this.update().finally(() => (this.running = undefined));
    await this.running;
    const known = [...this.rows].flatMap(([path, { derived }]): [string, T][] => (derived ? [[path, derived]] : []));
    return new Map(known);
  }

  private async update(): Promise<void> {
    const rows = new Map<string, Row<T>>();
    for (const folder of this.options.folders()) {
      if (!folder.startsWith('file:')) continue;
      for (const path of await findArticles(fileURLToPath(folder), BOUNDS)) {
        const row = await this.read(path).catch(() => undefined);
        if (row) rows.set(path, row);
      }
    }
    this.rows = rows;
  }

  private async read(path: string): Promise<Row<T> | undefined> {
    const uri = pathToFileURL(path).href;
    const resources = await this.options.resources(uri);
    const file = await open(path);
    try {
      const { size, mtimeMs } = await file.stat();
      if (size > LARGEST) return undefined;
      const stamp = `${size} ${mtimeMs}`;
      const known = this.rows.get(path);
      if (known?.stamp === stamp && known.resources.registry === resources.registry) return known;
      const decoded = decodeArticle(await file.readFile(), LARGEST);
      const reading = 'text' in decoded ? await analyse(uri, decoded.text, resources) : undefined;
      return { stamp, resources, derived: reading && this.options.derive(reading) };
    } finally {
      await file.close();
    }
  }
}

async function analyse(uri: string, text: string, resources: Resources): Promise<SavedArticle | undefined> {
  const format = extname(new URL(uri).pathname).toLowerCase() === '.txt' ? 'plaintext' : 'markdown';
  const options = { format, rules: { severities: {}, locale: 'en' } } as const;
  const analysis = await runInSlices(analyzeInSteps(text, options, resources, newMemory()), () => false);
  return analysis && { document: TextDocument.create(uri, format, 0, text), analysis };
}
