import type { Facts } from '../../assemble';
import type { Diagnostic, Directive, DirectiveScope } from '../../model';
import { indexOfContaining } from '../../text/span';
import { readFrontMatter } from '../../text/frontMatter';
import type { Change, CommentStyle, Draft } from '../rule';

const COMMENTS: Readonly<Record<CommentStyle, readonly [open: string, close: string]>> = {
  html: ['<!-- ', ' -->'],
  slashes: ['// ', ''],
  hash: ['# ', ''],
  percent: ['% ', ''],
  semicolon: ['; ', ''],
};

/** Silences a diagnostic's rule in its line, by a comment with the caret at the reason; nothing where a table is cut. */
export function disableInLine(diagnostic: Diagnostic, facts: Facts, draft: Draft): Change[] {
  const { source } = draft;
  const { start, code } = diagnostic;
  const present = facts.directives.find(
    ({ scope, covers }) => (scope === 'line' || scope === 'next-line') && covers.start <= start && start <= covers.end,
  );
  if (present) return extend(present, code);
  const block = facts.blocks[indexOfContaining(facts.blocks, { start, end: start })];
  if (block?.kind === 'tableCell') return [];
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  // A comment on a line of its own parts what it stands between, so it stands only where a blank line does already.
  const above = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const isFree = block !== undefined && block.kind !== 'listItem' && block.kind !== 'quote' && above.trim() === '';
  if (isFree) return [write('next-line', code, lineStart, draft, ['', eol])];
  const lineEnd = source.slice(lineStart).search(/[ \t]*\r?(?:\n|$)/);
  return [write('line', code, lineStart + lineEnd, draft, [' ', ''])];
}

/** Silences a diagnostic's rule throughout the article, by a comment at its head. */
export function disableInFile({ code }: Diagnostic, facts: Facts, draft: Draft): Change[] {
  const present = facts.directives.find(({ scope }) => scope === 'file');
  if (present) return extend(present, code);
  const { source } = draft;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const { end } = readFrontMatter(source);
  if (end === 0) return [write('file', code, source.startsWith('\uFEFF') ? 1 : 0, draft, ['', eol + eol])];
  const next = source.indexOf('\n', end) + 1;
  return next > 0
    ? [write('file', code, next, draft, ['', eol])]
    : [write('file', code, source.length, draft, [eol, eol])];
}

/** Adds a rule to a directive; one that names none silences all as it is. */
function extend({ codes }: Directive, code: string): Change[] {
  const last = codes.at(-1);
  return last && !codes.some((listed) => listed.code === code)
    ? [{ edits: [{ start: last.end, end: last.end, newText: `, ${code}` }] }]
    : [];
}

function write(
  scope: DirectiveScope,
  code: string,
  at: number,
  draft: Draft,
  [before, after]: readonly [string, string],
): Change {
  const [open, close] = COMMENTS[draft.format === 'markdown' ? 'html' : draft.commentStyle];
  const start = `${before}${open}claimlens-disable-${scope} ${code}: `;
  return { edits: [{ start: at, end: at, newText: start + close + after }], caret: at + start.length };
}
