import type { Position, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/model';

/** The LSP range of a span. This file is the only place where offsets become lines and columns, and back. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The items that a position touches: those it stands in, and after them those that a caret stands just behind. */
export function touching<T extends Span>(items: readonly T[], document: TextDocument, position: Position): T[] {
  const offset = document.offsetAt(position);
  return [
    ...items.filter(({ start, end }) => start <= offset && offset < end),
    ...items.filter(({ end }) => end === offset),
  ];
}

/** The first of the items around a span. */
export function around<T extends Span>(items: readonly T[], { start, end }: Span): T | undefined {
  return items.find((item) => item.start <= start && end <= item.end);
}
