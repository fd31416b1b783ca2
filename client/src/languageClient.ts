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
import { NAMES_FILE, REVEAL_COMMAND, type ClientOptions } from '../../server/src/protocol';

/** Languages served, wherever the document comes from; an output panel or a diff's old side is no draft. */
export const LANGUAGES = ['markdown', 'plaintext'];
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];

/** Deaths within {@link PATIENCE} milliseconds after which the server is left dead. */
const MOST_DEATHS = 5;
const PATIENCE = 3 * 60_000;

export function createLanguageClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const initializationOptions: ClientOptions = { placesCaret: true };
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
      // Article text is untrusted: hovers may run the one command that shows a place, and hold no HTML.
      markdown: { isTrusted: { enabledCommands: [REVEAL_COMMAND] }, supportHtml: false },
      middleware: { workspace: { configuration: answerConfiguration } },
      outputChannel: log,
      errorHandler: restartUnlessHopeless(log),
    },
  );
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
