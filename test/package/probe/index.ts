import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { diagnosticsOf } from '../../vscode/diagnosticsOf';

/**
 * Run by VS Code in a window where ClaimLens is installed from its package: opens the window's article and waits for what
 * ClaimLens says of it. CLAIMLENS_EXTENSIONS names the folder in which it must be installed.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('claimlens.claimlens');
  assert.ok(extension, 'ClaimLens is not installed');
  const folder = path.relative(process.env.CLAIMLENS_EXTENSIONS ?? '', extension.extensionPath);
  assert.match(folder, /^claimlens\.claimlens-[^/\\]+$/, `ClaimLens runs from ${extension.extensionPath}`);
  const [article] = await vscode.workspace.findFiles('*.md');
  assert.ok(article, 'the window has no article');
  const document = await vscode.workspace.openTextDocument(article);
  await vscode.window.showTextDocument(document);
  const diagnostics = await diagnosticsOf(document.uri);
  assert.ok(diagnostics.every(({ code }) => code !== undefined));
}
