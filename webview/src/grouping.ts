import type { Leaning } from './charts/shapes';
import { LEANINGS } from './charts/shapes';
import type { View } from './view';

/** Claims that have a target, a holder … in common, by their indices in the article. */
export interface Group {
  readonly key: string;
  readonly claims: readonly number[];
}

/**
 * Groups the claims that `keyOf` gives a key, largest group first, each sorted by leaning. A repeated paragraph says
 * nothing new: its first copy stands for both.
 */
export function groupClaims(
  view: View,
  keyOf: (claim: View['article']['claims'][number]) => string | undefined,
): Group[] {
  const groups = new Map<string, number[]>();
  view.article.claims.forEach((claim, index) => {
    const key = claim.repeated ? undefined : keyOf(claim);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const rank = (index: number): number => LEANINGS.indexOf(leaningOf(view, index));
  return [...groups]
    .map(([key, claims]) => ({ key, claims: claims.sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

export function leaningOf(view: View, index: number): Leaning {
  return view.article.claims[index]!.stance ?? 'none';
}

export function countLeaning(view: View, { claims }: Group, leaning: Leaning): number {
  return claims.filter((index) => leaningOf(view, index) === leaning).length;
}
