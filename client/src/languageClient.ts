import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  TransportKind,
  type CloseHandlerResult,
  type ErrorHandler,
} from 'vscode-languageclient/node';
import { answerConfiguration } from './settings';
import { codeLensMiddleware } from './codeLens';
import {
  NAMES_FILE,
  REVEAL_COMMAND,
  STATUS_NOTIFICATION,
  type ClientOptions,
  type StatusParams,
} from '../../server/src/protocol';

/** Languages served, wherever the document comes from; an output panel or a diff's old side is no draft. */
export const LANGUAGES = ['markdown', 'plaintext'];
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];

/** Deaths within {@link PATIENCE} milliseconds after which the server is left dead. */
const MOST_DEATHS = 5;
const PATIENCE = 3 * 60_000;

/** Article text is untrusted: cards may run the one command that shows a place, and hold no HTML. */
const TRUSTED = { enabledCommands: [REVEAL_COMMAND] };

/** A card of the server's, trusted as far as cards are. */
export function trustedMarkdown(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card);
  markdown.isTrusted = TRUSTED;
  return markdown;
}

export function createLanguageClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const initializationOptions: ClientOptions = { placesCaret: true, peeksRelated: true };
  const log = vscode.window.createOutputChannel('ClaimLens', { log: true });
  context.subscriptions.push(log);
  return new LanguageClient(
    'claimlens',
    'ClaimLens',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [
        ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
        // The user's own names: the server reads them as they are typed, and says what is wrong with them.
        { scheme: 'file', pattern: `**/${NAMES_FILE}` },
      ],
      initializationOptions,
      markdown: { isTrusted: TRUSTED, supportHtml: false },
      middleware: { ...codeLensMiddleware, workspace: { configuration: answerConfiguration } },
      outputChannel: log,
      errorHandler: restartUnlessHopeless(log),
    },
  );
}

/** Tells of each reading of an article. A client keeps one handler for a notification, so all who want it listen here. */
export function readingsOf(client: LanguageClient): vscode.Event<StatusParams> {
  const readings = new vscode.EventEmitter<StatusParams>();
  client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => readings.fire(status));
  return readings.event;
}

/** Restarts a dead server, and after repeated deaths says so instead, with the way to the log. */
function restartUnlessHopeless(log: vscode.OutputChannel): ErrorHandler {
  const deaths: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      deaths.push(now);
      while (deaths[0]! < now - PATIENCE) deaths.shift();
      if (deaths.length < MOST_DEATHS) return { action: CloseAction.Restart, handled: true };
      void offerLog(log);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerLog(log: vscode.OutputChannel): Promise<void> {
  const show = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t(
    'The ClaimLens server stopped {0} times within three minutes and will not be started again. Run “ClaimLens: Restart Server” to try once more.',
    MOST_DEATHS,
  );
  if ((await vscode.window.showErrorMessage(message, show)) === show) log.show();
}
