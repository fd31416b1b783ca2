import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Severity } from '../analysis/model';

const LABELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** Counts of a run of `claimlens lint`. */
export interface Tally {
  errors: number;
  warnings: number;
  others: number;
}

/** The diagnostics of one file in columns, the way eslint's stylish formatter prints them; empty where there are none. */
export function stylish(path: string, text: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const document = TextDocument.create(path, 'markdown', 0, text);
  const rows = diagnostics.map((diagnostic) => {
    const { line, character } = document.positionAt(diagnostic.start);
    return [`${line + 1}:${character + 1}`, LABELS[diagnostic.severity], diagnostic.message, diagnostic.code] as const;
  });
  const place = Math.max(...rows.map((row) => row[0].length));
  const label = Math.max(...rows.map((row) => row[1].length));
  const lines = rows.map((row) => `  ${row[0].padStart(place)}  ${row[1].padEnd(label)}  ${row[2]}  ${row[3]}`);
  return `${path}\n${lines.join('\n')}\n\n`;
}

export function count(tally: Tally, diagnostics: readonly Diagnostic[]): void {
  for (const { severity } of diagnostics) {
    if (severity === 'error') tally.errors++;
    else if (severity === 'warning') tally.warnings++;
    else tally.others++;
  }
}

/** The closing line, empty where nothing was found. */
export function summary({ errors, warnings, others }: Tally): string {
  const problems = errors + warnings;
  if (problems + others === 0) return '';
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const rest = others ? ` and ${plural(others, 'remark')}` : '';
  return `✖ ${plural(problems, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})${rest}\n`;
}
