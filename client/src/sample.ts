import * as vscode from 'vscode';

/** Opens a sample article in the reader's language, as a text of its own, so that nothing can be spoilt. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extension, 'samples', sampleFor(vscode.env.language)),
  );
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

function sampleFor(language: string): string {
  if (language === 'zh-tw') return 'chip-orders.zh-Hant.md';
  return language.startsWith('zh') ? 'compute-spending.zh-Hans.md' : 'startup-funding.en.md';
}
