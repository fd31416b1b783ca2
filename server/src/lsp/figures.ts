import type { PlacedFigure } from '../analysis/model';
import type { Reading } from '../articles/store';

/** The other places where an article gives the very same quantity, in the order of the text. */
export function sameQuantity(figure: PlacedFigure, { analysis }: Reading): PlacedFigure[] {
  return (analysis?.figures ?? []).filter((other) => other !== figure && isSameQuantity(figure, other));
}

/** The places where an article gives another quantity for the same metric of the same company in the same period. */
export function sameMeasure(figure: PlacedFigure, { analysis }: Reading): PlacedFigure[] {
  if (figure.metric === undefined || figure.about === undefined) return [];
  return (analysis?.figures ?? []).filter(
    (other) =>
      other !== figure &&
      other.kind === figure.kind &&
      other.metric === figure.metric &&
      other.about === figure.about &&
      (other.period === figure.period || other.period === undefined || figure.period === undefined) &&
      !isSameQuantity(figure, other),
  );
}

/** The quantity decides, not its words: 40亿元 and 4 billion yuan are one. */
function isSameQuantity(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.value === null || (a.value === undefined && a.low === undefined)) return a.text === b.text;
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
