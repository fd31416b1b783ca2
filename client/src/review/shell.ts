import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** Where the page's script and style sheet are. */
export function assetsFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist');
}

/** The empty page of a panel: its policy lets in its own script and style sheet, and nothing else. */
export function shell(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(assetsFolder(extensionUri), name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ClaimLens</title>
<link rel="stylesheet" href="${address('review.css')}">
</head>
<body>
<div id="review"></div>
<script nonce="${nonce}" src="${address('review.js')}"></script>
</body>
</html>
`;
}
