import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';

const ARTICLE = '英伟达去年营收1300亿美元。英伟达的对手是AMD。\n\n初创公司星澜智算宣布完成3亿元融资。\n';

describe('names in an article', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await vscode.workspace.openTextDocument({ language: 'markdown', content: ARTICLE });
    await vscode.window.showTextDocument(document);
    await diagnosticsOf(document.uri);
  });

  it('are renamed together, form by form', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new vscode.Position(0, 1),
      'NVIDIA',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.lineAt(0).text, 'NVIDIA去年营收1300亿美元。NVIDIA的对手是AMD。');
  });

  it('are completed while they are typed', async () => {
    const editor = vscode.window.activeTextEditor!;
    const end = document.lineAt(0).range.end;
    await editor.edit((builder) => builder.insert(end, '英伟'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(0).range.end,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('英伟达'), labels.slice(0, 20).join());
  });

  it('are highlighted wherever the company is meant', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      new vscode.Position(0, 1),
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['英伟达', '英伟达'],
    );
  });
});
