import * as vscode from 'vscode';

/** A row of the menu that runs a command. */
export interface MenuItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

/** What the menu says of the article and of the engine at its separators. */
export interface MenuFacts {
  readonly article: string;
  readonly engine: string;
}

/** The rows of the status bar's menu: the article, what is shown of it, the engine. */
export function menuItems({ article, engine }: MenuFacts): MenuItem[] {
  const section = (label: string): MenuItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    section(article),
    { label: `$(list-tree) ${vscode.l10n.t('Stance Outline')}`, command: 'claimlens.outline.focus' },
    { label: `$(warning) ${vscode.l10n.t('Problems')}`, command: 'workbench.actions.view.problems' },
    { label: `$(arrow-down) ${vscode.l10n.t('Next Unsupported Claim')}`, command: 'claimlens.nextUnsupported' },
    { label: `$(graph) ${vscode.l10n.t('Review')}`, command: 'claimlens.openReview' },
    section(vscode.l10n.t('Shown')),
    { label: `$(paintcan) ${vscode.l10n.t('What to show in articles')}…`, command: 'claimlens.chooseHighlights' },
    {
      label: `$(settings-gear) ${vscode.l10n.t('Settings')}`,
      command: 'workbench.action.openSettings',
      arguments: ['@ext:claimlens.claimlens'],
    },
    {
      label: `$(book) ${vscode.l10n.t('Walkthrough')}`,
      command: 'workbench.action.openWalkthrough',
      arguments: ['claimlens.claimlens#claimlens.start'],
    },
    section(engine),
    { label: `$(output) ${vscode.l10n.t('Show Log')}`, command: 'claimlens.showLog' },
    { label: `$(debug-restart) ${vscode.l10n.t('Restart Server')}`, command: 'claimlens.restartServer' },
  ];
}

/** Opens the menu and runs what is picked. */
export async function showMenu(items: readonly MenuItem[]): Promise<void> {
  const picked = await vscode.window.showQuickPick(items, { title: 'ClaimLens' });
  if (picked?.command) await vscode.commands.executeCommand(picked.command, ...(picked.arguments ?? []));
}
