import type { Span } from '../analysis/model';

/** Spans of one kind in the order of the text, none over another; each carries a value. */
export type Layer<T> = readonly (Span & { readonly value: T })[];

/**
 * Lays layers over one another: where two hold the same place, the one named first is seen, and the other is cut. The
 * result is in order and without overlaps. Linear in the spans, but for the sorting of their ends.
 */
export function flatten<T>(layers: readonly Layer<T>[]): (Span & { value: T })[] {
  const ends = [...new Set(layers.flatMap((layer) => layer.flatMap(({ start, end }) => [start, end])))].sort(
    (a, b) => a - b,
  );
  const next = layers.map(() => 0);
  const seen: { start: number; end: number; value: T; layer: number }[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const [start, end] = [ends[i]!, ends[i + 1]!];
    for (let layer = 0; layer < layers.length; layer++) {
      const spans = layers[layer]!;
      while (next[layer]! < spans.length && spans[next[layer]!]!.end <= start) next[layer]!++;
      const span = spans[next[layer]!];
      if (!span || span.start > start) continue;
      const last = seen.at(-1);
      // The pieces of one span that nothing covers are one again.
      if (last?.end === start && last.layer === layer && last.value === span.value) last.end = end;
      else seen.push({ start, end, value: span.value, layer });
      break;
    }
  }
  return seen.map(({ start, end, value }) => ({ start, end, value }));
}
