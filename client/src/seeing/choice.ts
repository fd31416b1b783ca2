import * as vscode from 'vscode';
import { MARK_KINDS, type MarkKind } from '../../../server/src/protocol';
import { settingsOf } from '../settings';

/** A thing that can be shown or not, and the setting that says so. */
interface Showable {
  readonly label: string;
  readonly setting: string;
  /** What the setting becomes when the thing is turned on, and off. */
  readonly on: unknown;
  readonly off: unknown;
}

/** Lets the user pick what is shown in articles, and writes the settings that differ from it. */
export async function chooseHighlights(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const settings = document ? settingsOf(document) : vscode.workspace.getConfiguration('claimlens');
  const items = showables().map((showable) => {
    const value = settings.get<unknown>(showable.setting);
    return { ...showable, picked: value !== showable.off };
  });
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('What to show in articles'),
    placeHolder: vscode.l10n.t('Each can be set more finely in the settings'),
  });
  if (!picked) return;
  for (const item of items) {
    const wanted = picked.includes(item);
    if (wanted !== item.picked) await write(settings, item.setting, wanted ? item.on : item.off);
  }
}

/** Writes a setting where it is set already, else for the user, so that the change is seen. */
async function write(settings: vscode.WorkspaceConfiguration, name: string, value: unknown): Promise<void> {
  const found = settings.inspect(name);
  const { ConfigurationTarget } = vscode;
  const places: [target: vscode.ConfigurationTarget, plain: unknown, ofLanguage: unknown][] = [
    [ConfigurationTarget.WorkspaceFolder, found?.workspaceFolderValue, found?.workspaceFolderLanguageValue],
    [ConfigurationTarget.Workspace, found?.workspaceValue, found?.workspaceLanguageValue],
    [ConfigurationTarget.Global, found?.globalValue, found?.globalLanguageValue],
  ];
  // A language's value outweighs a plain one, wherever the two are set.
  const [target, , ofLanguage] =
    places.find((place) => place[2] !== undefined) ?? places.find((place) => place[1] !== undefined) ?? places[2]!;
  await settings.update(name, value, target, ofLanguage !== undefined);
}

function showables(): Showable[] {
  const labels: Readonly<Record<MarkKind, string>> = {
    figures: vscode.l10n.t('Figures'),
    companies: vscode.l10n.t('Companies'),
    products: vscode.l10n.t('Products'),
    people: vscode.l10n.t('People'),
    quotations: vscode.l10n.t('Quotations'),
    attributions: vscode.l10n.t('Attributions'),
  };
  return [
    ...MARK_KINDS.map((kind) => ({ label: labels[kind], setting: `highlight.${kind}`, on: 'text', off: 'off' })),
    {
      label: vscode.l10n.t('Normalised readings behind figures'),
      setting: 'inlayHints.figures',
      on: true,
      off: false,
    },
    {
      label: vscode.l10n.t('Unsupported claims beside the scroll bar'),
      setting: 'overviewRuler.unsupported',
      on: true,
      off: false,
    },
  ];
}
