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

  it('and names of two folders of a workspace hold each in its own', async () => {
    const first = vscode.workspace.workspaceFolders![0]!.uri;
    const second = vscode.Uri.joinPath(first, '..', 'second-settings');
    const files = (folder: vscode.Uri): vscode.Uri[] =>
      ['.claimlens.json', 'two-folders.md'].map((name) => vscode.Uri.joinPath(folder, name));
    const article = async (folder: vscode.Uri, id: string): Promise<vscode.TextDocument> => {
      const [names, text] = files(folder);
      const companies = [{ id, names: ['琼宇'] }];
      await vscode.workspace.fs.writeFile(names!, Buffer.from(JSON.stringify({ companies })));
      await vscode.workspace.fs.writeFile(text!, Buffer.from(`琼宇去年亏损。${ARTICLE}`));
      const document = await vscode.workspace.openTextDocument(text!);
      await vscode.window.showTextDocument(document, { preview: false });
      return document;
    };
    const card = async ({ uri }: vscode.TextDocument): Promise<string> => {
      const place = new vscode.Position(0, 1);
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
      return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join();
    };
    const workspace = (): number => vscode.workspace.workspaceFolders!.length;
    try {
      const there = await article(second, 'Second Qiongyu');
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second }));
      await until('two folders', () => workspace() === 2);
      const here = await article(first, 'First Qiongyu');
      await settings(here.uri).update(FIGURES, 'information', vscode.ConfigurationTarget.WorkspaceFolder);
      await settings(there.uri).update(FIGURES, 'error', vscode.ConfigurationTarget.WorkspaceFolder);
      await becomes(here, vscode.DiagnosticSeverity.Information);
      await becomes(there, vscode.DiagnosticSeverity.Error);
      await until('the names of the first', async () => (await card(here)).includes('First Qiongyu'));
      await until('the names of the second', async () => (await card(there)).includes('Second Qiongyu'));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await settings(first).update(FIGURES, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      for (const file of files(first)) await vscode.workspace.fs.delete(file);
      if (workspace() === 2) vscode.workspace.updateWorkspaceFolders(1, 1);
      await until('one folder', () => workspace() === 1);
      await vscode.workspace.fs.delete(second, { recursive: true });
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
