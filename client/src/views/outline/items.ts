import * as vscode from 'vscode';
import { REVEAL_COMMAND, type RelatedClaim } from '../../../../server/src/protocol';
import type { ListedClaim, Stance } from './arrange';
import { claimNodes, type ArticleNode, type ClaimNode, type GroupNode, type KinNode, type OutlineNode } from './nodes';

/** Codicons that tell the stances apart by shape, for those who do not see the colours. */
const STANCE_ICONS: Readonly<Record<Stance, vscode.ThemeIcon>> = {
  bullish: new vscode.ThemeIcon('arrow-up', new vscode.ThemeColor('charts.green')),
  bearish: new vscode.ThemeIcon('arrow-down', new vscode.ThemeColor('charts.red')),
  neutral: new vscode.ThemeIcon('arrow-both', new vscode.ThemeColor('charts.blue')),
};
const NO_STANCE_ICON = new vscode.ThemeIcon('dash');
const RELATION_ICONS: Readonly<Record<RelatedClaim['relation'], vscode.ThemeIcon>> = {
  restates: new vscode.ThemeIcon('arrow-swap'),
  supports: new vscode.ThemeIcon('thumbsup'),
  contradicts: new vscode.ThemeIcon('thumbsdown'),
};

/** How a row looks and what a click on it does. Its tooltip is asked for when it is wanted. */
export function itemOf(node: OutlineNode): vscode.TreeItem {
  const item = bareItem(node);
  item.id = node.id;
  return item;
}

export function stanceName(stance: Stance): string {
  if (stance === 'bullish') return vscode.l10n.t('bullish');
  return stance === 'bearish' ? vscode.l10n.t('bearish') : vscode.l10n.t('weighing');
}

function bareItem(node: OutlineNode): vscode.TreeItem {
  switch (node.kind) {
    case 'article':
      return articleItem(node);
    case 'group':
      return groupItem(node);
    case 'claim':
      return claimItem(node);
    case 'kin':
      return kinItem(node);
  }
}

function articleItem({ article, children }: ArticleNode): vscode.TreeItem {
  const { uri } = article.document;
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = vscode.ThemeIcon.File;
  item.description = countOf(claimNodes(children).map(({ claim }) => claim));
  item.tooltip = vscode.workspace.asRelativePath(uri);
  item.accessibilityInformation = {
    label: `${item.tooltip}, ${inWords(claimNodes(children).map(({ claim }) => claim))}`,
  };
  item.contextValue = 'article';
  return item;
}

function groupItem({ group: { key, label, claims } }: GroupNode): vscode.TreeItem {
  const stance = label === undefined && key !== '' ? (key as Stance) : undefined;
  const name = label ?? (stance ? stanceName(stance) : vscode.l10n.t('no stance'));
  const item = new vscode.TreeItem(
    name,
    key === '' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  if (stance) item.iconPath = STANCE_ICONS[stance];
  item.description = countOf(claims);
  item.tooltip = `${name}\n${item.description}`;
  item.accessibilityInformation = { label: `${name}, ${inWords(claims)}` };
  item.contextValue = 'group';
  return item;
}

function claimItem({ claim, uri, id }: ClaimNode): vscode.TreeItem {
  const item = new vscode.TreeItem(claim.text, vscode.TreeItemCollapsibleState.Collapsed);
  const { stance, holder, unsupported, reviewed } = claim;
  const marks = [
    ...(unsupported ? [vscode.l10n.t('unsourced')] : []),
    ...(reviewed ? [vscode.l10n.t('reviewed')] : []),
    ...(holder.id === 'author' ? [] : [holder.label]),
  ];
  item.description = marks.join(' · ');
  item.iconPath = stance ? STANCE_ICONS[stance.stance] : NO_STANCE_ICON;
  item.accessibilityInformation = { label: spoken(claim) };
  item.contextValue = `claim${unsupported ? ' unsupported' : ''}${reviewed ? ' reviewed' : ''}`;
  item.resourceUri = markOf(claim, id);
  item.command = showCommand(uri, claim.range);
  return item;
}

function kinItem({ kin, uri }: KinNode): vscode.TreeItem {
  const item = new vscode.TreeItem(kin.label);
  item.description = kin.text;
  item.tooltip = kin.text;
  item.accessibilityInformation = { label: `${kin.label}, ${kin.text}` };
  item.iconPath = RELATION_ICONS[kin.relation];
  item.contextValue = 'kin';
  item.command = showCommand(uri, kin.range);
  return item;
}

function showCommand(uri: string, range: RelatedClaim['range']): vscode.Command {
  return { command: REVEAL_COMMAND, title: vscode.l10n.t('Show the sentence'), arguments: [uri, range] };
}

function countOf(claims: readonly ListedClaim[]): string {
  const unsupported = claims.filter((claim) => claim.unsupported).length;
  return unsupported > 0
    ? vscode.l10n.t('{0} · {1} unsourced', claims.length, unsupported)
    : claims.length.toLocaleString(vscode.env.language);
}

/** The same for those who hear it. */
function inWords(claims: readonly ListedClaim[]): string {
  const unsupported = claims.filter((claim) => claim.unsupported).length;
  return vscode.l10n.t('{0} claims, {1} of them unsourced', claims.length, unsupported);
}

/** All that the icon, the description and the mark of a row show, in words. */
function spoken({ text, stance, holder, source, unsupported, reviewed }: ListedClaim): string {
  const parts = [
    text,
    ...(stance ? [stanceName(stance.stance), stance.target.label] : [vscode.l10n.t('no stance')]),
    unsupported ? vscode.l10n.t('unsourced') : sourceName(source),
    ...(reviewed ? [vscode.l10n.t('reviewed')] : []),
    ...(holder.id === 'author' ? [] : [holder.label]),
  ];
  return parts.join(', ');
}

function sourceName(source: ListedClaim['source']): string {
  switch (source) {
    case 'linked':
      return vscode.l10n.t('source linked');
    case 'named':
      return vscode.l10n.t('source named');
    case 'vague':
      return vscode.l10n.t('source not identified');
    case 'none':
      return vscode.l10n.t('no source asked for');
  }
}

const MARK_SCHEME = 'claimlens-claim';

/** An address that says nothing but how a row is to be marked: VS Code asks for decorations by address. */
function markOf({ unsupported, reviewed }: ListedClaim, id: string): vscode.Uri {
  const mark = reviewed ? 'reviewed' : unsupported ? 'unsupported' : '';
  return vscode.Uri.from({ scheme: MARK_SCHEME, path: `/${id}`, query: mark });
}

/** Marks at the right edge of the rows: `!` where a source is missing, `✓` where the user has been. */
export const claimMarks: vscode.FileDecorationProvider = {
  provideFileDecoration: (uri) => {
    if (uri.scheme !== MARK_SCHEME || uri.query === '') return undefined;
    return uri.query === 'reviewed'
      ? new vscode.FileDecoration('✓', vscode.l10n.t('reviewed'), new vscode.ThemeColor('disabledForeground'))
      : new vscode.FileDecoration('!', vscode.l10n.t('unsourced'), new vscode.ThemeColor('list.warningForeground'));
  },
};
