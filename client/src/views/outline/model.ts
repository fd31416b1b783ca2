import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { OUTLINE_REQUEST, type Outline, type OutlineClaim, type StatusParams } from '../../../../server/src/protocol';
import { articleOf, openArticles } from '../articles';
import { keepIds, type Identified } from './identity';
import type { OutlineState } from './state';

/** The claims of one article, as the server last told them. */
export interface ArticleOutline {
  /** The address that the server knows the article by. */
  readonly uri: string;
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly claims: readonly Identified<OutlineClaim>[];
}

/** How long the typist has to pause before the outline follows, in milliseconds. */
const PAUSE = 250;

/** The outlines of the article at hand or of all that are open, fetched again when the server has read them anew. */
export class OutlineModel implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];
  /** The article shown; it stays while the focus is in the tree or a panel. */
  private document: vscode.TextDocument | undefined;
  private outlines: readonly ArticleOutline[] = [];
  private scope: 'article' | 'open';
  private timer: NodeJS.Timeout | undefined;
  private fetches = 0;
  private ids = 0;

  constructor(
    private readonly client: LanguageClient,
    private readonly state: OutlineState,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.scope = state.view.scope;
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.show(editor)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.forgetClosed()),
      vscode.workspace.onDidCloseTextDocument(() => this.forgetClosed()),
      state.onDidChange(() => {
        if (state.view.scope !== this.scope) this.fetchSoon(0);
        this.scope = state.view.scope;
      }),
      onDidRead(({ uri }) => {
        const shown = this.outlines.some((outline) => outline.uri === uri);
        if (state.view.scope === 'open' || this.isShown(uri)) this.fetchSoon(shown ? PAUSE : 0);
      }),
      client.onDidChangeState(() => this.fetchSoon(0)),
    ];
    this.show(vscode.window.activeTextEditor);
  }

  /** The article at hand alone, or all open ones, in the order of their tabs. */
  get articles(): readonly ArticleOutline[] {
    return this.outlines;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private show(editor: vscode.TextEditor | undefined): void {
    const document = editor && articleOf(editor.document);
    if (!document || document === this.document) return;
    this.document = document;
    this.fetchSoon(0);
  }

  private isShown(uri: string): boolean {
    return this.document !== undefined && this.client.code2ProtocolConverter.asUri(this.document.uri) === uri;
  }

  private forgetClosed(): void {
    if (this.document?.isClosed || (this.document && !openArticles().includes(this.document)))
      this.document = undefined;
    this.fetchSoon(0);
  }

  private fetchSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.fetch(), delay);
  }

  private async fetch(): Promise<void> {
    const turn = ++this.fetches;
    const wanted = this.state.view.scope === 'open' ? openArticles() : this.document ? [this.document] : [];
    const running = this.client.state === State.Running;
    const outlines = await Promise.all(running ? wanted.map((document) => this.outlineOf(document)) : []);
    if (turn !== this.fetches) return;
    this.outlines = outlines.filter((outline) => outline !== undefined);
    this.changed.fire(undefined);
  }

  private async outlineOf(document: vscode.TextDocument): Promise<ArticleOutline | undefined> {
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    // A server that stops while it is asked has nothing to show; when it runs again, it is asked again.
    const outline = await this.client.sendRequest<Outline | null>(OUTLINE_REQUEST, { uri }).catch(() => null);
    if (!outline) return undefined;
    const before = this.outlines.find((known) => known.uri === uri)?.claims ?? [];
    const claims = keepIds<OutlineClaim>(before, outline.claims, () => String(this.ids++));
    return { uri, document, version: outline.version, claims };
  }
}
