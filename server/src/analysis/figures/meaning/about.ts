import type { Figure, Mention, Span } from '../../model';
import { distance } from './nearest';

/** What stands between names that are listed together. */
const LIST_MARKS = /^(?:[、/和与及,]|\s|and|以及|等)*$/;
const MAX_JOINT = 6;

/**
 * The company or product that a figure is about: the last one named before it in its clause, else the nearest of the
 * sentence. A figure about several (微软、谷歌和亚马逊合计…) is about none of them.
 */
export function readAbout(text: string, figure: Figure, mentions: readonly Mention[]): string | undefined {
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  let index = -1;
  mentions.forEach((mention, i) => {
    if (mention.type !== 'company' && mention.type !== 'product') return;
    const cost = distance(text, figure, mention) + (mention.start > figure.start ? 20 : 0);
    if (cost <= least) {
      best = mention;
      least = cost;
      index = i;
    }
  });
  if (!best) return undefined;
  const listed = joined(text, mentions[index - 1], best) || joined(text, best, mentions[index + 1]);
  return listed ? undefined : best.id;
}

function joined(
  text: string,
  first: (Span & { readonly id?: string }) | undefined,
  second: (Span & { readonly id?: string }) | undefined,
): boolean {
  if (!first || !second || first.id === second.id) return false;
  const gap = text.slice(first.end, second.start);
  return gap.length > 0 && gap.length <= MAX_JOINT && LIST_MARKS.test(gap);
}
