import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Registry } from '../analysis/entities';
import type { RegistryRows } from '../analysis/entities/registry';
import type { Locale } from '../analysis/rules/rule';
import { messages, namesFaultText } from '../messages';
import { NAMES_FILE } from '../protocol';
import { readNamesFile } from '../workspace/namesFile';
import { readUserRegistry, type NamesFault } from '../workspace/userRegistry';

/** What the names of folders need from the command line. */
export interface FolderNamesOptions {
  readonly rows: () => RegistryRows;
  readonly base: Registry;
  readonly locale: Locale;
  /** Told once of every faulty file of names: `path:line:column: what is wrong`. */
  readonly complain: (message: string) => void;
}

/** The registries of the folders that articles lie in, each read once. */
export class FolderNames {
  private readonly known = new Map<string, Promise<Registry | undefined>>();

  constructor(private readonly options: FolderNamesOptions) {}

  /**
   * The registry for an article: that of the nearest file of names, from its own folder upward to the highest of
   * `roots` that holds it. Where that file is faulty the lists alone serve, not another file further up.
   */
  async registryFor(article: string, roots: readonly string[]): Promise<Registry> {
    for (const folder of upward(dirname(resolve(article)), roots)) {
      let found = this.known.get(folder);
      if (!found) this.known.set(folder, (found = this.read(folder)));
      const registry = await found;
      if (registry) return registry;
    }
    return this.options.base;
  }

  /** The registry of a folder's own file of names; undefined where it has none. */
  private async read(folder: string): Promise<Registry | undefined> {
    const { rows, base } = this.options;
    const read = await readNamesFile(pathToFileURL(folder).href);
    if (read === 'absent') return undefined;
    if ('refused' in read) return this.faulty(folder, '', { path: '', problem: read.refused, start: 0, end: 0 });
    const result = readUserRegistry(read.text, rows(), base);
    return 'problem' in result ? this.faulty(folder, read.text, result) : result;
  }

  private faulty(folder: string, text: string, fault: NamesFault): Registry {
    const { base, complain, locale } = this.options;
    const { line, character } = TextDocument.create('', 'json', 0, text).positionAt(fault.start);
    const path = relative('', join(folder, NAMES_FILE));
    complain(`${path}:${line + 1}:${character + 1}: ${namesFaultText(fault, locale)}${messages(locale).namesLeftOut}`);
    return base;
  }
}

/** A folder and those above it, up to the highest of `roots` that holds it; the folder alone where none does. */
function* upward(folder: string, roots: readonly string[]): Generator<string> {
  const around = [folder, ...roots.map((root) => resolve(root))].filter((root) => isWithin(folder, root));
  const highest = Math.min(...around.map((root) => root.length));
  for (let at = folder; at.length >= highest; at = dirname(at)) {
    yield at;
    if (at === dirname(at)) return;
  }
}

function isWithin(folder: string, root: string): boolean {
  const way = relative(root, folder);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}
