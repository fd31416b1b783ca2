import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  SEGMENTER_NOTIFICATION,
  type SegmenterParams,
  type Skipped,
  type StatusParams,
} from '../../../server/src/protocol';
import { LANGUAGES } from '../languageClient';
import { menuItems, showMenu, type MenuFacts, type MenuItem } from './statusMenu';

export const MENU_COMMAND = 'claimlens.showMenu';

/** What the language of an article is called in the status bar: as its readers write it. */
const LANGUAGE_NAMES = { zh: '中文', en: 'EN' };

/** The article's language, what was found in it or why it was not analysed, the engine's state, and the way to the menu. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('claimlens.status', vscode.StatusBarAlignment.Right, 100);
  private readonly statuses = new Map<string, StatusParams>();
  private readonly subscriptions: vscode.Disposable[];
  private segmenter: SegmenterParams | undefined;

  constructor(
    private readonly client: LanguageClient,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.item.name = 'ClaimLens';
    this.item.command = MENU_COMMAND;
    this.subscriptions = [
      this.item,
      onDidRead((status) => {
        this.statuses.set(status.uri, status);
        this.render();
      }),
      client.onNotification(SEGMENTER_NOTIFICATION, (segmenter: SegmenterParams) => {
        this.segmenter = segmenter;
        this.render();
      }),
      client.onDidChangeState(() => this.render()),
      vscode.window.onDidChangeActiveTextEditor(() => this.render()),
      vscode.commands.registerCommand(MENU_COMMAND, () => showMenu(this.menu())),
      vscode.workspace.onDidCloseTextDocument((document) => this.statuses.delete(this.keyOf(document))),
    ];
    this.render();
  }

  /** The text shown for the active article, for those who cannot see it. */
  get text(): string {
    return this.item.text;
  }

  /** What a screen reader says of the item. */
  get label(): string | undefined {
    return this.item.accessibilityInformation?.label;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private keyOf(document: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  /** What the menu says of the active article and of the engine. */
  facts(): MenuFacts {
    const document = vscode.window.activeTextEditor?.document;
    const { tooltip } = this.describe(document && this.statuses.get(this.keyOf(document)));
    return { article: document && isArticle(document) ? tooltip : vscode.l10n.t('No article'), engine: this.engine() };
  }

  /** The rows of the menu that the item opens. */
  menu(): MenuItem[] {
    return menuItems(this.facts());
  }

  private render(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return this.item.hide();
    const status = this.statuses.get(this.keyOf(document));
    const { text, tooltip, warning } = this.describe(status);
    this.item.text = text;
    this.item.tooltip = `${tooltip}\n${this.engine()}`;
    this.item.accessibilityInformation = { label: spoken(tooltip, status?.language), role: 'button' };
    const warned = warning || this.segmenter?.problem !== undefined;
    this.item.backgroundColor = warned ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }

  private describe(status: StatusParams | undefined): { text: string; tooltip: string; warning?: boolean } {
    if (this.client.state === State.Stopped)
      return {
        text: vscode.l10n.t('$(error) ClaimLens stopped'),
        tooltip: vscode.l10n.t('The ClaimLens server is not running.'),
        warning: true,
      };
    if (status?.skipped)
      return {
        text: vscode.l10n.t('$(circle-slash) ClaimLens: {0}', skippedBriefly(status.skipped)),
        tooltip: skippedReason(status.skipped),
        warning: true,
      };
    if (!status?.counts) return { text: '$(sync~spin) ClaimLens', tooltip: vscode.l10n.t('Reading the article…') };
    const { unsupported, claims, figures, companies } = status.counts;
    const parts = [`$(law) ${unsupported}`, ...(status.language ? [LANGUAGE_NAMES[status.language]] : [])];
    return {
      text: `${parts.join(' · ')}${this.segmenter?.problem === undefined ? '' : ' $(warning)'}`,
      tooltip: vscode.l10n.t(
        'ClaimLens: {0} of {1} claims lack a source · {2} figures · {3} companies',
        unsupported,
        claims,
        figures,
        companies,
      ),
    };
  }

  /** How words are cut, in one line. */
  private engine(): string {
    if (this.client.state !== State.Running) return vscode.l10n.t('The ClaimLens server is not running.');
    if (!this.segmenter) return vscode.l10n.t('Words are cut by Intl.Segmenter until nodejieba is loaded.');
    const { name, problem } = this.segmenter;
    return problem === undefined
      ? vscode.l10n.t('Words are cut by {0}.', name)
      : vscode.l10n.t('Words are cut by Intl.Segmenter because nodejieba did not load: {0}', problem);
  }
}

/** The item in words: an icon, a number and 中文 say nothing to those who hear them. */
function spoken(facts: string, language: StatusParams['language']): string {
  const named = facts.startsWith('ClaimLens') ? facts : `ClaimLens: ${facts}`;
  if (!language) return named;
  return `${named}, ${language === 'zh' ? vscode.l10n.t('in Chinese') : vscode.l10n.t('in English')}`;
}

function isArticle(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId);
}

function skippedBriefly(reason: Skipped): string {
  if (reason === 'too-large') return vscode.l10n.t('too large');
  return reason === 'binary' ? vscode.l10n.t('binary file') : vscode.l10n.t('not UTF-8');
}

function skippedReason(reason: Skipped): string {
  if (reason === 'too-large')
    return vscode.l10n.t('Not analysed: the file is larger than the setting claimlens.maxFileSize allows.');
  if (reason === 'binary') return vscode.l10n.t('Not analysed: this is a binary file.');
  return vscode.l10n.t('Not analysed: the file is not UTF-8. Reopen it with its own encoding to have it analysed.');
}
