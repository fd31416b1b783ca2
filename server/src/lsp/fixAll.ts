import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver/node';
import { fixesFor } from '../analysis/rules';
import type { Change, Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { isWithin } from './codeActions';
import { draftOf, toAction } from './fixEdits';

/** The kind of the action that mends all that can be mended unseen, on request or when a file is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.claimlens`;

/** One action with every safe fix of the article, where a source action is asked for and there is anything to mend. */
export function provideFixAll(reading: Reading, { context }: CodeActionParams, locale: Locale): CodeAction[] {
  const { analysis, document } = reading;
  if (!analysis || !context.only?.some((kind) => isWithin(FIX_ALL, kind))) return [];
  const draft = draftOf(reading);
  const edits: Change['edits'][number][] = [];
  for (const diagnostic of analysis.diagnostics) {
    const fix = fixesFor(diagnostic.code, diagnostic, analysis, draft, locale).find(({ safe }) => safe);
    const isApart = fix?.edits.every((edit) => edits.every(({ start, end }) => edit.end <= start || end <= edit.start));
    if (fix && isApart) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  const fix = { title: messages(locale).fixAll, edits: edits.sort((a, b) => a.start - b.start) };
  return [{ ...toAction(document, fix, 'none'), kind: FIX_ALL }];
}
