import type { Figure } from '../../model';
import { wordTrie } from '../trie';
import { nearest } from './nearest';

/** A date of the sentence with the ISO form that is known for it. */
export interface KnownDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** Prepositions that tie an English date to the figure right before it: $12 billion in 2027. */
const TIES = wordTrie('in|for|by|at|during|as of|through');
const MAX_TIE = 14;
/** A date behind the figure holds for it only from within its clause. */
const CLOSE = 18;

/** The period that a figure holds for: the date tied to it, else the nearest one before it in the sentence. */
export function readPeriod(text: string, figure: Figure, dates: readonly KnownDate[]): string | undefined {
  const tied = dates.find(
    ({ start }) => start >= figure.end && start - figure.end <= MAX_TIE && isTied(text, figure.end, start),
  );
  if (tied) return tied.iso;
  const earlier = dates.filter(({ end }) => end <= figure.start);
  return (nearest(text, figure, earlier, 60) ?? nearest(text, figure, dates, CLOSE))?.iso;
}

function isTied(text: string, from: number, to: number): boolean {
  const tie = TIES.longest(text, from + 1);
  return text[from] === ' ' && tie !== undefined && to - tie.end <= 5;
}
