import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, PlacedBlock, Span } from '../analysis/model';
import { readBlocks } from '../analysis/text/blocks';
import type { PassageReview } from './schema';

/** The article's prose, block by block, cut where claims and figures begin and end. */
export function readPassages(document: TextDocument, { claims, figures }: Analysis): PassageReview[] {
  const format = document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
  const nextClaim = cursor(claims);
  const nextFigure = cursor(figures);
  return readBlocks(document.getText(), format).blocks.map((placed) => ({
    kind: placed.block.kind,
    level: placed.block.level,
    parts: cut(placed.block.prose, nextClaim(placed), nextFigure(placed)),
  }));
}

/** An item of a list, by its index there; in prose offsets. */
type Piece = Span & { readonly index: number };

/** Hands out, block after block, the items that begin in each. Items and blocks are in the order of the text. */
function cursor(items: readonly Span[]): (placed: PlacedBlock) => Piece[] {
  let next = 0;
  return (placed) => {
    const pieces: Piece[] = [];
    while (next < items.length && items[next]!.start < placed.start) next++;
    for (; next < items.length && items[next]!.start < placed.end; next++)
      pieces.push({ ...toProse(placed, items[next]!), index: next });
    return pieces;
  };
}

function cut(prose: string, claims: readonly Piece[], figures: readonly Piece[]): PassageReview['parts'] {
  const edges = [...claims, ...figures].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, prose.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const covers = (piece: Span): boolean => piece.start <= start && start < piece.end;
    const claim = claims.find(covers);
    const figure = figures.find(covers);
    return {
      text: prose.slice(start, cuts[i + 1]),
      ...(claim ? { claim: claim.index } : {}),
      ...(figure ? { figure: figure.index } : {}),
    };
  });
}

/** The way back from the source to prose: the first unit of prose that comes from `start` or behind it, and so on. */
function toProse({ block, start }: PlacedBlock, span: Span): Span {
  return { start: firstFrom(block.offsets, span.start - start), end: firstFrom(block.offsets, span.end - start) };
}

/** The index of the first of the ascending offsets that is `wanted` or more. */
function firstFrom(offsets: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
