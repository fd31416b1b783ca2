import * as vscode from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PEEK_RELATED_COMMAND } from '../../../server/src/protocol';
import { reveal } from '../commands';
import { toVscodePosition, toVscodeRange } from '../convert';
import type { ClaimNode, KinNode } from '../views/outline/nodes';
import { claimsOf, placeOfCaret, relatedAt, remark, type Place } from './requests';
import { Trail } from './trail';

/** Jumps from claim to claim. `isReviewed` tells whether the user is done with a claim: jumps pass it over. */
export function registerMoving(client: LanguageClient, isReviewed: (key: string) => boolean): vscode.Disposable[] {
  const trail = new Trail(client);
  const commands: Record<string, (...args: never[]) => unknown> = {
    'claimlens.nextUnsupported': () => toUnsupported(client, isReviewed, 1),
    'claimlens.previousUnsupported': () => toUnsupported(client, isReviewed, -1),
    'claimlens.nextRelated': (node?: ClaimNode | KinNode) => trail.move(1, node && placeOf(node)),
    'claimlens.previousRelated': (node?: ClaimNode | KinNode) => trail.move(-1, node && placeOf(node)),
    [PEEK_RELATED_COMMAND]: (from?: string | ClaimNode, position?: Position) =>
      peekRelated(client, typeof from === 'string' ? { uri: from, position: position! } : from && placeOf(from)),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** Where the claim of a row begins. */
export function placeOf(node: ClaimNode | KinNode): Place {
  const { start } = node.kind === 'claim' ? node.claim.range : node.kin.range;
  return { uri: node.uri, position: start };
}

/** From the selection on to the next claim without a source, or back to the one before; at the end, round to the start. */
async function toUnsupported(
  client: LanguageClient,
  isReviewed: (key: string) => boolean,
  direction: 1 | -1,
): Promise<void> {
  const place = placeOfCaret(client);
  if (!place) return;
  const open = (await claimsOf(client, place.uri))
    .filter(({ unsupported, key }) => unsupported && !isReviewed(key))
    .map(({ range }) => range);
  const { selection } = vscode.window.activeTextEditor!;
  const onwards =
    direction === 1
      ? open.find((range) => toVscodeRange(range).start.isAfterOrEqual(selection.end))
      : open.findLast((range) => toVscodeRange(range).end.isBeforeOrEqual(selection.start));
  const target = onwards ?? open.at(direction === 1 ? 0 : -1);
  if (target) return reveal(place.uri, target);
  remark(vscode.l10n.t('No claim here lacks a source.'));
}

/** Shows the claims that bear on the same point below the line, without leaving it. */
async function peekRelated(client: LanguageClient, from: Place | undefined): Promise<void> {
  const place = from ?? placeOfCaret(client);
  const related = place && (await relatedAt(client, place));
  if (!related) return remark(vscode.l10n.t('There is no claim at the caret.'));
  if (related.kin.length === 0) return remark(vscode.l10n.t('No other claim bears on this point.'));
  const uri = vscode.Uri.parse(place.uri);
  const locations = related.kin.map(({ range }) => new vscode.Location(uri, toVscodeRange(range)));
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    uri,
    toVscodePosition(place.position),
    locations,
    'peek',
  );
}
