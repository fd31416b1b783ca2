import type { Figure, Language } from '../../server/src/analysis/model';
import { scanFigures } from '../../server/src/analysis/figures/scanner';
import { fold } from '../../server/src/analysis/text/fold';
import { readMarked } from '../support/marked';

/** One line of a fixture file: a sentence in which every figure is marked, or none where it holds none. */
export interface FigureCase {
  readonly line: string;
  readonly language: Language;
}

/** Reads a fixture file: `language: zh` at its head, then sections of lines. `//` begins a remark. */
export function readCases(file: string): Map<string, FigureCase[]> {
  const sections = new Map<string, FigureCase[]>();
  let language: Language = 'zh';
  let section = 'flags';
  for (const raw of file.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('language:')) language = line.slice(9).trim() as Language;
    else if (line.startsWith('# ')) section = line.slice(2).trim();
    else sections.set(section, [...(sections.get(section) ?? []), { line, language }]);
  }
  return sections;
}

/** What the scanner finds in a line, and what its marks say, both in the notation of the marks. */
export function compare({ line, language }: FigureCase): { found: string[]; expected: string[] } {
  const { text, marks } = readMarked(line);
  const figures = scanFigures(fold(text), { language, prose: text });
  return {
    found: figures.map((figure) => `${text.slice(figure.start, figure.end)}{${describe(figure)}}`),
    expected: marks.map(({ start, end, note }) => `${text.slice(start, end)}{${normal(note)}}`),
  };
}

/** `money 6e9 USD about`: kind, value or range, unit (none for dates, `-` where there is none), bound. */
function describe(figure: Figure): string {
  const amount =
    figure.low === undefined ? String(figure.value ?? '-') : `${significant(figure.low)}..${significant(figure.high)}`;
  const unit = figure.kind === 'date' ? [] : [figure.unit ?? '-'];
  return normal([figure.kind, amount, ...unit, ...(figure.bound === undefined ? [] : [figure.bound])].join(' '));
}

/** Writes every number of a note in one way, to six significant digits. */
function normal(note: string): string {
  const [kind = '', amount = '', ...rest] = note.trim().split(/\s+/);
  const written = amount
    .split('..')
    .map((end) => (kind !== 'date' && end !== '' && !Number.isNaN(Number(end)) ? significant(Number(end)) : end))
    .join('..');
  return [kind, written, ...rest].join(' ');
}

function significant(value: number | undefined): string {
  return String(Number((value ?? Number.NaN).toPrecision(6)));
}
