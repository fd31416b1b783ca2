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
