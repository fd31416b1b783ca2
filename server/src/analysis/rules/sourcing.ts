import type { Facts } from '../assemble';
import type { Claim, Figure, FigureKind, Span } from '../model';
import { indexOfContaining } from '../text/span';

/** Kinds of figure that a reader cannot check by a calendar. */
const CHECKABLE: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'multiple', 'count', 'measure', 'rank']);

/** Whether a figure needs a source where its sentence does. */
export function isCheckable({ kind }: Pick<Figure, 'kind'>): boolean {
  return CHECKABLE.has(kind);
}

/** Claims that an editor would want a source for and that name none, each with its checkable figures. */
export function unsupportedClaims(facts: Facts): { claim: Claim; figures: Facts['figures'][number][] }[] {
  const unsupported = [];
  let next = 0;
  for (const claim of facts.claims) {
    while (next < facts.figures.length && facts.figures[next]!.start < claim.start) next++;
    if (!claim.check || claim.source !== 'none') continue;
    const figures = [];
    for (let i = next; i < facts.figures.length && facts.figures[i]!.end <= claim.end; i++)
      if (isCheckable(facts.figures[i]!)) figures.push(facts.figures[i]!);
    unsupported.push({ claim, figures });
  }
  return unsupported;
}

/** The claim that the words at `place` are part of, where the article itself makes it and names no source. */
export function ownClaim(facts: Facts, place: Span): Claim | undefined {
  const claim = facts.claims[indexOfContaining(facts.claims, place)];
  return claim?.source === 'none' && claim.holder === 'author' ? claim : undefined;
}
