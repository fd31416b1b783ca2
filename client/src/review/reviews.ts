import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { panelState, type StatusParams } from '../../../server/src/protocol';
import { LANGUAGES } from '../languageClient';
import { exportReview } from './export';
import { ReviewPanel } from './panel';
import { ReviewSource } from './source';

export const OPEN_REVIEW_COMMAND = 'claimlens.openReview';
export const EXPORT_REVIEW_COMMAND = 'claimlens.exportReview';
const VIEW_TYPE = 'claimlens.review';

/** The one review panel of the window: opened by a command, brought back after a reload, following the active article. */
export class Reviews implements vscode.WebviewPanelSerializer, vscode.Disposable {
  /** The panel, while it is open. */
  panel: ReviewPanel | undefined;
  readonly source: ReviewSource;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    client: LanguageClient,
    private readonly extensionUri: vscode.Uri,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.source = new ReviewSource(client, onDidRead);
    this.subscriptions = vscode.Disposable.from(
      this.source,
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.commands.registerCommand(OPEN_REVIEW_COMMAND, () => this.open()),
      vscode.commands.registerCommand(EXPORT_REVIEW_COMMAND, (_shown?: unknown, target?: vscode.Uri) =>
        exportReview(client, this.activeArticle() ?? this.panel?.article, target),
      ),
    );
  }

  /** Shows the review of the active article beside it. */
  open(): void {
    if (this.panel) {
      this.follow();
      return this.panel.reveal();
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Review'), column);
    this.adopt(panel, this.activeArticle());
  }

  /** Called by VS Code after a reload of the window, with what the page kept. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = panelState.safeParse(state);
    const uri = this.activeArticle() ?? (kept.success ? kept.data.uri : undefined);
    if (uri !== undefined) await this.source.open(uri);
    this.adopt(panel, uri);
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscriptions.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, uri: string | undefined): void {
    this.panel = new ReviewPanel(panel, this.source, this.extensionUri, uri, () => (this.panel = undefined));
  }

  /** The panel stays with its article while the focus is elsewhere. */
  private follow(): void {
    const article = this.activeArticle();
    if (article !== undefined) this.panel?.follow(article);
  }

  private activeArticle(): string | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && LANGUAGES.includes(document.languageId) ? this.source.uriOf(document) : undefined;
  }
}
