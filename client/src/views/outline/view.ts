import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { StatusParams } from '../../../../server/src/protocol';
import { toVscodeRange } from '../../convert';
import { isFiltering } from './arrange';
import { claimMarks } from './items';
import { OutlineModel } from './model';
import { claimNodes, type OutlineNode } from './nodes';
import { OutlineState } from './state';
import { OutlineTreeProvider } from './tree';

/** How long the caret has to rest before its row is selected, in milliseconds. */
const REST = 150;

/** The stance outline: its tree, and what stands around it. */
export class OutlineView implements vscode.Disposable {
  readonly state: OutlineState;
  readonly model: OutlineModel;
  readonly tree: OutlineTreeProvider;
  readonly view: vscode.TreeView<OutlineNode>;
  private readonly subscriptions: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  /** The caret has moved, but the outline is of an earlier version of the text. */
  private behind = false;

  constructor(client: LanguageClient, memory: vscode.Memento, onDidRead: vscode.Event<StatusParams>) {
    this.state = new OutlineState(memory);
    this.model = new OutlineModel(client, this.state, onDidRead);
    this.tree = new OutlineTreeProvider(client, this.model, this.state);
    this.view = vscode.window.createTreeView('claimlens.outline', {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.tree,
      this.model,
      this.state,
      vscode.window.registerFileDecorationProvider(claimMarks),
      this.tree.onDidChangeTreeData(() => this.describe()),
      this.model.onDidChange(() => {
        if (this.behind) this.followSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(() => this.followSoon()),
      this.view.onDidChangeVisibility(() => this.followSoon()),
    );
    this.describe();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  /** Badge, description, message and context keys: all that is said about the rows. */
  private describe(): void {
    const { articles } = this.model;
    const { scope, follows, filter } = this.state.view;
    const claims = articles.flatMap((article) => article.claims);
    const toDo = claims.filter(({ unsupported, key }) => unsupported && !this.state.isReviewed(key)).length;
    this.view.badge =
      toDo === 0 ? undefined : { value: toDo, tooltip: vscode.l10n.t('{0} claims lack a source', toDo) };
    this.view.description =
      scope === 'article' ? (articles.map(({ document }) => basename(document.fileName))[0] ?? '') : '';
    const filtering = isFiltering(filter);
    const shown = claimNodes(this.tree.nodes).length;
    // A message would hide the welcome texts, which tell of an empty outline and the way out of it.
    this.view.message =
      filtering && shown > 0 ? vscode.l10n.t('{0} of {1} claims pass the filter', shown, claims.length) : '';
    const keys = { articles: articles.length, claims: claims.length, filtering, follows, scope };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `claimlens.outline.${key}`, value);
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.follow(), REST);
  }

  /** Selects the row of the sentence at the caret. */
  private follow(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.view.visible || !this.state.view.follows) return;
    const article = this.model.articles.find(({ document }) => document === editor.document);
    this.behind = article !== undefined && article.version !== editor.document.version;
    if (!article || this.behind) return;
    const caret = editor.selection.active;
    const row = claimNodes(this.tree.nodes).find(
      ({ uri, claim }) => uri === article.uri && toVscodeRange(claim.range).contains(caret),
    );
    if (!row || this.view.selection.some(({ id }) => id === row.id)) return;
    // Where the rows are drawn anew meanwhile, the row is gone, and its successor is selected after the next move.
    void this.view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
