import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageserver-types';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PLACE_CARET_COMMAND, REVEAL_COMMAND } from '../../server/src/protocol';
import { columnFor } from './columns';
import { toVscodePosition, toVscodeRange } from './convert';
import { openSample } from './sample';
import { chooseHighlights } from './seeing/choice';

export const RESTART_COMMAND = 'claimlens.restartServer';
export const SHOW_LOG_COMMAND = 'claimlens.showLog';
export const OPEN_SAMPLE_COMMAND = 'claimlens.openSample';
export const CHOOSE_HIGHLIGHTS_COMMAND = 'claimlens.chooseHighlights';

/** The commands that links, fixes, tree rows and the palette run. */
export function registerCommands(client: LanguageClient, extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(REVEAL_COMMAND, reveal),
    vscode.commands.registerCommand(PLACE_CARET_COMMAND, placeCaret),
    vscode.commands.registerCommand(RESTART_COMMAND, () => client.restart()),
    vscode.commands.registerCommand(OPEN_SAMPLE_COMMAND, () => openSample(extension)),
    vscode.commands.registerCommand(CHOOSE_HIGHLIGHTS_COMMAND, chooseHighlights),
    vscode.commands.registerCommand(SHOW_LOG_COMMAND, () => client.outputChannel.show()),
  ];
}

/** Shows a place of an article and selects it, where the article is: a panel beside it stays in sight. */
export async function reveal(uri: string, range: Range): Promise<void> {
  await show(uri, { selection: toVscodeRange(range) });
}

async function placeCaret(uri: string, position: Position): Promise<void> {
  const editor = await show(uri);
  const caret = toVscodePosition(position);
  editor.selection = new vscode.Selection(caret, caret);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function show(uri: string, options: vscode.TextDocumentShowOptions = {}): Thenable<vscode.TextEditor> {
  const target = vscode.Uri.parse(uri);
  return vscode.window.showTextDocument(target, { ...options, viewColumn: columnFor(target) });
}
