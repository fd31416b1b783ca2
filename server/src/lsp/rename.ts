import { ErrorCodes, ResponseError, type Position, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Analysis } from '../analysis/model';
import type { Reading } from '../articles/store';
import { toRange, touching } from './convert';

type Named = Analysis['entities'][number];

/** The company's name under the caret, ready to be typed over; null where there is none. */
export function prepareRename(reading: Reading, position: Position): { range: Range; placeholder: string } | null {
  const mention = companyAt(reading, position);
  return mention ? { range: toRange(reading.document, mention), placeholder: mention.text } : null;
}

/** Writes `newName` wherever the article calls this company by this very name; its other names stay. */
export function provideRename(reading: Reading, position: Position, newName: string): WorkspaceEdit | null {
  const mention = companyAt(reading, position);
  if (!mention) return null;
  const newText = newName.trim();
  if (newText === '' || /[\r\n]/.test(newText))
    throw new ResponseError(ErrorCodes.InvalidParams, 'A name is one line and not empty.');
  const { document, analysis } = reading;
  const edits = analysis!.entities
    .filter(({ id, type, text }) => id === mention.id && type === mention.type && text === mention.text)
    .map((same) => ({ range: toRange(document, same), newText }));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

function companyAt({ document, analysis }: Reading, position: Position): Named | undefined {
  return touching(analysis?.entities ?? [], document, position).find(({ type }) => type === 'company');
}
