import type { Sentence } from '../model';
import { trim } from './span';

const TERMINATORS = new Set('。！？!?…');
const CLOSERS = new Set('”’"\'」』）)】》]*');
/** A Latin full stop, with any closing marks, before a space and something that can begin a sentence. */
const FULL_STOP = /[.]["'”’)\]]*\s+(?=[A-Z"“‘([])/g;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|vs|No|Inc|Co|Corp|Ltd|U\.S|[A-Z])$/;

/**
 * Cuts a block's prose into sentences. A sentence ends at 。！？!?… with any closing quotes and brackets that follow, at
 * a Latin full stop before a space and a capital, or where the block ends.
 */
export function splitSentences(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const sentence = trim(prose, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (const end of sentenceEnds(prose)) push(end);
  if (start < prose.length) push(prose.length);
  return sentences;
}

function sentenceEnds(prose: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < prose.length; i++) {
    if (!TERMINATORS.has(prose[i]!)) continue;
    let end = i + 1;
    while (end < prose.length && TERMINATORS.has(prose[end]!)) end++;
    const latin = prose[i] === '!' || prose[i] === '?';
    // An ASCII mark inside a word or URL (a?b) ends nothing.
    if (latin && end < prose.length && !/[\s\u3000-\u9fff"'”’]/.test(prose[end]!)) continue;
    while (end < prose.length && CLOSERS.has(prose[end]!)) end++;
    ends.push(end);
    i = end - 1;
  }
  for (const match of prose.matchAll(FULL_STOP)) {
    if (ABBREVIATION.test(prose.slice(Math.max(0, match.index - 5), match.index))) continue;
    ends.push(match.index + match[0].trimEnd().length);
  }
  return ends.sort((a, b) => a - b);
}
