import { CAMEL_GAP, GAP, STOP_GAP } from './form';
import { endOf, LONGEST_GAP, type Match, type Pattern } from './standing';
import { KIND, LOWER, SEPARATOR } from './units';

const STOP = '.'.charCodeAt(0);

/** A unit of the names of one slot, and how they go on. */
export interface Node<P> {
  readonly next: Map<number, Node<P>>;
  readonly patterns: P[];
  /** Whether some name may have separators before its next unit. */
  gap: boolean;
}

export function newNode<P>(): Node<P> {
  return { next: new Map(), patterns: [], gap: false };
}

/** Adds a pattern's units below `root`. */
export function plant<P extends Pattern>(root: Node<P>, pattern: P): void {
  const { units, flags } = pattern.form;
  let at = root;
  for (let j = 0; j < units.length; j++) {
    if (flags[j]! & (GAP | CAMEL_GAP | STOP_GAP)) at.gap = true;
    const unit = units.charCodeAt(j);
    let next = at.next.get(unit);
    if (!next) at.next.set(unit, (next = newNode()));
    at = next;
  }
  at.patterns.push(pattern);
}

/** The longest of the names under `root` that stand at `start`, with all patterns of it that the text allows. */
export function longest<P extends Pattern>(root: Node<P> | null, text: string, start: number): Match<P> | null {
  if (root === null) return null;
  const passed: Node<P>[] = [];
  let gap = 0;
  let at = root;
  for (let i = start; i < text.length; i++) {
    const unit = LOWER[text.charCodeAt(i)]!;
    const next = at.next.get(unit);
    if (next) {
      at = next;
      gap = 0;
      if (at.patterns.length > 0) passed.push(at);
    } else if (!at.gap || ++gap > LONGEST_GAP || (KIND[unit] !== SEPARATOR && unit !== STOP)) break;
  }
  for (let i = passed.length - 1; i >= 0; i--) {
    const match = standing(passed[i]!.patterns, text, start);
    if (match) return match;
  }
  return null;
}

function standing<P extends Pattern>(patterns: readonly P[], text: string, start: number): Match<P> | null {
  let end = -1;
  const found: P[] = [];
  for (const pattern of patterns) {
    const here = endOf(pattern, text, start);
    if (here < 0) continue;
    found.push(pattern);
    end = Math.max(end, here);
  }
  return end < 0 ? null : { start, end, patterns: found };
}
