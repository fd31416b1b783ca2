import * as vscode from 'vscode';

/**
 * Waits until an article has diagnostics of ClaimLens.
 * @param uri address of an open document
 * @param timeout milliseconds; the first answer waits for the server to start
 * @returns the diagnostics, at least one
 */
export async function diagnosticsOf(uri: vscode.Uri, timeout = 20_000): Promise<vscode.Diagnostic[]> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'claimlens');
    if (found.length > 0) return found;
    if (Date.now() > deadline) throw new Error(`No diagnostics of ClaimLens in ${uri.path} within ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
