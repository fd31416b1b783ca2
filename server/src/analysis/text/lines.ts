import type { Span } from '../model';
import { trim } from './span';

/** No one wraps lines by hand at more columns than this; a longer line is a paragraph of its own. */
const WIDEST_WRAP = 200;
/** A wrapped line is about as wide as the widest; a shorter one ended because its writer ended it. */
const FULL_LINE = 0.6;
const ENDS_SENTENCE = /[。！？!?…：:；;.]["'”’」』）)】》\]*_]*\s*$/;

/**
 * Cuts a run of non-blank lines into paragraphs. Writers of Chinese often start a new paragraph at every line without
 * leaving a blank one, while others wrap one paragraph over many lines by hand; the lines' ends and widths tell which.
 */
export function splitLines(source: string, span: Span): Span[] {
  const lines = nonBlankLines(source, span);
  const widths = lines.map((line) => width(source, line));
  const widest = Math.max(0, ...widths.filter((columns) => columns <= WIDEST_WRAP));
  const isWrapped = (i: number): boolean =>
    i < lines.length - 1 &&
    widths[i]! <= WIDEST_WRAP &&
    widths[i]! >= FULL_LINE * widest &&
    widths[i + 1]! <= WIDEST_WRAP &&
    !ENDS_SENTENCE.test(source.slice(Math.max(lines[i]!.start, lines[i]!.end - 12), lines[i]!.end));
  const handWrapped = widest >= 30 && lines.some((_, i) => isWrapped(i));
  if (!handWrapped) return lines;
  const paragraphs: Span[] = [];
  let start = lines[0]!.start;
  lines.forEach((line, i) => {
    const full = widths[i]! >= FULL_LINE * widest && widths[i]! <= WIDEST_WRAP;
    if (full && i < lines.length - 1) return;
    paragraphs.push({ start, end: line.end });
    start = lines[i + 1]?.start ?? line.end;
  });
  return paragraphs;
}

function nonBlankLines(source: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && source[i] !== '\n') continue;
    const line = trim(source, { start, end: i });
    if (line.end > line.start) lines.push(line);
    start = i + 1;
  }
  return lines;
}

/** Columns on the screen: a Han character takes two. */
function width(source: string, line: Span): number {
  let columns = 0;
  for (let i = line.start; i < line.end && columns <= WIDEST_WRAP; i++)
    columns += source.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return columns;
}
