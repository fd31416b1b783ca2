import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  OUTLINE_REQUEST,
  REVEAL_COMMAND,
  STATUS_NOTIFICATION,
  type Outline,
  type OutlineClaim,
  type OutlineGroup,
  type OutlineParams,
  type StatusParams,
} from '../../../server/src/protocol';

/** Codicons that tell the stances apart by shape, for those who do not see the colours. */
const STANCE_ICONS = {
  bullish: new vscode.ThemeIcon('arrow-up', new vscode.ThemeColor('charts.green')),
  bearish: new vscode.ThemeIcon('arrow-down', new vscode.ThemeColor('charts.red')),
  neutral: new vscode.ThemeIcon('arrow-both', new vscode.ThemeColor('charts.blue')),
};

export type OutlineNode = { readonly group: OutlineGroup } | { readonly claim: OutlineClaim; readonly uri: string };

/** The stance outline of the article in the active editor: who is bullish or bearish on what. */
export class OutlineTreeProvider implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];
  /** The article shown; it stays while the focus is in the tree or a panel. */
  private uri: string | undefined;

  constructor(private readonly client: LanguageClient) {
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      client.onNotification(STATUS_NOTIFICATION, ({ uri }: StatusParams) => {
        if (uri === this.uri) this.changed.fire(undefined);
      }),
      client.onDidChangeState(() => this.changed.fire(undefined)),
    ];
    this.follow(vscode.window.activeTextEditor);
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    const uri = this.uri;
    if (uri === undefined || this.client.state !== State.Running) return [];
    if (node) return 'group' in node ? node.group.claims.map((claim) => ({ claim, uri })) : [];
    const params: OutlineParams = { uri };
    const outline = await this.client.sendRequest<Outline | null>(OUTLINE_REQUEST, params);
    return (outline?.groups ?? []).map((group) => ({ group }));
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    return 'group' in node ? groupItem(node.group) : claimItem(node.claim, node.uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor) return;
    this.uri = this.client.code2ProtocolConverter.asUri(editor.document.uri);
    this.changed.fire(undefined);
  }
}

function groupItem({ target, label, stance, claims }: OutlineGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${target} ${stance}`;
  item.iconPath = STANCE_ICONS[stance];
  item.description = `${stanceName(stance)} · ${claims.length}`;
  item.contextValue = 'group';
  return item;
}

function claimItem(claim: OutlineClaim, uri: string): vscode.TreeItem {
  const item = new vscode.TreeItem(claim.text);
  if (claim.holder !== 'author') item.description = claim.holder === 'vague' ? vscode.l10n.t('unnamed') : claim.holder;
  item.iconPath = new vscode.ThemeIcon(claim.unsupported ? 'warning' : 'circle-small');
  item.tooltip = claim.unsupported ? `${claim.text}\n\n${vscode.l10n.t('No source is given.')}` : claim.text;
  item.contextValue = 'claim';
  item.command = { command: REVEAL_COMMAND, title: vscode.l10n.t('Show the sentence'), arguments: [uri, claim.range] };
  return item;
}

function stanceName(stance: OutlineGroup['stance']): string {
  if (stance === 'bullish') return vscode.l10n.t('bullish');
  return stance === 'bearish' ? vscode.l10n.t('bearish') : vscode.l10n.t('weighing');
}
