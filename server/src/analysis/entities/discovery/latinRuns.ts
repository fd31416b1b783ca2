import type { Span } from '../../model';
import { NO_NAMES_EN } from '../lexicon/latinCues';

/** Words in a row that are written like a name in Latin letters. */
export interface LatinRun extends Span {
  readonly words: readonly string[];
}

const RUN =
  /(?<![\p{Script=Latin}\d.@/_-])(?:\p{Lu}[\p{Script=Latin}\d&'.+-]*|\p{Ll}{1,3}\p{Lu}[\p{Script=Latin}\d.+-]*|\d{1,2}\p{Lu}[\p{Script=Latin}\d]*)(?: (?:&|(?:of|of the|de|van|von|der|da) )?(?: ?(?:\p{Lu}[\p{Script=Latin}\d&'.+-]*|\d{1,2}\p{Lu}[\p{Script=Latin}\d]*)))*/gu;

/** 7B, 4T and 10GW are quantities. */
const SIZE = /^\d+(?:[BMKTGP]|[KMGT]?Wh?|[KMGTPE]B|[KMGT]?Hz|[A-Z]?FLOPS|TOPS|V|A|X|D)$/;
const ORIGIN = /-(?:based|backed|owned|listed|headquartered|controlled|founded)$/;
const PARTS = /(?<='s|(?<!\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Mr|Dr|Mrs|Ms|Prof))\p{Ll}\.) /u;

/**
 * All runs of capitalised words in a block's folded text, without possessives and without plain words at their ends. A
 * listed name parts a run: what stands before and after it is looked at by itself.
 */
export function latinRuns(text: string, listed: readonly Span[]): LatinRun[] {
  const runs: LatinRun[] = [];
  let at = 0;
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    const end = start + match[0].length;
    while (at < listed.length && listed[at]!.end <= start) at++;
    for (let i = at; i < listed.length && listed[i]!.start < end; i++) {
      // Google Ventures and Ledger & Loom are names of their own, so the whole is looked at too.
      const joined = text.slice(start, end).includes(' & ');
      if (joined || (listed[i]!.start === start && listed[i]!.end < end))
        addPieces(runs, start, text.slice(start, end));
      if (listed[i]!.start > start) addPieces(runs, start, text.slice(start, listed[i]!.start));
      start = Math.max(start, listed[i]!.end);
    }
    if (start < end) addPieces(runs, start, text.slice(start, end));
  }
  return runs;
}

/** A possessive ends the name that has it (Altman's Orb is two), and so does a full stop that is no abbreviation's. */
function addPieces(runs: LatinRun[], from: number, run: string): void {
  let start = from;
  for (const piece of run.split(PARTS)) {
    add(runs, start, piece);
    start += piece.length + 1;
  }
}

function add(runs: LatinRun[], from: number, piece: string): void {
  let words = piece.replace(/'s?$|[ .'+-]+$/, '').split(' ');
  let start = from;
  const based = words.findLastIndex((word) => ORIGIN.test(word));
  // San Jose-based Acme: what leads up to the hyphen says where from or whose.
  for (let i = 0; i <= based; i++) start += words[i]!.length + 1;
  words = words.slice(based + 1);
  while (words.length > 0 && (/^(?:of|the|de|)$/.test(words[0]!) || NO_NAMES_EN.has(words[0]!))) {
    start += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && (NO_NAMES_EN.has(words.at(-1)!) || /^(?:\p{Ll}+|&|)$/u.test(words.at(-1)!)))
    words = words.slice(0, -1);
  const name = words.join(' ');
  if (name.length >= 2 && !SIZE.test(name) && /^[\p{Script=Latin}\d]/u.test(name))
    runs.push({ start, end: start + name.length, words });
}
