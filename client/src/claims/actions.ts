import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PLACE_CARET_COMMAND } from '../../../server/src/protocol';
import { reveal } from '../commands';
import { toVscodeRange } from '../convert';
import type { ClaimNode, KinNode } from '../views/outline/nodes';
import type { OutlineState } from '../views/outline/state';
import { placeOf } from './moving';
import { claimAt, placeOfCaret, remark } from './requests';

/** What can be done with a claim: with that of a row, and else with the one at the caret. */
export function registerClaimActions(client: LanguageClient, state: OutlineState): vscode.Disposable[] {
  const found = async (
    node?: ClaimNode | KinNode,
  ): Promise<{ uri: string; range: vscode.Range; key: string } | null> => {
    const place = node ? placeOf(node) : placeOfCaret(client);
    const claim = place && (await claimAt(client, place));
    if (claim) return { uri: place.uri, range: toVscodeRange(claim.range), key: claim.key };
    remark(vscode.l10n.t('There is no claim at the caret.'));
    return null;
  };
  const setReviewed = async (node: ClaimNode | undefined, reviewed: boolean): Promise<void> => {
    const claim = await found(node);
    if (claim) await state.setReviewed(claim.key, reviewed);
  };
  return [
    vscode.commands.registerCommand('claimlens.markReviewed', (node?: ClaimNode) => setReviewed(node, true)),
    vscode.commands.registerCommand('claimlens.unmarkReviewed', (node?: ClaimNode) => setReviewed(node, false)),
    vscode.commands.registerCommand('claimlens.copyClaim', async (node?: ClaimNode | KinNode) => {
      const claim = await found(node);
      if (!claim) return;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(claim.uri));
      await vscode.env.clipboard.writeText(document.getText(claim.range));
    }),
    vscode.commands.registerCommand('claimlens.addSource', async (node?: ClaimNode) => {
      const claim = await found(node);
      if (claim) await addSource(claim.uri, claim.range);
    }),
  ];
}

/** Offers the fixes that make room for a source, and puts the caret there. */
async function addSource(uri: string, range: vscode.Range): Promise<void> {
  await reveal(uri, range);
  const { document } = vscode.window.activeTextEditor!;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  // What wants the caret afterwards wants something to be written there: the source.
  const fixes = actions.filter(({ edit, command }) => edit && command?.command === PLACE_CARET_COMMAND);
  if (fixes.length === 0) return remark(vscode.l10n.t('ClaimLens asks for no source here.'));
  const titles = [...new Set(fixes.map(({ title }) => title))];
  const title = titles.length === 1 ? titles[0] : await vscode.window.showQuickPick(titles);
  const fix = fixes.find((candidate) => candidate.title === title);
  if (!fix || !(await vscode.workspace.applyEdit(fix.edit!))) return;
  await vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
}
