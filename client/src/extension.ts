import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createLanguageClient } from './languageClient';
import { OutlineTreeProvider } from './views/outlineTree';
import { StatusBar } from './views/statusBar';

/** Started by VS Code on the first Markdown or plain-text document. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createLanguageClient(context);
  const outline = new OutlineTreeProvider(client);
  const statusBar = new StatusBar(client);
  const view = vscode.window.createTreeView('claimlens.outline', { treeDataProvider: outline, showCollapseAll: true });
  context.subscriptions.push(client, outline, statusBar, view, ...registerCommands(client));
  await client.start();
}
