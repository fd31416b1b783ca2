import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  REVIEW_REQUEST,
  type ReviewPage,
  type ReviewParams,
  type StatusParams,
  type ToPanel,
} from '../../../server/src/protocol';

/** Where panels get what they show. */
export class ReviewSource implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string | undefined>();
  /** An article was read anew; undefined where that may concern all. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly client: LanguageClient,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      onDidRead(({ uri }) => this.changed.fire(uri)),
      client.onDidChangeState(() => this.changed.fire(undefined)),
      vscode.workspace.onDidCloseTextDocument((document) => this.changed.fire(this.uriOf(document))),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  uriOf({ uri }: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }

  /** Opens the document of an article that a tab holds but nobody has looked at yet; nothing where it is gone. */
  async open(uri: string): Promise<void> {
    const document = this.client.protocol2CodeConverter.asUri(uri);
    if (document.scheme === 'file' || document.scheme === 'vscode-vfs')
      await vscode.workspace.openTextDocument(document).then(undefined, () => undefined);
  }

  /** What a panel on this article shows now. Never throws. */
  async read(uri: string | undefined): Promise<ToPanel> {
    const notice = (text: string): ToPanel => ({ type: 'notice', text });
    const document = vscode.workspace.textDocuments.find((open) => this.uriOf(open) === uri);
    if (uri === undefined || !document)
      return notice(vscode.l10n.t('Open an article in Markdown or plain text to see its review.'));
    if (this.client.state === State.Starting) return notice(vscode.l10n.t('Reading the article…'));
    if (this.client.state !== State.Running)
      return notice(vscode.l10n.t('The ClaimLens server is not running. “ClaimLens: Restart Server” starts it.'));
    try {
      const params: ReviewParams = { uri };
      const page = await this.client.sendRequest<ReviewPage | null>(REVIEW_REQUEST, params);
      return page
        ? { type: 'page', uri, page }
        : notice(vscode.l10n.t('This file is not analysed. The status bar says why.'));
    } catch (error) {
      return notice(vscode.l10n.t('The review could not be made: {0}', String(error)));
    }
  }
}
