import { fileURLToPath } from 'node:url';
import type { SymbolInformation } from 'vscode-languageserver/node';
import type { ArticleStore } from '../articles/store';
import type { ArticleIndex } from '../workspace/articleIndex';
import { articleSymbols, matchingSymbols } from './workspaceSymbols';

/** Companies and claims of the open articles, as they are typed, and then of the others in the workspace, as they are saved. */
export async function provideWorkspaceSymbols(
  query: string,
  store: ArticleStore,
  saved: ArticleIndex<SymbolInformation[]>,
): Promise<SymbolInformation[]> {
  const uris = store.open();
  const readings = await Promise.all(uris.map((uri) => store.current(uri)));
  const opened = new Set(uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri)));
  const others = [...(await saved.all())].filter(([path]) => !opened.has(path));
  const symbols = [
    ...readings.flatMap((reading) => (reading ? articleSymbols(reading) : [])),
    ...others.flatMap(([, known]) => known),
  ];
  return matchingSymbols(symbols, query);
}
