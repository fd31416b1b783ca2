import { readDirectives } from '../directives/read';
import type { Directive, PlacedBlock, Span } from '../model';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { looksLike } from './kinds';
import { splitLines } from './lines';
import { markdownBlocks, parseMarkdown, type ParsedMarkdown } from './markdown';
import { ProseBuilder } from './prose';

export type Format = 'markdown' | 'plaintext';

/** The text stage's result. `parsed` lets the next run start from this one. */
export interface BlockedText {
  readonly blocks: readonly PlacedBlock[];
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  readonly parsed?: ParsedMarkdown;
}

/** An image in the text itself; spaces in its address, which converters leave there, keep Markdown from seeing it. */
const EMBEDDED_IMAGE = /!\[[^\]\n]*\]\(data:[^\n]*\)/g;

/** Cuts an article into blocks with clean prose. */
export function readBlocks(source: string, format: Format, previous?: ParsedMarkdown): BlockedText {
  const frontMatter = readFrontMatter(source);
  const { directives, blanked } = readDirectives(source, format);
  if (format === 'plaintext') return { blocks: plainBlocks(blanked, frontMatter.end), frontMatter, directives };
  // Front matter would read as a rule and a heading: blank it out, at the same length.
  const body = (frontMatter.end ? blank(blanked, frontMatter.end) : blanked).replace(EMBEDDED_IMAGE, (image) =>
    ' '.repeat(image.length),
  );
  const parsed = parseMarkdown(body, previous);
  return { blocks: markdownBlocks(parsed, frontMatter.end), frontMatter, directives, parsed };
}

function plainBlocks(source: string, from: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const blankLine = /\n[ \t\r\u3000]*(?=\n)/g;
  blankLine.lastIndex = from;
  let start = from;
  const run = (end: number): void => {
    for (const piece of splitLines(source, { start, end })) {
      const prose = new ProseBuilder(source, piece.start);
      appendPlain(prose, source, piece);
      const block = prose.build('paragraph', 0);
      if (block.prose.trim() === '') continue;
      const kind = looksLike(block);
      blocks.push({ ...piece, block: { ...block, kind, level: kind === 'heading' ? 2 : 0 } });
    }
  };
  for (let gap = blankLine.exec(source); gap; gap = blankLine.exec(source)) {
    run(gap.index);
    start = blankLine.lastIndex;
  }
  run(source.length);
  return blocks;
}

/** Plain text has no marks but addresses, which a reader follows rather than reads. */
function appendPlain(prose: ProseBuilder, source: string, piece: Span): void {
  let at = piece.start;
  for (const match of source.slice(piece.start, piece.end).matchAll(/https?:\/\/[!-~]+/g)) {
    const from = piece.start + match.index;
    prose.append(at, from);
    prose.refer(Math.max(0, prose.length - 1), 'url', match[0]);
    at = from + match[0].length;
  }
  prose.append(at, piece.end);
}

function blank(source: string, end: number): string {
  return source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end);
}
