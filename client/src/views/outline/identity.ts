import type { OutlineClaim } from '../../../../server/src/protocol';

/** A claim that keeps its id from one version of its article to the next. */
export type Identified<T> = T & { readonly id: string };

/**
 * Gives each claim of a new version the id that it had in the one before, so that a tree keeps its selection while the
 * text is edited. What stands unchanged at both ends is itself; between them a sentence is first looked for by its
 * words, and else is taken for the lost one that followed the same sentence: one that is being rewritten stays its row.
 * @param fresh makes an id that no claim has had
 */
export function keepIds<T extends Pick<OutlineClaim, 'key'>>(
  before: readonly Identified<T>[],
  now: readonly T[],
  fresh: () => string,
): Identified<T>[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head]!.key === now[head]!.key) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)!.key === now.at(-1 - tail)!.key) tail++;

  const gone = before.slice(head, before.length - tail);
  const changed = now.slice(head, now.length - tail);
  const taken = new Set<number>();
  const places = changed.map(({ key }) => {
    const place = gone.findIndex((claim, i) => claim.key === key && !taken.has(i));
    taken.add(place);
    return place;
  });
  let last = -1;
  const between = places.map((place) => {
    const next = place >= 0 || taken.has(last + 1) ? place : last + 1;
    if (next >= 0) last = next;
    return gone[next];
  });
  const ids = [...before.slice(0, head), ...between, ...before.slice(before.length - tail)].map((claim) => claim?.id);
  return now.map((claim, i) => ({ ...claim, id: ids[i] ?? fresh() }));
}
