import type { Features } from './features';

/** What one sentence tells by itself, in log-odds, and where it stands. */
export interface Own {
  /** That it leans, and that it is bullish if it does. */
  readonly leans: number;
  readonly side: number;
  /** A claim: headings, questions and lead-ins lean by their words, but are no part of what an article holds. */
  readonly isClaim: boolean;
  readonly passage: number;
  /** Passage index of the heading above; -1 where there is none. */
  readonly heading: number;
  readonly isHeading: boolean;
  /** How it points at the sentence before it. */
  readonly flags: readonly string[];
}

/** Odds beyond this say no more: certain is certain. */
const MOST = 4;

interface Mean {
  leans: number;
  side: number;
  count: number;
}

/**
 * What the text around each sentence adds to what it tells itself: writers hold a line through a paragraph and a
 * section. Two tables a sentence: evidence that it leans, and evidence of its side. One pass over the article.
 */
export function surroundings(cells: readonly Own[]): { leans: Features; side: Features }[] {
  const sections = new Map<number, Mean>();
  const headings = new Map<number, { leans: number; side: number }>();
  const told = cells.map((cell) => {
    const leans = clip(cell.leans);
    const side = (2 * chance(cell.side) - 1) * chance(cell.leans);
    if (cell.isHeading) headings.set(cell.passage, { leans, side });
    else if (cell.isClaim) {
      const section = sections.get(cell.heading) ?? { leans: 0, side: 0, count: 0 };
      sections.set(cell.heading, section);
      section.leans += leans;
      section.side += side;
      section.count++;
    }
    return { leans, side };
  });
  return cells.map((cell, i) => {
    const leans: Features = new Map([['own', clip(cell.leans)]]);
    const side: Features = new Map([['own', clip(cell.side)]]);
    const own = told[i]!;
    const mean = sections.get(cell.heading);
    const others = mean && mean.count > 1 ? mean.count - 1 : 0;
    if (mean && others > 0) {
      // A mean over few says little: it is drawn towards the middle.
      const weight = others / (others + 3);
      leans.set('section', ((mean.leans - own.leans) / others) * weight);
      side.set('section', ((mean.side - own.side) / others) * weight);
    }
    for (const [name, j] of [
      ['before', i - 1],
      ['after', i + 1],
    ] as const) {
      const other = cells[j];
      if (!other?.isClaim || other.heading !== cell.heading) continue;
      const where = other.passage === cell.passage ? name : `${name}-apart`;
      leans.set(where, told[j]!.leans);
      side.set(where, told[j]!.side);
      if (name === 'before')
        for (const flag of ['turns-against', 'goes-on'])
          if (cell.flags.includes(flag)) {
            leans.set(`${flag}-before`, told[j]!.leans);
            side.set(`${flag}-before`, told[j]!.side);
          }
    }
    const heading = headings.get(cell.heading);
    if (heading) {
      leans.set('heading', heading.leans);
      side.set('heading', heading.side);
    }
    return { leans, side };
  });
}

function clip(odds: number): number {
  return Math.max(-MOST, Math.min(MOST, odds));
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
