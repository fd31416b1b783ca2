import { TreeFragment } from '@lezer/common';
import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import type { Block, BlockKind, PlacedBlock, Span } from '../model';
import { appendInline } from './inline';
import { looksLike } from './kinds';
import { splitLines } from './lines';
import { ProseBuilder } from './prose';

const parser = commonMark.configure(GFM);

/** A parse that the next one can start from. */
export interface ParsedMarkdown {
  readonly text: string;
  readonly tree: Tree;
  /** The blocks read from this text, by the kind of node and the source that they were read from. */
  known: ReadonlyMap<string, Block>;
}

/** Parses Markdown, reusing what lies outside the edited range of `previous`. */
export function parseMarkdown(text: string, previous?: ParsedMarkdown): ParsedMarkdown {
  if (!previous) return { text, tree: parser.parse(text), known: new Map() };
  const change = changedRange(previous.text, text);
  if (!change) return previous;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
  return { text, tree: parser.parse(text, fragments), known: previous.known };
}

/** The prose-bearing blocks below `from`, in order. Code, images, raw HTML and definitions make none. */
export function markdownBlocks(parsed: ParsedMarkdown, from: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const known = new Map<string, Block>();
  let afterImage = false;
  const leaf = (node: SyntaxNode, kind: BlockKind): void => {
    const whole = { start: node.from, end: node.to };
    const pieces =
      kind === 'paragraph'
        ? splitLines(parsed.text, whole)
        : kind === 'listItem'
          ? atMargins(parsed.text, whole).flatMap((piece) => splitLines(parsed.text, piece))
          : [whole];
    for (const piece of pieces) {
      const kindHere = leavesItem(parsed.text, whole, piece) ? 'paragraph' : kind;
      // What a node reads as depends on its own text alone, save for where a piece of it is cut.
      const key = `${node.name} ${kindHere} ${piece.start - node.from} ${parsed.text.slice(node.from, node.to)}`;
      const block = parsed.known.get(key) ?? read(parsed.text, node, piece, kindHere);
      known.set(key, block);
      const caption = afterImage && block.kind === 'heading' && node.name === 'Paragraph' && !isEmphasised(block);
      afterImage = block.prose.trim() === '' && parsed.text.startsWith('![', piece.start);
      if (block.prose.trim() === '' || isDefinition(block.prose)) continue;
      // A bare line under an image is its caption, which may state something; only a bold one is a heading there.
      blocks.push({ ...piece, block: caption ? { ...block, kind: 'paragraph' } : block });
    }
  };
  const visit = (node: SyntaxNode, inside: BlockKind): void => {
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
    if (heading) return leaf(node, 'heading');
    if (node.name === 'Paragraph' || node.name === 'Task') return leaf(node, inside);
    if (node.name === 'TableCell') return leaf(node, 'tableCell');
    const kind = node.name === 'ListItem' ? 'listItem' : node.name === 'Blockquote' ? 'quote' : inside;
    if (SKIPPED.has(node.name)) return;
    for (let child = node.firstChild; child; child = child.nextSibling) if (child.to > from) visit(child, kind);
  };
  visit(parsed.tree.topNode, 'paragraph');
  parsed.known = known;
  return blocks;
}

const SKIPPED = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'LinkReference',
  'HorizontalRule',
  'ProcessingInstructionBlock',
]);

function read(source: string, node: SyntaxNode, piece: Span, kind: BlockKind): Block {
  const prose = new ProseBuilder(source, piece.start);
  appendInline(prose, source, node, piece);
  const level = kind === 'heading' ? Number(/\d$/.exec(node.name)?.[0] ?? 2) : 0;
  return seenAs(prose.build(kind, level));
}

/** The block with the kind that its looks give it: furniture anywhere, an unmarked heading or item among paragraphs. */
function seenAs(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'quote') return block;
  const kind = looksLike(block);
  return kind === 'aside' || block.kind === 'paragraph' ? { ...block, kind } : block;
}

/** A line of a list item this long, in code units, was wrapped by hand, so that what follows may go on with it. */
const WRAPPED_LINE = 60;

/** Cuts a list item where a line starts at the margin and the line before it is too short to have been wrapped. */
function atMargins(source: string, item: Span): Span[] {
  const pieces: Span[] = [];
  let start = item.start;
  for (let end = source.indexOf('\n', start); end >= 0 && end < item.end; end = source.indexOf('\n', end + 1)) {
    const line = end - Math.max(start, source.lastIndexOf('\n', end - 1) + 1);
    if (/[ \t\r\n]/.test(source[end + 1] ?? ' ') || line >= WRAPPED_LINE) continue;
    pieces.push({ start, end });
    start = end + 1;
  }
  return [...pieces, { start, end: item.end }];
}

/**
 * Whether a later line of a list item starts at the margin. Markdown counts it to the item; writers who leave no blank
 * line below a list mean a new paragraph.
 */
function leavesItem(source: string, item: Span, piece: Span): boolean {
  return piece.start > item.start && source[piece.start - 1] === '\n';
}

/** Whether a block is emphasised from end to end. */
function isEmphasised({ emphasis, prose }: Block): boolean {
  return emphasis.some(({ start, end }) => start === 0 && end >= prose.trimEnd().length);
}

/** A footnote's text (`[^1]: …`) is a source, not the article's own prose. */
function isDefinition(prose: string): boolean {
  return /^\[\^[^\]]+\]:/.test(prose);
}

function changedRange(
  before: string,
  after: string,
): { fromA: number; toA: number; fromB: number; toB: number } | null {
  if (before === after) return null;
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let endA = before.length;
  let endB = after.length;
  while (endA > start && endB > start && before.charCodeAt(endA - 1) === after.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return { fromA: start, toA: endA, fromB: start, toB: endB };
}
