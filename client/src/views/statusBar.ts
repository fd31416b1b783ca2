import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  SEGMENTER_NOTIFICATION,
  type SegmenterParams,
  type Skipped,
  type StatusParams,
} from '../../../server/src/protocol';
import { SHOW_LOG_COMMAND } from '../commands';
import { LANGUAGES } from '../languageClient';

/** What was found in the article at hand, why it was not analysed, and what is wrong with the engine. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('claimlens.status', vscode.StatusBarAlignment.Right, 100);
  private readonly statuses = new Map<string, StatusParams>();
  private readonly subscriptions: vscode.Disposable[];
  private segmenterProblem: string | undefined;

  constructor(
    private readonly client: LanguageClient,
    onDidRead: vscode.Event<StatusParams>,
  ) {
    this.item.name = 'ClaimLens';
    this.subscriptions = [
      this.item,
      onDidRead((status) => {
        this.statuses.set(status.uri, status);
        this.render();
      }),
      client.onNotification(SEGMENTER_NOTIFICATION, ({ problem }: SegmenterParams) => {
        this.segmenterProblem = problem;
        this.render();
      }),
      client.onDidChangeState(() => this.render()),
      vscode.window.onDidChangeActiveTextEditor(() => this.render()),
      vscode.workspace.onDidCloseTextDocument((document) => this.statuses.delete(this.keyOf(document))),
    ];
    this.render();
  }

  /** The text shown for the active article, for those who cannot see it. */
  get text(): string {
    return this.item.text;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private keyOf(document: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  private render(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !LANGUAGES.includes(document.languageId)) return this.item.hide();
    const { text, tooltip, command, warning } = this.describe(this.statuses.get(this.keyOf(document)));
    this.item.text = text;
    this.item.tooltip = this.segmenterProblem ? `${tooltip}\n${this.segmenterNote()}` : tooltip;
    this.item.command = command;
    this.item.backgroundColor =
      warning || this.segmenterProblem ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }

  private describe(status: StatusParams | undefined): {
    text: string;
    tooltip: string;
    command: string;
    warning?: boolean;
  } {
    if (this.client.state === State.Stopped)
      return {
        text: vscode.l10n.t('$(error) ClaimLens stopped'),
        tooltip: vscode.l10n.t('The ClaimLens server is not running. Click to show its log.'),
        command: SHOW_LOG_COMMAND,
        warning: true,
      };
    const command = 'claimlens.outline.focus';
    if (status?.skipped)
      return {
        text: vscode.l10n.t('$(circle-slash) ClaimLens: {0}', skippedBriefly(status.skipped)),
        tooltip: skippedReason(status.skipped),
        command,
        warning: true,
      };
    if (!status?.counts)
      return { text: '$(sync~spin) ClaimLens', tooltip: vscode.l10n.t('Reading the article…'), command };
    const { unsupported, claims, figures, companies } = status.counts;
    const engine = this.segmenterProblem ? ' $(warning)' : '';
    return {
      text: `$(law) ${unsupported}${engine}`,
      tooltip: vscode.l10n.t(
        'ClaimLens: {0} of {1} claims lack a source · {2} figures · {3} companies',
        unsupported,
        claims,
        figures,
        companies,
      ),
      command,
    };
  }

  private segmenterNote(): string {
    return vscode.l10n.t('Words are cut by Intl.Segmenter because nodejieba did not load: {0}', this.segmenterProblem!);
  }
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
