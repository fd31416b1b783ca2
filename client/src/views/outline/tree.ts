import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CARD_REQUEST, RELATED_REQUEST, type PlaceParams, type Related } from '../../../../server/src/protocol';
import { trustedMarkdown } from '../../languageClient';
import { itemOf } from './items';
import type { OutlineModel } from './model';
import { buildNodes, childrenOf, type ClaimNode, type KinNode, type OutlineNode } from './nodes';
import type { OutlineState } from './state';

/** The rows of the stance outline. The kin and the card of a claim are asked for when they are wanted. */
export class OutlineTreeProvider implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: vscode.Disposable;
  private roots: readonly OutlineNode[] = [];
  private parents = new WeakMap<OutlineNode, OutlineNode>();

  constructor(
    private readonly client: LanguageClient,
    private readonly model: OutlineModel,
    private readonly state: OutlineState,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      model.onDidChange(() => this.build()),
      state.onDidChange(() => this.build()),
    );
    this.build();
  }

  /** The topmost rows, as they are shown. */
  get nodes(): readonly OutlineNode[] {
    return this.roots;
  }

  getChildren(node?: OutlineNode): OutlineNode[] | Promise<OutlineNode[]> {
    if (!node) return [...this.roots];
    return node.kind === 'claim' ? this.kinOf(node) : [...childrenOf(node)];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    return itemOf(node);
  }

  async resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): Promise<vscode.TreeItem> {
    if (node.kind !== 'claim' && node.kind !== 'kin') return item;
    const { start } = node.kind === 'claim' ? node.claim.range : node.kin.range;
    const card = await this.client.sendRequest<string | null>(CARD_REQUEST, { uri: node.uri, position: start });
    if (card !== null) item.tooltip = trustedMarkdown(card);
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async kinOf(parent: ClaimNode): Promise<KinNode[]> {
    const { uri, claim, id } = parent;
    const place: PlaceParams = { uri, position: claim.range.start };
    const related = await this.client.sendRequest<Related | null>(RELATED_REQUEST, place);
    const children = (related?.kin ?? []).map((kin, i): KinNode => ({ kind: 'kin', id: `${id} kin ${i}`, uri, kin }));
    for (const child of children) this.parents.set(child, parent);
    return children;
  }

  private build(): void {
    this.roots = buildNodes(this.model.articles, this.state);
    const adopt = (node: OutlineNode): void => {
      for (const child of childrenOf(node)) {
        this.parents.set(child, node);
        adopt(child);
      }
    };
    this.roots.forEach(adopt);
    this.changed.fire(undefined);
  }
}
