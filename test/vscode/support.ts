import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClaimLensApi } from '../../client/src/extension';

/** Opens an unsaved document in an editor. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** What the extension shows, beyond what VS Code's API can tell. */
export async function claimLens(): Promise<ClaimLensApi> {
  const extension = vscode.extensions.getExtension<ClaimLensApi>('claimlens.claimlens');
  assert.ok(extension);
  return extension.activate();
}

/** Waits until a condition holds, and says what was waited for where it never does. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeout = 20_000,
): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The place just within some words of a document. */
export function at(document: vscode.TextDocument, words: string, from = 0): vscode.Position {
  const offset = document.getText().indexOf(words, from);
  assert.ok(offset >= 0, `the document holds ${words}`);
  return document.positionAt(offset + 1);
}

/** The words that the active editor has selected. */
export function selected(): string {
  const editor = vscode.window.activeTextEditor!;
  return editor.document.getText(editor.selection);
}

/** Puts the caret just within some words of the active editor. */
export function placeCaret(words: string): void {
  const editor = vscode.window.activeTextEditor!;
  const position = at(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
}
