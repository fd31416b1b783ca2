import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixesFor } from '../analysis/rules';
import type { Draft, Fix, Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { PLACE_CARET_COMMAND } from '../protocol';
import { toRange, toSpan } from './convert';
import { provideDiagnostics } from './diagnostics';

/** The quick fixes for the diagnostics that the range touches. Nothing is changed until the user picks one. */
export function provideCodeActions(
  reading: Reading,
  params: CodeActionParams,
  locale: Locale,
  placesCaret: boolean,
): CodeAction[] {
  const { document, analysis, format, settings } = reading;
  if (
    !analysis ||
    (params.context.only && !params.context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind)))
  )
    return [];
  const draft: Draft = { source: document.getText(), format, sourceStyle: settings.sourceStyle };
  const asked = toSpan(document, params.range);
  const sent = provideDiagnostics(reading);
  // Two figures of one sentence want the same source note: one fix then mends both.
  const actions = new Map<string, CodeAction & { diagnostics: Diagnostic[] }>();
  analysis.diagnostics.forEach((diagnostic, i) => {
    if (diagnostic.end < asked.start || diagnostic.start > asked.end) return;
    for (const fix of fixesFor(diagnostic.code, diagnostic, analysis, draft, locale)) {
      const key = JSON.stringify(fix);
      const known = actions.get(key);
      if (known) known.diagnostics.push(sent[i]!);
      else
        actions.set(key, {
          ...action(document, fix, placesCaret),
          kind: CodeActionKind.QuickFix,
          diagnostics: [sent[i]!],
        });
    }
  });
  return [...actions.values()].map((fix) => ({ ...fix, isPreferred: actions.size === 1 }));
}

function action(document: TextDocument, fix: Fix, placesCaret: boolean): CodeAction {
  const edits = fix.edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const change = { textDocument: { uri: document.uri, version: document.version }, edits };
  if (fix.caret === undefined || !placesCaret) return { title: fix.title, edit: { documentChanges: [change] } };
  const after = TextDocument.create(document.uri, document.languageId, 0, TextDocument.applyEdits(document, edits));
  const command = {
    title: fix.title,
    command: PLACE_CARET_COMMAND,
    arguments: [document.uri, after.positionAt(fix.caret)],
  };
  return { title: fix.title, edit: { documentChanges: [change] }, command };
}
