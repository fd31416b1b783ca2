import * as vscode from 'vscode';
import { CodeLensRequest, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import { settingsOf } from './settings';

const SETTING = 'claimlens.codeLens';

/** Keeps lenses away where the setting does: always, or where the editor area is split and its columns are narrow. */
export const codeLensMiddleware: Middleware = {
  provideCodeLenses: (document, token, next) => (wantsLenses(document) ? next(document, token) : []),
};

/** Asks for lenses again when the setting or the columns change. */
export function refreshCodeLenses(client: LanguageClient): vscode.Disposable {
  let columns = vscode.window.tabGroups.all.length;
  const refresh = (): void => {
    const feature = client.getFeature(CodeLensRequest.method);
    // All articles have one provider; any of them leads to it.
    const providers = vscode.workspace.textDocuments.map((document) => feature.getProvider(document));
    for (const provider of new Set(providers)) provider?.onDidChangeCodeLensEmitter.fire();
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) refresh();
    }),
    vscode.window.tabGroups.onDidChangeTabGroups(() => {
      if (columns === vscode.window.tabGroups.all.length) return;
      columns = vscode.window.tabGroups.all.length;
      refresh();
    }),
  );
}

function wantsLenses(document: vscode.TextDocument): boolean {
  const wanted = settingsOf(document).get('codeLens');
  return wanted === 'always' || (wanted === 'wide' && vscode.window.tabGroups.all.length === 1);
}
