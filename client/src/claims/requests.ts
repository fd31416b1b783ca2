import * as vscode from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  OUTLINE_REQUEST,
  RELATED_REQUEST,
  type Outline,
  type OutlineClaim,
  type Related,
} from '../../../server/src/protocol';
import { toVscodeRange } from '../convert';
import { articleOf } from '../views/articles';

/** A place in an article, by the address that the server knows it by. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Where the caret stands; undefined where the active editor shows no article. */
export function placeOfCaret(client: LanguageClient): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !articleOf(editor.document)) return undefined;
  const { line, character } = editor.selection.start;
  return { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: { line, character } };
}

/** The claims of an article in the order of its text; none where it is not analysed. */
export async function claimsOf(client: LanguageClient, uri: string): Promise<readonly OutlineClaim[]> {
  return (await client.sendRequest<Outline | null>(OUTLINE_REQUEST, { uri }))?.claims ?? [];
}

/** The claim at a place; where two touch, the one that begins there. */
export async function claimAt(client: LanguageClient, { uri, position }: Place): Promise<OutlineClaim | undefined> {
  const { line, character } = position;
  const caret = new vscode.Position(line, character);
  return (await claimsOf(client, uri)).findLast(({ range }) => toVscodeRange(range).contains(caret));
}

export function relatedAt(client: LanguageClient, { uri, position }: Place): Promise<Related | null> {
  return client.sendRequest<Related | null>(RELATED_REQUEST, { uri, position });
}

/** Says something in passing, where a message box would be in the way. */
export function remark(text: string): void {
  vscode.window.setStatusBarMessage(text, 4000);
}
