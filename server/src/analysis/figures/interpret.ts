import type { Figure, PlacedPassage } from '../model';

export function interpretFigures(placed: PlacedPassage, _articleDate?: string): Figure[] {
  return [...placed.passage.figures];
}
