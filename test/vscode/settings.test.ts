import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';
import { openText, until } from './support';

const ARTICLE = '这家公司去年亏损40亿元，裁员三成。\n';
const FIGURES = 'rules.unsourced-figure';

function severities(document: vscode.TextDocument): Set<vscode.DiagnosticSeverity> {
  const rows = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => typeof code === 'object' && code.value === 'unsourced-figure');
  return new Set(rows.map(({ severity }) => severity));
}

function becomes(document: vscode.TextDocument, severity: vscode.DiagnosticSeverity): Promise<void> {
  return until(`severity ${severity}`, () => severities(document).size === 1 && severities(document).has(severity));
}

describe('settings', () => {
  const settings = (scope?: vscode.ConfigurationScope): vscode.WorkspaceConfiguration =>
    vscode.workspace.getConfiguration('claimlens', scope);

  it('of one language leave the other alone', async () => {
    const markdown = await openText(ARTICLE);
    const plain = await openText(ARTICLE, 'plaintext');
    await Promise.all([diagnosticsOf(markdown.uri), diagnosticsOf(plain.uri)]);
    const ofMarkdown = { languageId: 'markdown' };
    try {
      await settings(ofMarkdown).update(FIGURES, 'error', vscode.ConfigurationTarget.Global, true);
      await becomes(markdown, vscode.DiagnosticSeverity.Error);
      await becomes(plain, vscode.DiagnosticSeverity.Warning);
    } finally {
      await settings(ofMarkdown).update(FIGURES, undefined, vscode.ConfigurationTarget.Global, true);
    }
    await becomes(markdown, vscode.DiagnosticSeverity.Warning);
  });

  it('follow a document into another language', async () => {
    const ofText = { languageId: 'plaintext' };
    const document = await openText(ARTICLE);
    await diagnosticsOf(document.uri);
    try {
      await settings(ofText).update(FIGURES, 'hint', vscode.ConfigurationTarget.Global, true);
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      await becomes(document, vscode.DiagnosticSeverity.Hint);
    } finally {
      await settings(ofText).update(FIGURES, undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('of a folder hold for its articles and for no others', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!;
    const file = vscode.Uri.joinPath(folder.uri, 'folder-settings.md');
    await vscode.workspace.fs.writeFile(file, Buffer.from(ARTICLE));
    try {
      const inside = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(inside);
      await diagnosticsOf(inside.uri);
      await settings(file).update(FIGURES, 'information', vscode.ConfigurationTarget.WorkspaceFolder);
      await becomes(inside, vscode.DiagnosticSeverity.Information);
      const outside = vscode.Uri.file('/elsewhere/article.md').with({ scheme: 'untitled' });
      assert.equal(
        settings({ uri: outside, languageId: 'markdown' }).inspect(FIGURES)?.workspaceFolderValue,
        undefined,
      );
    } finally {
      await settings(file).update(FIGURES, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await vscode.workspace.fs.delete(file);
    }
  });
});
