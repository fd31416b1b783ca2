import * as vscode from 'vscode';
import { LANGUAGES } from '../languageClient';

/** The document itself where it is of a language that is served, else nothing. */
export function articleOf(document: vscode.TextDocument): vscode.TextDocument | undefined {
  const isDraft = document.uri.scheme !== 'output' && document.uri.scheme !== 'git';
  return isDraft && LANGUAGES.includes(document.languageId) ? document : undefined;
}

/** The articles that have a tab and have been looked at since the window opened, in the order of the tabs. */
export function openArticles(): vscode.TextDocument[] {
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const articles = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [open.get(input.uri.toString())] : []))
    .flatMap((document) => (document && articleOf(document)) ?? []);
  return [...new Set(articles)];
}
