import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REVIEW_FILE_REQUEST, type ReviewParams } from '../../../server/src/protocol';

/**
 * Writes the review of an article as one HTML file, where the person wants it.
 * @param uri the article, as the server names it
 * @param target where to; asked for where it is not given
 */
export async function exportReview(
  client: LanguageClient,
  uri: string | undefined,
  target?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const params = uri === undefined ? undefined : ({ uri } satisfies ReviewParams);
  const html = params && (await client.sendRequest<string | null>(REVIEW_FILE_REQUEST, params));
  if (!html) {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no review to export: open an article first.'));
    return undefined;
  }
  const file = target ?? (await askWhere(client.protocol2CodeConverter.asUri(params.uri)));
  if (!file) return undefined;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(html));
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The review was not written: {0}', String(error)));
    return undefined;
  }
  void offerToOpen(file);
  return file;
}

function askWhere(article: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const name = article.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const folder =
    article.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(article, '..');
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.review.html`) } : {}),
    filters: { HTML: ['html'] },
    title: vscode.l10n.t('Export Review'),
  });
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const written = vscode.l10n.t('The review was written to {0}.', file.path.replace(/^.*\//, ''));
  if ((await vscode.window.showInformationMessage(written, open)) === open) await vscode.env.openExternal(file);
}
