import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Registry } from '../analysis/entities';
import type { RegistryRows } from '../analysis/entities/registry';
import { NAMES_FILE } from '../protocol';
import { namesFileOf, readNamesFile, type NamesText } from './namesFile';
import { readUserRegistry, type NamesFault } from './userRegistry';

/** What the user's names need from their surroundings. */
export interface NamesOptions {
  readonly rows: () => RegistryRows;
  readonly base: () => Registry;
  /** The file as it is open in the editor, saved or not. */
  readonly opened: (uri: string) => TextDocument | undefined;
  /** Told of the fault of a file, with the text that it counts in, and with none when it is mended. */
  readonly onFault: (uri: string, text: string, fault: NamesFault | undefined) => void;
  /** Told that a folder's names have changed. */
  readonly onChange: () => void;
}

interface Folder {
  readonly uri: string;
  /** The file of names. */
  readonly file: string;
  /** The last good registry; undefined where the folder adds nothing. */
  registry?: Registry | undefined;
  text?: string | undefined;
  /** Deleted on disk. An editor may still hold its text, which counts for nothing until it is edited. */
  deleted: boolean;
  faulty: boolean;
  loaded: Promise<void>;
}

/** The names that each workspace folder adds to the registry. The last good file stays in force while it is mended. */
export class WorkspaceNames {
  private folders: Folder[] = [];

  constructor(private readonly options: NamesOptions) {}

  /** Takes the folders of the workspace; files of names are read at once. */
  open(uris: readonly string[]): void {
    const before = new Map(this.folders.map((folder) => [folder.uri, folder]));
    this.folders = uris.flatMap((uri) => {
      const file = namesFileOf(uri);
      if (file === undefined) return [];
      const folder = before.get(uri) ?? { uri, file, deleted: false, faulty: false, loaded: Promise.resolve() };
      if (!before.has(uri)) folder.loaded = this.load(folder);
      return [folder];
    });
  }

  /** URIs of the workspace folders that are on this machine's disk. */
  folderUris(): string[] {
    return this.folders.map(({ uri }) => uri);
  }

  /** True for a file of names, which is no article even where its folder is not a workspace's. */
  isNamesFile(uri: string): boolean {
    return uri.endsWith(`/${NAMES_FILE}`);
  }

  /** Reads a file of names again, where `uri` is one: as an editor has it, or `onDisk` where it was changed there. */
  changed(uri: string, onDisk = false): void {
    for (const folder of this.folders)
      if (folder.file === uri)
        // One after the other: of two readings the later one has to win.
        folder.loaded = folder.loaded.then(async () => {
          const { registry } = folder;
          await this.load(folder, onDisk);
          if (folder.registry !== registry) this.options.onChange();
        });
  }

  /** The registry for an article, once its folder's names are read. */
  async registryFor(article: string): Promise<Registry> {
    const folder = this.folderOf(article);
    await folder?.loaded;
    return folder?.registry ?? this.options.base();
  }

  /** The file of names for an article and its text, saved or not; null where the article belongs to no folder. */
  fileFor(article: string): { uri: string; text: string | undefined; document: TextDocument | undefined } | null {
    const folder = this.folderOf(article);
    if (!folder) return null;
    const document = this.openedFile(folder);
    return { uri: folder.file, text: document?.getText() ?? folder.text, document };
  }

  /** The innermost folder around an article; an unsaved one belongs to the only folder there is. */
  private folderOf(article: string): Folder | undefined {
    if (article.startsWith('untitled:')) return this.folders.length === 1 ? this.folders[0] : undefined;
    return this.folders
      .filter(({ uri }) => article.startsWith(uri.endsWith('/') ? uri : `${uri}/`))
      .sort((a, b) => b.uri.length - a.uri.length)[0];
  }

  private async load(folder: Folder, onDisk = false): Promise<void> {
    folder.deleted = onDisk && (await readNamesFile(folder.uri)) === 'absent';
    const opened = this.openedFile(folder);
    const read: NamesText = opened ? { text: opened.getText() } : await readNamesFile(folder.uri);
    const before = folder.text;
    folder.text = typeof read === 'object' && 'text' in read ? read.text : undefined;
    // Watchers tell of one change several times over, and an editor of what is also on disk.
    if (folder.text !== undefined && folder.text === before) return;
    this.take(folder, read);
  }

  private take(folder: Folder, read: NamesText): void {
    if (read === 'absent') {
      folder.registry = undefined;
      this.report(folder, undefined);
      return;
    }
    if ('refused' in read) {
      this.report(folder, { path: '', problem: read.refused, start: 0, end: 0 });
      return;
    }
    const result = readUserRegistry(read.text, this.options.rows(), this.options.base());
    if ('problem' in result) {
      this.report(folder, result);
      return;
    }
    folder.registry = result;
    this.report(folder, undefined);
  }

  private openedFile(folder: Folder): TextDocument | undefined {
    return folder.deleted ? undefined : this.options.opened(folder.file);
  }

  private report(folder: Folder, fault: NamesFault | undefined): void {
    if (fault || folder.faulty) this.options.onFault(folder.file, folder.text ?? '', fault);
    folder.faulty = fault !== undefined;
  }
}
