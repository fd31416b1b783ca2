import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands';
import { createLanguageClient } from './languageClient';
import { OutlineTreeProvider } from './views/outlineTree';
import { StatusBar } from './views/statusBar';

/** What the extension shows, for tests: a tree and a status bar cannot be read through VS Code's API. */
export interface ClaimLensApi {
  readonly client: LanguageClient;
  readonly outline: OutlineTreeProvider;
  readonly statusBar: StatusBar;
}

/** Started by VS Code on the first Markdown or plain-text document. */
export async function activate(context: vscode.ExtensionContext): Promise<ClaimLensApi> {
  const client = createLanguageClient(context);
  const outline = new OutlineTreeProvider(client);
  const statusBar = new StatusBar(client);
  const view = vscode.window.createTreeView('claimlens.outline', { treeDataProvider: outline, showCollapseAll: true });
  context.subscriptions.push(client, outline, statusBar, view, ...registerCommands(client));
  await client.start();
  return { client, outline, statusBar };
}
