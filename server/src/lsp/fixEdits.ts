import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Fix } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { PLACE_CARET_COMMAND } from '../protocol';
import { toRange } from './convert';

/**
 * How a client puts the caret where a fix wants it: by our command, by a snippet, or not at all. The command comes
 * first, since VS Code indents the lines of a snippet as it sees fit and joins it to the typing before when undoing.
 */
export type CaretStyle = 'command' | 'snippet' | 'none';

/** The text of a reading as remedies want it. */
export function draftOf({ document, format, settings }: Reading): Draft {
  return {
    source: document.getText(),
    format,
    sourceStyle: settings.sourceStyle,
    commentStyle: settings.commentStyle,
  };
}

/** A fix as one edit of one version of the document, so that one undo takes it back. */
export function toAction(document: TextDocument, { title, edits, caret }: Fix, style: CaretStyle): CodeAction {
  const plain = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const change = (made: (TextEdit | SnippetTextEdit)[]): CodeAction => ({
    title,
    edit: {
      documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: made }],
    },
  });
  if (caret === undefined || style === 'none') return change(plain);
  if (style === 'snippet') return change(withTabStop(plain, edits, caret));
  const after = TextDocument.create(document.uri, document.languageId, 0, TextDocument.applyEdits(document, plain));
  const command = { title, command: PLACE_CARET_COMMAND, arguments: [document.uri, after.positionAt(caret)] };
  return { ...change(plain), command };
}

/** The edits with a tab stop in the one that holds the caret. */
function withTabStop(plain: TextEdit[], edits: Fix['edits'], caret: number): (TextEdit | SnippetTextEdit)[] {
  let shift = 0;
  return plain.map((edit, i) => {
    const { start, end, newText } = edits[i]!;
    const at = caret - (start + shift);
    shift += newText.length - (end - start);
    if (at < 0 || at > newText.length) return edit;
    const value = `${escape(newText.slice(0, at))}$0${escape(newText.slice(at))}`;
    return { range: edit.range, snippet: { kind: 'snippet', value } };
  });
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
