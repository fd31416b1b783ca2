import type { Facts } from '../../assemble';
import type { Directive, Span } from '../../model';
import { contains } from '../../text/span';
import type { Change } from '../rule';

/** Takes out the part of a directive that `place` marks: one of several rules, or else the whole comment. */
export function dropDirective(place: Span, { directives }: Facts, source: string): Change[] {
  const directive = directives.find((candidate) => contains(candidate, place));
  if (!directive) return [];
  const index = directive.codes.findIndex(({ start }) => start === place.start);
  const span = index >= 0 && directive.codes.length > 1 ? listed(directive, index) : withLine(directive, source);
  return [{ edits: [{ ...span, newText: '' }] }];
}

/** One rule with the comma that parts it from its neighbour. */
function listed({ codes }: Directive, index: number): Span {
  const { start, end } = codes[index]!;
  const next = codes[index + 1];
  return next ? { start, end: next.start } : { start: codes[index - 1]!.end, end };
}

/** The comment with its line where it stands alone in it, else with the space before it. */
function withLine({ start, end }: Directive, source: string): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(source[from - 1]!)) from--;
  const lineEnd = /^[ \t\r]*(?:\n|$)/.exec(source.slice(end));
  const isAlone = lineEnd !== null && (from === 0 || source[from - 1] === '\n');
  return isAlone ? { start: from, end: end + lineEnd[0].length } : { start: from, end };
}
