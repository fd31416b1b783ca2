import type { Facts } from '../assemble';
import type { Claim, PlacedFigure } from '../model';
import { indexOfContaining, within } from '../text/span';
import { PointIndex, pointsOf } from './points';

/** Two claims of the author that do not go together, the later one first. */
export interface Opposition {
  readonly claim: Claim;
  readonly other: Claim;
}

/** Fewer points than this tell nothing. */
const FEWEST_POINTS = 5;
/** Sentences this near, in claims, belong to one train of thought, which a word of contrast within it weighs. */
const NEAR = 3;
/** Levels of one metric that differ by less are one level, rounded. */
const ROUNDING = 0.05;

/**
 * Claims of the author that an earlier one contradicts: the opposite stance on the same target and point, or another
 * level or direction of the same metric of the same company in the same period. Where the text turns against what it
 * said (但, however), it weighs, and there is no fault. An index over points and metrics finds the earlier claim, so that
 * the cost is near-linear.
 */
export function oppositions(facts: Facts): Opposition[] {
  const found: Opposition[] = [];
  const turns = facts.wording.filter(({ kind }) => kind === 'turn');
  const weighs = (a: number, b: number): boolean => {
    const near = b - a <= NEAR;
    const from = facts.claims[near ? a : b]!.start;
    return within(turns, { start: from, end: facts.claims[b]!.end }).length > 0;
  };
  const leaning = new Map<string, PointIndex>();
  const measured = new Map<string, { figure: PlacedFigure; claim: number }[]>();
  facts.claims.forEach((claim, i) => {
    if (claim.holder !== 'author' || claim.source !== 'none') return;
    const rival = rivalByStance(facts, i, leaning) ?? rivalByFigure(facts, i, measured);
    if (rival !== undefined && !weighs(rival, i)) found.push({ claim, other: facts.claims[rival]! });
  });
  return found;
}

function rivalByStance(facts: Facts, own: number, leaning: Map<string, PointIndex>): number | undefined {
  const { stance: leans, text, evidence } = facts.claims[own]!;
  if (!leans || leans.stance === 'neutral') return undefined;
  const points = keptPoints(evidence, text);
  if (points.size < FEWEST_POINTS) return undefined;
  const opposite = leans.stance === 'bullish' ? 'bearish' : 'bullish';
  const rival = leaning.get(`${leans.target} ${opposite}`)?.meeting(points);
  const key = `${leans.target} ${leans.stance}`;
  let index = leaning.get(key);
  if (!index) leaning.set(key, (index = new PointIndex()));
  index.add(own, points);
  return rival;
}

const kept = new WeakMap<Claim['evidence'], ReadonlySet<string>>();

/** The points of a sentence, kept as long as the judgement of it is, whose evidence is the same at the next keystroke. */
function keptPoints(evidence: Claim['evidence'], text: string): ReadonlySet<string> {
  let points = kept.get(evidence);
  if (!points) kept.set(evidence, (points = pointsOf(text)));
  return points;
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
