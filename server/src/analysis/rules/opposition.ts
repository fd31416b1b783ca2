import type { Facts } from '../assemble';
import type { Claim, PlacedFigure } from '../model';
import { indexOfContaining, within } from '../text/span';
import { agreement, pointsOf } from './points';

/** Two claims of the author that do not go together, the later one first. */
export interface Opposition {
  readonly claim: Claim;
  readonly other: Claim;
}

/** Least share of common points at which two claims of opposite stance speak of one thing. */
const SAME_POINT = 0.5;
/** Fewer points than this tell nothing. */
const FEWEST_POINTS = 5;
/** Claims on one target that are compared with a new one, the nearest; it bounds the cost. */
const MOST_COMPARED = 40;
/** Sentences this near, in claims, belong to one train of thought, which a word of contrast within it weighs. */
const NEAR = 3;
/** Levels of one metric that differ by less are one level, rounded. */
const ROUNDING = 0.05;

/**
 * Claims of the author that an earlier one contradicts: the opposite stance on the same target and point, or another
 * level or direction of the same metric of the same company in the same period. Where the text turns against what it
 * said (但, however), it weighs, and there is no fault. Each claim is compared with a bounded number of earlier ones.
 */
export function oppositions(facts: Facts): Opposition[] {
  const found: Opposition[] = [];
  const turns = facts.wording.filter(({ kind }) => kind === 'turn');
  const weighs = (a: number, b: number): boolean => {
    const near = b - a <= NEAR;
    const from = facts.claims[near ? a : b]!.start;
    return within(turns, { start: from, end: facts.claims[b]!.end }).length > 0;
  };
  const leaning = new Map<string, Leaning[]>();
  const measured = new Map<string, { figure: PlacedFigure; claim: number }[]>();
  facts.claims.forEach((claim, i) => {
    if (claim.holder !== 'author' || claim.source !== 'none') return;
    const rival = rivalByStance(facts, i, leaning) ?? rivalByFigure(facts, i, measured);
    if (rival !== undefined && !weighs(rival, i)) found.push({ claim, other: facts.claims[rival]! });
  });
  return found;
}

function rivalByStance(facts: Facts, own: number, leaning: Map<string, Leaning[]>): number | undefined {
  const { stance: leans, text } = facts.claims[own]!;
  if (!leans || leans.stance === 'neutral') return undefined;
  const earlier = listOf(leaning, leans.target);
  const claim = new Leaning(own, leans.stance, text);
  const rival = earlier.slice(-MOST_COMPARED).findLast((other) => other.stance !== claim.stance && claim.meets(other));
  earlier.push(claim);
  return rival?.claim;
}

/** A claim that leans one way; what it is about is read when first compared. */
class Leaning {
  private known: ReadonlySet<string> | undefined;

  constructor(
    readonly claim: number,
    readonly stance: string,
    private readonly text: string,
  ) {}

  /** Whether the two speak of one thing. */
  meets(other: Leaning): boolean {
    if (Math.min(this.points.size, other.points.size) < FEWEST_POINTS) return false;
    return agreement(this.points, other.points) >= SAME_POINT;
  }

  private get points(): ReadonlySet<string> {
    return (this.known ??= pointsOf(this.text));
  }
}

function rivalByFigure(
  facts: Facts,
  own: number,
  measured: Map<string, { figure: PlacedFigure; claim: number }[]>,
): number | undefined {
  let rival: number | undefined;
  for (const figure of within(facts.figures, facts.claims[own]!)) {
    if (!figure.metric || !figure.about || !figure.period) continue;
    if (indexOfContaining(facts.quotes, figure) >= 0) continue;
    const known = listOf(measured, `${figure.metric} ${figure.about} ${figure.period} ${figure.kind} ${figure.unit}`);
    rival ??= known.find(({ figure: other, claim }) => claim !== own && isOpposed(figure, other))?.claim;
    known.push({ figure, claim: own });
  }
  return rival;
}

function isOpposed(a: PlacedFigure, b: PlacedFigure): boolean {
  const direction = (figure: PlacedFigure): string | undefined => figure.change?.split('-')[0];
  if (a.compared !== b.compared) return false;
  if (direction(a) && direction(b)) return direction(a) !== direction(b);
  if (a.change || b.change || a.bound || b.bound) return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  return Math.abs(a.value - b.value) > ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
