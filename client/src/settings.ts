import * as vscode from 'vscode';
import type { ConfigurationRequest } from 'vscode-languageclient/node';

/** The settings of ClaimLens that hold for a document: those of its folder, and within them those of its language. */
export function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('claimlens', document);
}

/**
 * Answers what the server asks of the settings. vscode-languageclient looks by the resource alone, and would not see
 * what the user has set for its language (`"[markdown]": {…}`).
 */
export const answerConfiguration: ConfigurationRequest.MiddlewareSignature = async (params, token, next) => {
  const answers: unknown[] = [];
  for (const item of params.items) {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === item.scopeUri);
    if (document && item.section)
      answers.push(sendable(vscode.workspace.getConfiguration(undefined, document).get(item.section)));
    else answers.push(((await next({ items: [item] }, token)) as unknown[])[0]);
  }
  return answers;
};

/** A setting is a proxy, which cannot be sent; one that is not there is null to the protocol. */
function sendable(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
