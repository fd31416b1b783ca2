import type { Facts } from '../assemble';
import type { Claim, FigureKind, Span } from '../model';
import type { Fix } from './rule';

/** Kinds of figure that a reader cannot check by a calendar. */
const CHECKABLE: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'multiple', 'count', 'measure', 'rank']);

/** Claims that an editor would want a source for and that name none, each with its checkable figures. */
export function unsupportedClaims(facts: Facts): { claim: Claim; figures: Facts['figures'][number][] }[] {
  const unsupported = [];
  let next = 0;
  for (const claim of facts.claims) {
    while (next < facts.figures.length && facts.figures[next]!.start < claim.start) next++;
    if (!claim.check || claim.source !== 'none') continue;
    const figures = [];
    for (let i = next; i < facts.figures.length && facts.figures[i]!.end <= claim.end; i++)
      if (CHECKABLE.has(facts.figures[i]!.kind)) figures.push(facts.figures[i]!);
    unsupported.push({ claim, figures });
  }
  return unsupported;
}

const CLOSING = /[。！？!?….;；”’"'」』）)】》\]\s*]+$/;

/** Puts an empty source note at the end of the claim around `place`, before its full stop, with the caret in it. */
export function insertSourceNote(place: Span, facts: Facts, source: string): Omit<Fix, 'title'> | null {
  const claim = facts.claims.find((candidate) => candidate.start <= place.start && place.end <= candidate.end);
  if (!claim) return null;
  const sentence = source.slice(claim.start, claim.end);
  const closing = CLOSING.exec(sentence)?.[0] ?? '';
  // Closing quotation marks belong to the quotation: the note follows them, ahead of the stop alone.
  const stop = /[。！？!?….;；]?\s*\**$/.exec(closing)?.[0] ?? '';
  const at = claim.end - stop.length;
  const note = facts.language === 'zh' ? '（来源：）' : ' (source: )';
  return { edits: [{ start: at, end: at, newText: note }], caret: at + note.length - 1 };
}
