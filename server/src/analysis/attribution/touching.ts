import type { Span } from '../model';

/** The items of a sorted list without overlaps that share anything with `span`, an empty item at its edge included. */
export function touching<T extends Span>(items: readonly T[], span: Span): T[] {
  if (items.length === 0) return [];
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.max(items[middle]!.end, items[middle]!.start + 1) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!);
  return found;
}
