import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerClaimActions } from './claims/actions';
import { registerMoving } from './claims/moving';
import { refreshCodeLenses } from './codeLens';
import { registerCommands } from './commands';
import { createLanguageClient, readingsOf } from './languageClient';
import { Reviews } from './review/reviews';
import { Decorations } from './seeing/decorations';
import { registerOutlineCommands } from './views/outline/commands';
import { OutlineView } from './views/outline/view';
import { StatusBar } from './views/statusBar';

/** What the extension shows, for tests: a tree and a status bar cannot be read through VS Code's API. */
export interface ClaimLensApi {
  readonly client: LanguageClient;
  readonly outline: OutlineView;
  readonly statusBar: StatusBar;
  readonly reviews: Reviews;
  readonly decorations: Decorations;
}

/** Started by VS Code on the first Markdown or plain-text document. */
export async function activate(context: vscode.ExtensionContext): Promise<ClaimLensApi> {
  const client = createLanguageClient(context);
  const onDidRead = readingsOf(client);
  const outline = new OutlineView(client, context.workspaceState, onDidRead);
  const statusBar = new StatusBar(client, onDidRead);
  const reviews = new Reviews(client, context.extensionUri, onDidRead);
  const decorations = new Decorations(client, onDidRead);
  context.subscriptions.push(
    client,
    outline,
    statusBar,
    reviews,
    decorations,
    refreshCodeLenses(client),
    ...registerCommands(client, context.extensionUri),
    ...registerOutlineCommands(outline),
    ...registerMoving(client, (key) => outline.state.isReviewed(key)),
    ...registerClaimActions(client, outline.state),
  );
  await client.start();
  return { client, outline, statusBar, reviews, decorations };
}
