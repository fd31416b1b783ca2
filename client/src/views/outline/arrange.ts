import type { OutlineClaim } from '../../../../server/src/protocol';
import type { Identified } from './identity';

export const GROUPINGS = ['target', 'holder', 'stance', 'text'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const STANCES = ['bullish', 'bearish', 'neutral'] as const;
export type Stance = (typeof STANCES)[number];

/** What a claim has to be to be shown; an empty list or text asks for nothing. */
export interface Filter {
  readonly unsupported: boolean;
  readonly unreviewed: boolean;
  readonly stances: readonly Stance[];
  /** Ids of targets. */
  readonly targets: readonly string[];
  readonly text: string;
}

export const NO_FILTER: Filter = { unsupported: false, unreviewed: false, stances: [], targets: [], text: '' };

export type ListedClaim = Identified<OutlineClaim> & { readonly reviewed: boolean };

/** Claims that have something in common; `label` is absent where it is no name but a stance, or nothing. */
export interface ClaimGroup {
  /** Id of a target or holder, a stance, or '' for the claims that have none. */
  readonly key: string;
  readonly label?: string;
  readonly claims: readonly ListedClaim[];
}

export function isFiltering(filter: Filter): boolean {
  const { unsupported, unreviewed, stances, targets, text } = filter;
  return unsupported || unreviewed || stances.length > 0 || targets.length > 0 || text !== '';
}

export function passes(claim: ListedClaim, filter: Filter): boolean {
  const { stance, text, holder } = claim;
  const words = [text, holder.label, stance?.target.label ?? ''].join('\n').toLowerCase();
  return (
    (!filter.unsupported || claim.unsupported) &&
    (!filter.unreviewed || !claim.reviewed) &&
    (filter.stances.length === 0 || (stance !== undefined && filter.stances.includes(stance.stance))) &&
    (filter.targets.length === 0 || (stance !== undefined && filter.targets.includes(stance.target.id))) &&
    words.includes(filter.text.toLowerCase())
  );
}

/**
 * Puts claims into groups, those with most claims first and the claims without what is grouped by last; stances keep
 * an order of their own. Within a group the order is the text's.
 */
export function group(claims: readonly ListedClaim[], grouping: Exclude<Grouping, 'text'>): ClaimGroup[] {
  const groups = new Map<string, { key: string; label?: string; claims: ListedClaim[] }>();
  for (const claim of claims) {
    const { key, label } = keyOf(claim, grouping);
    const known = groups.get(key);
    if (known) known.claims.push(claim);
    else groups.set(key, { key, ...(label === undefined ? {} : { label }), claims: [claim] });
  }
  const rank = ({ key, claims: { length } }: ClaimGroup): number => {
    if (key === '') return Infinity;
    return grouping === 'stance' ? STANCES.indexOf(key as Stance) : -length;
  };
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

function keyOf({ stance, holder }: ListedClaim, grouping: Exclude<Grouping, 'text'>): { key: string; label?: string } {
  if (grouping === 'holder') return { key: holder.id, label: holder.label };
  if (!stance) return { key: '' };
  return grouping === 'stance' ? { key: stance.stance } : { key: stance.target.id, label: stance.target.label };
}
