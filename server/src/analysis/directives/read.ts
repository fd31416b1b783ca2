import type { Directive, DirectiveScope, Span } from '../model';
import type { Format } from '../text/blocks';

const SCOPES: Readonly<Record<string, DirectiveScope>> = {
  'claimlens-disable-line': 'line',
  'claimlens-disable-next-line': 'next-line',
  'claimlens-disable-file': 'file',
};
/** Names of the directives, for completion and for what is nearly one. */
export const DIRECTIVE_NAMES: readonly string[] = Object.keys(SCOPES);

/** `<!-- claimlens-disable-line CODE, CODE: reason -->`, in Markdown and in plain text. */
const HTML = /<!--[ \t]*(claimlens-[\w-]*)([^\n]*?)-->/g;
/** Comments of plain text run to the end of their line: `// claimlens-disable-line CODE: reason`, with #, % or ; too. */
const TO_LINE_END = /(?<![^\s])(?:\/\/|[#%;])[ \t]*(claimlens-[\w-]*)([^\n]*)/g;
const FENCE = /^ {0,3}(```+|~~~+)[^\n]*$/gm;

/** The directives of an article, in order, and its text with them blanked out at the same length. */
export function readDirectives(source: string, format: Format): { directives: Directive[]; blanked: string } {
  if (!source.includes('claimlens-')) return { directives: [], blanked: source };
  const code = format === 'markdown' ? fencedCode(source) : [];
  const found = [...source.matchAll(HTML), ...(format === 'plaintext' ? source.matchAll(TO_LINE_END) : [])]
    .filter(({ index }) => source[index - 1] !== '`' && !code.some((span) => holds(span, index)))
    .sort((a, b) => a.index - b.index);
  const meant: RegExpExecArray[] = [];
  let blanked = '';
  for (const match of found) {
    const { start, end } = spanOf(match);
    // What stands within a comment is its reason.
    if (start < blanked.length) continue;
    meant.push(match);
    blanked += source.slice(blanked.length, start) + ' '.repeat(end - start);
  }
  blanked += source.slice(blanked.length);
  return { directives: meant.map((match) => toDirective(match, blanked)), blanked };
}

function toDirective(match: RegExpExecArray, blanked: string): Directive {
  const span = spanOf(match);
  const [, name, body] = match as unknown as [string, string, string];
  const nameStart = span.start + match[0].indexOf(name);
  const bodyStart = nameStart + name.length;
  const colon = body.search(/[:：]/);
  const listed = colon < 0 ? body : body.slice(0, colon);
  const codes = [...listed.matchAll(/[^\s,，、]+/g)].map((code) => ({
    start: bodyStart + code.index,
    end: bodyStart + code.index + code[0].length,
    code: code[0],
  }));
  const scope = Object.hasOwn(SCOPES, name) ? SCOPES[name]! : null;
  return {
    ...span,
    name: { start: nameStart, end: bodyStart, text: name },
    scope,
    codes,
    reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
    covers: covered(scope, span, blanked),
  };
}

/** What a directive silences: its line, the next line that holds anything, or all. */
function covered(scope: DirectiveScope | null, { start, end }: Span, blanked: string): Span {
  if (scope === 'file') return { start: 0, end: blanked.length };
  const lineEnd = endOfLine(blanked, end);
  if (scope === 'line') return { start: blanked.lastIndexOf('\n', start - 1) + 1, end: lineEnd };
  if (scope === null) return { start: end, end };
  const next = /\S/.exec(blanked.slice(lineEnd));
  if (!next) return { start: lineEnd, end: lineEnd };
  const at = lineEnd + next.index;
  return { start: blanked.lastIndexOf('\n', at) + 1, end: endOfLine(blanked, at) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function fencedCode(source: string): Span[] {
  const spans: Span[] = [];
  let open: { at: number; fence: string } | undefined;
  for (const match of source.matchAll(FENCE)) {
    const fence = match[1]!;
    if (!open) open = { at: match.index, fence };
    else if (fence.startsWith(open.fence)) {
      spans.push({ start: open.at, end: match.index + match[0].length });
      open = undefined;
    }
  }
  return open ? [...spans, { start: open.at, end: source.length }] : spans;
}

function spanOf(match: RegExpExecArray): Span {
  // What a carriage return ends is the line, not the comment.
  const text = match[0].replace(/\s+$/, '');
  return { start: match.index, end: match.index + text.length };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
