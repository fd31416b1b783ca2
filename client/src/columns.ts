import * as vscode from 'vscode';

/**
 * The column in which a text is to be shown: where it has a tab, else that of another text, so that a panel beside it,
 * such as the review, is not covered.
 */
export function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = [activeTextEditor, ...visibleTextEditors].map((editor) => editor?.viewColumn);
  return columnOf(uri) ?? editors.find((column) => column !== undefined) ?? besidePanel();
}

/** The column in which a document has a tab; the active one where it has a tab in several. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const holds = ({ tabs }: vscode.TabGroup): boolean =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  const { activeTabGroup, all } = vscode.window.tabGroups;
  return [activeTabGroup, ...all].find(holds)?.viewColumn;
}

function besidePanel(): vscode.ViewColumn {
  const { activeTab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
  if (!(activeTab?.input instanceof vscode.TabInputWebview)) return vscode.ViewColumn.Active;
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
