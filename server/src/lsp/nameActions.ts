import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { addToList, type TextChange } from '../workspace/edits';
import type { WorkspaceNames } from '../workspace/names';
import { toRange, touching } from './convert';

/**
 * What a workspace can say of a name. A company that was found in the text alone can be taken into the workspace's
 * names; it, and a listed one that the text does not mean (苹果 the fruit), can be ruled out, and so can a product, a
 * person or a body that was found in the text alone. Where there is no file of names the action makes it, which `createsFiles` has to allow.
 */
export function provideNameActions(
  { document, analysis }: Reading,
  { range, context }: CodeActionParams,
  names: WorkspaceNames,
  locale: Locale,
  createsFiles: boolean,
): CodeAction[] {
  if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  const mention = touching(analysis?.entities ?? [], document, range.start).find(
    ({ type, known }) => type === 'company' || !known,
  );
  const file = mention && names.fileFor(document.uri);
  if (!file || (file.text === undefined && !createsFiles)) return [];
  const text = file.text ?? '';
  const words = messages(locale);
  const actions: [string, TextChange | null][] = [];
  if (mention.type === 'company' && !mention.known) {
    const company = mention.id === mention.text ? { id: mention.id } : { id: mention.id, names: [mention.text] };
    actions.push([words.addCompany(mention.text), addToList(text, 'companies', company)]);
  }
  const ruledOut = mention.type === 'company' ? words.notCompany : words.notName;
  actions.push([ruledOut(mention.text), addToList(text, 'never', mention.text)]);
  const target = TextDocument.create(file.uri, 'json', 0, text);
  return actions.flatMap(([title, change]) => {
    if (!change) return [];
    const edit: TextDocumentEdit = {
      textDocument: { uri: file.uri, version: file.document?.version ?? null },
      edits: [{ range: toRange(target, change), newText: change.newText }],
    };
    const create = { kind: 'create' as const, uri: file.uri, options: { ignoreIfExists: true } };
    const documentChanges = file.text === undefined ? [create, edit] : [edit];
    return [{ title, kind: CodeActionKind.QuickFix, edit: { documentChanges } }];
  });
}
