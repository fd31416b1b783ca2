import type { Span } from '../../model';

/** Marks that end a clause; what stands beyond one bears less on a figure. */
const CLAUSE_MARKS = new Set([...',;。!?:']);
const CLAUSE_COST = 14;
/** Standing after the figure costs a little more than standing before it, unless it follows at once. */
const AFTER_COST = 5;
/** Further than this nothing bears on a figure. */
const REACH = 44;

/** How far a word stands from a figure, in characters, with what stands between them counted in. */
export function distance(text: string, figure: Span, word: Span): number {
  const before = word.end <= figure.start;
  if (!before && word.start < figure.end) return 0;
  const from = before ? word.end : figure.end;
  const to = before ? figure.start : word.start;
  if (to - from > 2 * REACH) return Number.POSITIVE_INFINITY;
  let cost = to - from;
  for (let i = from; i < to; i++) if (CLAUSE_MARKS.has(text[i]!)) cost += CLAUSE_COST;
  const attached = !before && isAttached(text, from, to);
  // A noun right behind names the amount (投入500亿元资本开支), more closely than the verb before it.
  return attached ? -1 : before ? cost : cost + AFTER_COST;
}

/** 400亿美元投资, 3兆美元的投资规模, $4 billion funding: the noun follows the figure at once. */
function isAttached(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (text[i] !== ' ' && text[i] !== '的') return false;
  return true;
}

/** The item nearest to a figure, within reach; of two as near the earlier one. */
export function nearest<T extends Span>(text: string, figure: Span, items: readonly T[], reach = REACH): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const item of items) {
    const cost = distance(text, figure, item);
    if (cost < least) {
      best = item;
      least = cost;
    }
  }
  return best;
}
