import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/model';

/** The words of a span on one line of at most `longest` characters, links and emphasis without their Markdown. */
export function sentenceOf(document: TextDocument, { start, end }: Span, longest: number): string {
  const source = document.getText().slice(start, end);
  return shorten(document.languageId === 'markdown' ? withoutMarks(source) : source, longest);
}

function withoutMarks(source: string): string {
  return source
    .replace(/\[\^[^\][]*\]/g, '')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '');
}

/** One line of at most `longest` characters; LSP forbids an empty name. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim() || '…';
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
