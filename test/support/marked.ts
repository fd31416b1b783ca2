import type { Span } from '../../server/src/analysis/model';

/** A stretch of a fixture between ⟦ and ⟧, with the note in braces behind it. */
export interface Mark extends Span {
  readonly note: string;
}

/**
 * Reads a fixture in which expected spans are marked: `⟦60亿美元⟧{unsourced-figure}`. ¶ stands for the gap between two
 * paragraphs. Brackets, not carets: carets misalign under Han glyphs.
 */
export function readMarked(fixture: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  const source = fixture.replace(/\s*¶\s*/g, '\n\n');
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '⟦') open.push(text.length);
    else if (source[i] === '⟧') {
      const note = /^\{([^}]*)\}/.exec(source.slice(i + 1));
      if (note) i += note[0].length;
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${fixture}`);
      marks.push({ start, end: text.length, note: note?.[1] ?? '' });
    } else text += source[i]!;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${fixture}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** A span's text and note, to compare in a way that a failing test shows well. */
export function show(text: string, spans: readonly (Span & { note: string })[]): string[] {
  return spans.map(({ start, end, note }) => `${text.slice(start, end)}{${note}}`);
}

/** Splits a fixture file into its sections (`# flags`) and those into cases, parted by blank lines. `//` is a remark. */
export function readSections(file: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let cases: string[] | undefined;
  for (const piece of file.replace(/^\/\/.*\n/gm, '').split(/\n{2,}/)) {
    let rest = piece.trim();
    const heading = /^# (.+)(?:\n|$)/.exec(rest);
    if (heading) {
      cases = [];
      sections.set(heading[1]!.trim(), cases);
      rest = rest.slice(heading[0].length).trim();
    }
    if (rest) cases?.push(rest);
  }
  return sections;
}
