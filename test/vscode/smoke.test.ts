import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';

describe('ClaimLens in VS Code', () => {
  it('is activated by an article', async () => {
    const extension = vscode.extensions.getExtension('claimlens.claimlens');
    assert.ok(extension, 'the extension is not installed');
    await openSample();
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('marks what a sample leaves unsupported', async () => {
    const document = await openSample();
    const diagnostics = await diagnosticsOf(document.uri);
    for (const { code, message, range } of diagnostics) {
      assert.ok(message.length > 0);
      assert.ok(document.getText(range).trim().length > 0, `${JSON.stringify(code)} marks nothing`);
    }
  });
});

/** Opens the first sample of the window's folder. */
async function openSample(): Promise<vscode.TextDocument> {
  const [first] = (await vscode.workspace.findFiles('**/*.md')).sort((a, b) => a.path.localeCompare(b.path));
  assert.ok(first, 'the window has no sample to open');
  const document = await vscode.workspace.openTextDocument(first);
  await vscode.window.showTextDocument(document);
  return document;
}
