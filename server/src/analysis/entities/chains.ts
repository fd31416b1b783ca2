import type { EntityType, Mention, Span } from '../model';
import type { WeighedDoubt } from './reading';

/** What stands between the members of a list of names. */
const LINK = /^(?:[”"」》]? ?[、,，/] ?[“"「《]?|[”"」]? ?(?:和|与|及|以及|或|跟) ?[“"「]?|,? (?:and|or|&) )$/;

/**
 * A doubtful name in one list with names of its kind that are sure is one too: 微软、谷歌、苹果. The doubts come back in
 * order, those in such lists with the weight of proof.
 */
export function weighChains(text: string, sure: readonly Mention[], doubts: readonly WeighedDoubt[]): WeighedDoubt[] {
  const result = [...doubts];
  const places = [
    ...sure.map((mention) => ({ start: mention.start, end: mention.end, mention, at: -1 })),
    ...doubts.map(({ start, end }, at) => ({ start, end, mention: null, at })),
  ].sort((a, b) => a.start - b.start);
  const carry = (order: readonly (typeof places)[number][]): void => {
    let last: { span: Span; types: ReadonlySet<EntityType> } | null = null;
    for (const place of order) {
      const joined = last !== null && LINK.test(between(text, last.span, place)) ? last.types : new Set<EntityType>();
      if (place.at >= 0 && joined.size > 0) result[place.at] = raise(result[place.at]!, joined);
      last = { span: place, types: place.mention ? new Set([place.mention.type]) : provedTypes(result[place.at]!) };
    }
  };
  carry(places);
  carry([...places].reverse());
  return result;
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start
    ? text.slice(a.end, Math.min(b.start, a.end + 8))
    : text.slice(b.end, Math.min(a.start, b.end + 8));
}

function raise(doubt: WeighedDoubt, types: ReadonlySet<EntityType>): WeighedDoubt {
  const weighed = doubt.weighed.map((one) =>
    one.weight !== 'against' && types.has(one.pattern.entry!.type) ? { ...one, weight: 'proof' as const } : one,
  );
  return { ...doubt, weighed };
}

function provedTypes({ weighed }: WeighedDoubt): ReadonlySet<EntityType> {
  return new Set(
    weighed.filter(({ weight }) => weight === 'proof' || weight === 'likely').map(({ pattern }) => pattern.entry!.type),
  );
}
