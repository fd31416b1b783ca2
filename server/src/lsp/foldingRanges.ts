import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver/node';
import type { Reading } from '../articles/store';
import { toRange } from './convert';

/**
 * The paragraphs that repeat earlier ones, to be folded away. Null where there are none: an editor then folds as it
 * would without us, by indentation in plain text.
 */
export function provideFoldingRanges({ document, analysis }: Reading): FoldingRange[] | null {
  const repeated = (analysis?.duplicates ?? []).flatMap((duplicate) => {
    const { start, end } = toRange(document, duplicate);
    // Editors fold below a line that stays. A paragraph of one line folds into the empty line above it.
    const above = start.line === end.line && start.line > 0 && isEmpty(start.line - 1) ? 1 : 0;
    const startLine = start.line - above;
    return end.line > startLine ? [{ startLine, endLine: end.line, kind: FoldingRangeKind.Region }] : [];
  });
  if (repeated.length === 0) return null;
  return document.languageId === 'plaintext' ? [...repeated, ...byIndentation()] : repeated;

  /** What an editor would fold in plain text if it had not us to ask. */
  function byIndentation(): FoldingRange[] {
    const ranges: FoldingRange[] = [];
    const open: { readonly line: number; readonly indent: number }[] = [];
    let last = 0;
    const close = (indent: number): void => {
      while (open.length > 0 && open.at(-1)!.indent >= indent) {
        const { line } = open.pop()!;
        if (last > line) ranges.push({ startLine: line, endLine: last });
      }
    };
    for (let line = 0; line < document.lineCount; line++) {
      if (isEmpty(line)) continue;
      const indent = /^\s*/.exec(textOf(line))![0].length;
      close(indent);
      open.push({ line, indent });
      last = line;
    }
    close(0);
    return ranges;
  }

  function isEmpty(line: number): boolean {
    return textOf(line).trim() === '';
  }

  function textOf(line: number): string {
    return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  }
}
