import type { Span } from '../../model';
import { NO_NAMES_EN } from '../lexicon/latinCues';

/** Words in a row that are written like a name in Latin letters. */
export interface LatinRun extends Span {
  readonly words: readonly string[];
}

const RUN =
  /(?<![\p{L}\d.@/_-])(?:\p{Lu}[\p{L}\d&'.+-]*|\p{Ll}{1,3}\p{Lu}[\p{L}\d.+-]*|\d{1,2}\p{Lu}[\p{L}\d]*)(?: (?:&|(?:of|the|and|for|de|van|von|der|da) )?(?: ?(?:\p{Lu}[\p{L}\d&'.+-]*|\d{1,2}\p{Lu}[\p{L}\d]*)))*/gu;

/** All runs of capitalised words in a block's folded text, without possessives and without plain words at their ends. */
export function latinRuns(text: string): LatinRun[] {
  const runs: LatinRun[] = [];
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    let run = match[0];
    // A possessive ends the name that has it: Altman's Orb is two.
    for (const piece of run.split(/(?<='s) /)) {
      add(runs, start, piece);
      start += piece.length + 1;
    }
    run = '';
  }
  return runs;
}

function add(runs: LatinRun[], from: number, piece: string): void {
  let start = from;
  let words = piece.replace(/'s?$|[.'+-]+$/, '').split(' ');
  while (words.length > 0 && NO_NAMES_EN.has(words[0]!)) {
    start += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && (NO_NAMES_EN.has(words.at(-1)!) || /^(?:\p{Ll}+|&)$/u.test(words.at(-1)!)))
    words = words.slice(0, -1);
  const name = words.join(' ');
  if (name.length >= 2) runs.push({ start, end: start + name.length, words });
}
