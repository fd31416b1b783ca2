import * as vscode from 'vscode';
import { GROUPINGS, NO_FILTER, STANCES, type Filter, type Grouping } from './arrange';
import { stanceName } from './items';
import type { OutlineView } from './view';

/** What the title bar of the outline offers. */
export function registerOutlineCommands(outline: OutlineView): vscode.Disposable[] {
  const { state } = outline;
  const commands: Record<string, () => unknown> = {
    groupBy: () => chooseGrouping(outline),
    filter: () => chooseFilter(outline),
    // The same command with another icon: a title bar shows by its funnel that rows are missing.
    changeFilter: () => chooseFilter(outline),
    filterByText: () => chooseText(outline),
    clearFilters: () => state.update({ filter: NO_FILTER }),
    followCursor: () => state.update({ follows: true }),
    stopFollowing: () => state.update({ follows: false }),
    showOpen: () => state.update({ scope: 'open' }),
    showArticle: () => state.update({ scope: 'article' }),
  };
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`claimlens.outline.${name}`, run),
  );
}

async function chooseGrouping({ state }: OutlineView): Promise<void> {
  const names: Record<Grouping, string> = {
    target: vscode.l10n.t('By Target'),
    holder: vscode.l10n.t('By Holder'),
    stance: vscode.l10n.t('By Stance'),
    text: vscode.l10n.t('In Order of the Text'),
  };
  const items = GROUPINGS.map((grouping) => ({
    label: names[grouping],
    grouping,
    iconPath: new vscode.ThemeIcon(grouping === state.view.grouping ? 'check' : 'blank'),
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Group the claims') });
  if (picked) await state.update({ grouping: picked.grouping });
}

interface FilterItem extends vscode.QuickPickItem {
  readonly apply?: (filter: Filter) => Filter;
}

async function chooseFilter({ state, model }: OutlineView): Promise<void> {
  const { filter } = state.view;
  const picked = await vscode.window.showQuickPick(filterItems(filter, targetsOf(model.articles)), {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Show only claims that are …'),
  });
  if (!picked) return;
  const nothing = { ...NO_FILTER, text: filter.text };
  await state.update({ filter: picked.reduce<Filter>((chosen, { apply }) => apply?.(chosen) ?? chosen, nothing) });
}

function filterItems(filter: Filter, targets: ReadonlyMap<string, string>): FilterItem[] {
  const separator = (label: string): FilterItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    {
      label: vscode.l10n.t('unsourced'),
      picked: filter.unsupported,
      apply: (chosen) => ({ ...chosen, unsupported: true }),
    },
    {
      label: vscode.l10n.t('not reviewed yet'),
      picked: filter.unreviewed,
      apply: (chosen) => ({ ...chosen, unreviewed: true }),
    },
    separator(vscode.l10n.t('Stance')),
    ...STANCES.map((stance): FilterItem => ({
      label: stanceName(stance),
      picked: filter.stances.includes(stance),
      apply: (chosen) => ({ ...chosen, stances: [...chosen.stances, stance] }),
    })),
    separator(vscode.l10n.t('Target')),
    ...[...targets].map(([id, label]): FilterItem => ({
      label,
      picked: filter.targets.includes(id),
      apply: (chosen) => ({ ...chosen, targets: [...chosen.targets, id] }),
    })),
  ];
}

/** The targets of the claims by id, each with its name, in the order of the text. */
function targetsOf(articles: OutlineView['model']['articles']): Map<string, string> {
  const targets = articles.flatMap(({ claims }) => claims.flatMap(({ stance }) => (stance ? [stance.target] : [])));
  return new Map(targets.map(({ id, label }) => [id, label]));
}

async function chooseText({ state }: OutlineView): Promise<void> {
  const { filter } = state.view;
  const text = await vscode.window.showInputBox({
    value: filter.text,
    prompt: vscode.l10n.t('Show only claims whose sentence, holder or target holds this text; empty for all'),
  });
  if (text !== undefined) await state.update({ filter: { ...filter, text: text.trim() } });
}
