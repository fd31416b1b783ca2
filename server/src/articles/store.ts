import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeInSteps, newMemory, type Memory, type Resources } from '../analysis/analyze';
import type { Registry } from '../analysis/entities';
import type { Analysis } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import type { Format } from '../analysis/text/blocks';
import { decodeArticle } from '../decode';
import type { Skipped } from '../protocol';
import type { Settings } from '../settings';
import { runInSlices } from './slices';

/** One version of an article, with its analysis or the reason why it has none. */
export interface Reading {
  readonly document: TextDocument;
  /** The names that the article was read with. */
  readonly registry: Registry;
  readonly format: Format;
  readonly settings: Settings;
  readonly analysis?: Analysis;
  readonly skipped?: Skipped;
}

/** What the store needs from its surroundings. */
export interface StoreOptions {
  /** What an article is read with; the registry may be its folder's own. */
  readonly resources: (uri: string) => Promise<Resources>;
  readonly settings: (uri: string) => Promise<Settings>;
  readonly locale: () => Locale;
  readonly onReading: (reading: Reading) => void;
  readonly log: (message: string) => void;
}

interface Entry {
  document: TextDocument;
  memory: Memory;
  /** The registry that `memory` was made with. */
  registry?: Registry;
  /** Counts up with every reason to read again; a run that finds it changed gives up. */
  generation: number;
  latest?: Reading;
  waiting: ((reading: Reading | undefined) => void)[];
  /** How long the last run took, in milliseconds: as long as that, the next one waits for the typist. */
  cost: number;
  timer?: NodeJS.Timeout;
}

/** The longest wait after a keystroke, in milliseconds. */
const LONGEST_WAIT = 200;

/** The open articles and their analyses. Each keystroke makes the running analysis stale and starts another. */
export class ArticleStore {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly options: StoreOptions) {}

  /** Takes in a new or changed document; its analysis follows through `onReading`. */
  update(document: TextDocument): void {
    let entry = this.entries.get(document.uri);
    if (!entry) {
      entry = { document, memory: newMemory(), generation: 0, waiting: [], cost: 0 };
      this.entries.set(document.uri, entry);
    }
    entry.document = document;
    this.schedule(entry);
  }

  close(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    entry.generation++;
    clearTimeout(entry.timer);
    for (const resolve of entry.waiting) resolve(undefined);
  }

  /** Reads every open article again, as when settings or the segmenter have changed. */
  refresh(): void {
    for (const entry of this.entries.values()) this.schedule(entry);
  }

  /** URIs of the open articles. */
  open(): string[] {
    return [...this.entries.keys()];
  }

  /** The reading of the newest version, once there is one; undefined where the article is not open. */
  async current(uri: string): Promise<Reading | undefined> {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    if (entry.latest && entry.latest.document.version === entry.document.version) return entry.latest;
    return new Promise((resolve) => entry.waiting.push(resolve));
  }

  private schedule(entry: Entry): void {
    const generation = ++entry.generation;
    delete entry.latest;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.read(entry, generation), Math.min(LONGEST_WAIT, entry.cost));
  }

  private async read(entry: Entry, generation: number): Promise<void> {
    const reading = await this.analyse(entry, generation);
    if (!reading || entry.generation !== generation) return;
    entry.latest = reading;
    this.options.onReading(reading);
    for (const resolve of entry.waiting.splice(0)) resolve(reading);
  }

  private async analyse(entry: Entry, generation: number): Promise<Reading | undefined> {
    const { uri } = entry.document;
    const [settings, resources] = await Promise.all([this.options.settings(uri), this.options.resources(uri)]);
    if (entry.generation !== generation) return undefined;
    // The document is edited in place while the analysis runs; a reading belongs to the text it was made from.
    const { registry } = resources;
    // Passages hold the names that were found in them, so that other names make them stale.
    if (entry.registry !== registry) entry.memory = newMemory();
    entry.registry = registry;
    const document = snapshot(entry.document);
    const source = document.getText();
    const format = document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
    const read = { document, registry, format, settings } as const;
    const skipped = reasonToSkip(uri, source, settings.maxFileSize);
    if (skipped) return { ...read, skipped };
    const rules = {
      severities: settings.severities,
      locale: this.options.locale(),
      onFailure: (code: string, error: unknown) => this.options.log(`rule ${code} failed: ${String(error)}`),
    };
    const started = performance.now();
    const steps = analyzeInSteps(source, { format, rules }, resources, entry.memory);
    const analysis = await runInSlices(steps, () => entry.generation !== generation);
    entry.cost = performance.now() - started;
    return analysis && { ...read, analysis };
  }
}

function snapshot(document: TextDocument): TextDocument {
  const text = document.getText();
  const { uri, languageId, version } = document;
  return TextDocument.create(uri, languageId, version, text);
}

/** An editor hands over text, whatever the file held: what it could not decode has become NUL or U+FFFD. */
function reasonToSkip(uri: string, source: string, maxBytes: number): Skipped | undefined {
  if (source.length > maxBytes || Buffer.byteLength(source) > maxBytes) return 'too-large';
  if (source.slice(0, 8000).includes('\0')) return 'binary';
  if (!source.includes('\uFFFD') || !uri.startsWith('file:')) return undefined;
  try {
    const decoded = decodeArticle(readFileSync(fileURLToPath(uri)), maxBytes);
    return 'unreadable' in decoded ? decoded.unreadable : undefined;
  } catch {
    // The file is gone or not ours to read: the text is all there is, and it is readable.
    return undefined;
  }
}
