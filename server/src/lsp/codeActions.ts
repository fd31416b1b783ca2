import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver/node';
import type { Analysis, Diagnostic } from '../analysis/model';
import { fixesFor } from '../analysis/rules';
import { disableInFile, disableInLine } from '../analysis/rules/remedies/disable';
import type { Draft, Fix, Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { SOURCE_FIX_KIND } from '../protocol';
import { toSpan } from './convert';
import { provideDiagnostics } from './diagnostics';
import { draftOf, toAction, type CaretStyle } from './fixEdits';

/**
 * The quick fixes for the diagnostics that the range touches: what mends each, then what silences its rule. Nothing is
 * changed until the user picks one.
 */
export function provideCodeActions(
  reading: Reading,
  params: CodeActionParams,
  locale: Locale,
  caret: CaretStyle,
): CodeAction[] {
  const { document, analysis } = reading;
  const { only } = params.context;
  if (!analysis || (only && !only.some((kind) => isWithin(SOURCE_FIX_KIND, kind)))) return [];
  const draft = draftOf(reading);
  const asked = toSpan(document, params.range);
  const sent = provideDiagnostics(reading);
  const touched = analysis.diagnostics
    .map((diagnostic, i) => ({ diagnostic, sent: sent[i]! }))
    .filter(({ diagnostic }) => diagnostic.end >= asked.start && diagnostic.start <= asked.end);
  const actions = new ActionList(reading, caret);
  for (const row of touched)
    fixesFor(row.diagnostic.code, row.diagnostic, analysis, draft, locale).forEach((fix, rank) =>
      actions.add(fix, row.sent, rank === 0),
    );
  for (const row of touched)
    for (const fix of silencing(row.diagnostic, analysis, draft, locale)) actions.add(fix, row.sent, false);
  return actions.all.filter((action) => !only || only.some((kind) => isWithin(action.kind!, kind)));
}

/** Whether a kind of action is the one asked for or a kind of it: `source.fixAll.claimlens` where `source` is asked for. */
export function isWithin(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`);
}

function silencing(diagnostic: Diagnostic, analysis: Analysis, draft: Draft, locale: Locale): Fix[] {
  if (diagnostic.code.endsWith('-directive')) return [];
  const words = messages(locale);
  const { code } = diagnostic;
  return [
    ...disableInLine(diagnostic, analysis, draft).map((change) => ({ title: words.disableInLine(code), ...change })),
    ...disableInFile(diagnostic, analysis, draft).map((change) => ({ title: words.disableInFile(code), ...change })),
  ];
}

/** Actions without repetition: two figures of one sentence want the same source note, and one fix then mends both. */
class ActionList {
  private readonly byFix = new Map<string, CodeAction & { diagnostics: LspDiagnostic[] }>();

  constructor(
    private readonly reading: Reading,
    private readonly caret: CaretStyle,
  ) {}

  get all(): CodeAction[] {
    return [...this.byFix.values()];
  }

  add(fix: Fix, diagnostic: LspDiagnostic, isPreferred: boolean): void {
    const key = JSON.stringify(fix);
    const known = this.byFix.get(key);
    if (known) known.diagnostics.push(diagnostic);
    else
      this.byFix.set(key, {
        ...toAction(this.reading.document, fix, this.caret),
        kind: fix.addsSource ? SOURCE_FIX_KIND : CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(isPreferred ? { isPreferred } : {}),
      });
  }
}
