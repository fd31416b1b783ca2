import type { Analysis, EntityType, Span } from '../analysis/model';
import type { Reading } from '../articles/store';
import type { MarkedKind, Marks } from '../protocol';
import { freshClaims, isUnsupported } from './claims';
import { toRange } from './convert';

/** What sets one mark apart from others of its kind. */
export type Trait = 'unsourced' | 'discovered' | 'vague';

export interface Mark extends Span {
  readonly trait?: Trait;
}

/** Words of one kind, in the order of the text. Source offsets; an attribution may be told of twice, and is then one. */
export function marksOf(analysis: Analysis, kind: MarkedKind): Mark[] {
  switch (kind) {
    case 'figures':
      return analysis.figures.map(({ start, end, source }) => mark({ start, end }, source === 'none' && 'unsourced'));
    case 'companies':
      return names(analysis, 'company');
    case 'products':
      return names(analysis, 'product');
    case 'people':
      return names(analysis, 'person');
    case 'quotations':
      return analysis.quotes.map(({ start, end }) => ({ start, end }));
    case 'attributions':
      return attributions(analysis);
    case 'unsupported':
      return freshClaims(analysis)
        .filter((claim) => isUnsupported(claim, analysis))
        .map(({ start, end }) => ({ start, end }));
  }
}

/** Where an article has words of the kinds asked for; null where it is not analysed. */
export function provideMarks({ document, analysis }: Reading, kinds: readonly MarkedKind[]): Marks | null {
  if (!analysis) return null;
  const ranges = kinds.map((kind) => [
    kind,
    marksOf(analysis, kind).flatMap((span) => {
      const { start, end } = toRange(document, span);
      return [start.line, start.character, end.line, end.character];
    }),
  ]);
  return { version: document.version, ranges: Object.fromEntries(ranges) as Marks['ranges'] };
}

function names({ entities }: Analysis, wanted: EntityType): Mark[] {
  return entities
    .filter(({ type }) => type === wanted)
    .map(({ start, end, known }) => mark({ start, end }, !known && 'discovered'));
}

/** The words that name the origin of a claim, and those that point at one without naming it. */
function attributions({ claims, vague }: Analysis): Mark[] {
  const pointers = new Set(vague.map(({ start }) => start));
  const named = claims
    .flatMap(({ attribution: { evidence } }) => evidence ?? [])
    .filter(({ start }) => !pointers.has(start));
  const all = [...named.map(({ start, end }) => ({ start, end })), ...vague.map((span) => mark(span, 'vague'))];
  all.sort((a, b) => a.start - b.start);
  // Two claims of one sentence may rest on the same words.
  return all.filter((span, i) => i === 0 || span.start >= all[i - 1]!.end);
}

function mark({ start, end }: Span, trait: Trait | false): Mark {
  return trait ? { start, end, trait } : { start, end };
}
