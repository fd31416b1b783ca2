import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../model';
import { OBJECT, type ProseBuilder } from './prose';

/** Marks and addresses that a reader never sees. */
const UNSEEN = new Set([
  'EmphasisMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'CodeMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'StrikethroughMark',
  'SubscriptMark',
  'SuperscriptMark',
  'HTMLTag',
  'Comment',
  'Image',
  'ProcessingInstruction',
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  yen: '¥',
  euro: '€',
  pound: '£',
};

/** Appends the part of a leaf node's text that lies in `piece`, without marks, and notes its links and emphasis. */
export function appendInline(prose: ProseBuilder, source: string, node: SyntaxNode, piece: Span): void {
  let at = Math.max(node.from, piece.start);
  const plain = (to: number): void => {
    if (to > at) prose.append(at, to);
    at = Math.max(at, to);
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= piece.start) continue;
    if (child.from >= piece.end) break;
    const from = Math.max(child.from, piece.start);
    plain(from);
    appendChild(prose, source, child, { start: from, end: Math.min(child.to, piece.end) });
    at = Math.max(at, Math.min(child.to, piece.end));
  }
  plain(Math.min(node.to, piece.end));
}

function appendChild(prose: ProseBuilder, source: string, node: SyntaxNode, piece: Span): void {
  if (UNSEEN.has(node.name)) return;
  const text = source.slice(node.from, node.to);
  const start = prose.length;
  switch (node.name) {
    case 'Link':
      return appendLink(prose, source, node, piece);
    case 'Autolink':
    case 'URL':
      return prose.refer(Math.max(0, start - 1), 'url', text.replace(/^<|>$/g, ''));
    case 'InlineCode': {
      // MyST writes a citation as {cite}`key`, with variants such as {cite:p}.
      if (/\{cite[^}]*\}$/.test(source.slice(Math.max(0, node.from - 12), node.from)))
        return prose.refer(Math.max(0, start - 1), 'citation', text.replace(/`/g, ''));
      return prose.appendAs(OBJECT, piece.start);
    }
    case 'Entity':
      return prose.appendAs(decodeEntity(text), piece.start);
    case 'Escape':
      return prose.append(Math.max(piece.start, node.from + 1), piece.end);
    case 'HardBreak':
      return prose.append(Math.max(piece.start, node.to - 1), piece.end);
    case 'StrongEmphasis':
    case 'Emphasis':
      appendInline(prose, source, node, piece);
      return prose.emphasise(start);
    default:
      return appendInline(prose, source, node, piece);
  }
}

function appendLink(prose: ProseBuilder, source: string, node: SyntaxNode, piece: Span): void {
  const start = prose.length;
  const note = /^\[(\^|@|-@)([^\]]+)\]$/.exec(source.slice(node.from, node.to));
  if (note) return prose.refer(Math.max(0, start - 1), note[1] === '^' ? 'footnote' : 'citation', note[2]!);
  const url = node.getChild('URL');
  const label = node.getChild('LinkLabel');
  // `[words]` alone is a link only if a definition for it exists; as prose it keeps its brackets.
  if (!url && !label) return prose.append(piece.start, piece.end);
  const [open, close] = node.getChildren('LinkMark');
  const text = { start: Math.max(piece.start, open!.to), end: Math.min(piece.end, close!.from) };
  if (text.end > text.start) appendInline(prose, source, node, text);
  prose.refer(start, 'url', url ? source.slice(url.from, url.to) : source.slice(label!.from + 1, label!.to - 1));
}

function decodeEntity(text: string): string {
  const name = text.slice(1, -1);
  const code = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const point = code ? parseInt(code, 16) : decimal ? Number(decimal) : NaN;
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  return ENTITIES[name] ?? text;
}
