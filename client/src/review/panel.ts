import * as vscode from 'vscode';
import { fromPanel, type ToPanel } from '../../../server/src/protocol';
import { reveal } from '../commands';
import type { ReviewSource } from './source';
import { assetsFolder, shell } from './shell';

/** How long after a reading the page is drawn anew, in milliseconds: it need not flicker at every letter. */
const PATIENCE = 300;

/** The review beside the editor. It shows one article, follows its text, and is told when another is looked at. */
export class ReviewPanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** Counts the drawings begun, so that an answer that comes late is dropped. */
  private drawing = 0;
  /** What the page was told last, for tests: a webview cannot be looked into. */
  shown: ToPanel | undefined;

  /** @param uri the article, as the server names it; undefined while there is none */
  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly source: ReviewSource,
    extensionUri: vscode.Uri,
    private uri: string | undefined,
    onDispose: () => void,
  ) {
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'resources', 'claimlens.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [assetsFolder(extensionUri)] };
    this.subscriptions.push(
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidDispose(() => {
        this.dispose();
        onDispose();
      }),
      source.onDidChange((changed) => {
        if (changed === undefined || changed === this.uri) this.drawSoon();
      }),
    );
    panel.webview.html = shell(panel.webview, extensionUri);
  }

  /** The article that is shown. */
  get article(): string | undefined {
    return this.uri;
  }

  /** Shows an article from now on. */
  follow(uri: string): void {
    if (uri === this.uri) return;
    this.uri = uri;
    void this.draw();
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Takes the panel away, as its tab's cross does. */
  close(): void {
    this.panel.dispose();
  }

  /** Takes a message of the page. It is drawn from untrusted text, so nothing of it is believed unchecked. */
  receive(message: unknown): void {
    const checked = fromPanel.safeParse(message);
    if (!checked.success) return;
    if (checked.data.type === 'ready') void this.draw();
    else if (this.uri !== undefined) void reveal(this.uri, checked.data.range);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.drawing++;
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), PATIENCE);
  }

  private async draw(): Promise<void> {
    const drawing = ++this.drawing;
    const answer = await this.source.read(this.uri);
    if (drawing !== this.drawing) return;
    this.shown = answer;
    await this.panel.webview.postMessage(answer);
  }
}
