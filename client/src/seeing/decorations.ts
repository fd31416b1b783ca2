import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  MARK_KINDS,
  MARKS_REQUEST,
  type MarkedKind,
  type Marks,
  type MarksParams,
  type StatusParams,
} from '../../../server/src/protocol';
import { LANGUAGES } from '../languageClient';
import { settingsOf } from '../settings';
import { createDecorationTypes } from './decorationTypes';

/** Milliseconds without a new reading after which an article is decorated anew; meanwhile VS Code moves what is there. */
const CALM = 150;

/** Shows words on backgrounds and unsupported claims in the overview ruler, in the visible editors, as the settings say. */
export class Decorations implements vscode.Disposable {
  private readonly types = createDecorationTypes();
  private readonly kinds = Object.keys(this.types) as MarkedKind[];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly shown = new WeakMap<vscode.TextEditor, Marks['ranges']>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly client: LanguageClient,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.subscriptions = [
      ...Object.values(this.types),
      onDidRead(({ uri }) => this.soon(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => void this.decorate(editor))),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('claimlens'))
          vscode.window.visibleTextEditors.forEach((editor) => void this.decorate(editor));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(this.keyOf(document))),
    ];
  }

  /** How many ranges of a kind an editor shows; decorations cannot be read back through VS Code's API. */
  count(editor: vscode.TextEditor, kind: MarkedKind): number {
    return (this.shown.get(editor)?.[kind]?.length ?? 0) / 4;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private soon(uri: string): void {
    this.forget(uri);
    const decorate = (): void => {
      this.timers.delete(uri);
      for (const editor of vscode.window.visibleTextEditors)
        if (this.keyOf(editor.document) === uri) void this.decorate(editor);
    };
    this.timers.set(uri, setTimeout(decorate, CALM));
  }

  private forget(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }

  private async decorate(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const kinds = LANGUAGES.includes(document.languageId) ? wantedBy(document) : [];
    const marks = kinds.length > 0 ? await this.ask({ uri: this.keyOf(document), kinds }) : null;
    // What was read before a keystroke would show in the wrong places; the next reading follows.
    if (marks && marks.version !== document.version) return;
    const ranges = marks?.ranges ?? {};
    const before = this.shown.get(editor);
    for (const kind of this.kinds)
      if (before?.[kind] || ranges[kind]) editor.setDecorations(this.types[kind], toRanges(ranges[kind] ?? []));
    this.shown.set(editor, ranges);
  }

  private async ask(params: MarksParams): Promise<Marks | null> {
    if (this.client.state !== State.Running) return null;
    return this.client.sendRequest<Marks | null>(MARKS_REQUEST, params).catch(() => null);
  }

  private keyOf(document: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }
}

/** The kinds that the settings of a document want to see decorated. */
function wantedBy(document: vscode.TextDocument): MarkedKind[] {
  const settings = settingsOf(document);
  const kinds: MarkedKind[] = MARK_KINDS.filter((kind) =>
    ['background', 'both'].includes(settings.get<string>(`highlight.${kind}`, 'off')),
  );
  return settings.get<boolean>('overviewRuler.unsupported', true) ? [...kinds, 'unsupported'] : kinds;
}

function toRanges(numbers: readonly number[]): vscode.Range[] {
  return Array.from(
    { length: numbers.length / 4 },
    (_, i) => new vscode.Range(numbers[4 * i]!, numbers[4 * i + 1]!, numbers[4 * i + 2]!, numbers[4 * i + 3]!),
  );
}
