import type { Passage, Sentence, Span } from '../model';
import { contains, overlap, within } from '../text/span';
import { grantedSpans } from './clauses';
import { cuesOf, type Cue } from './cues';
import { quotedSpans } from './quoted';

/** A quotation this short names a notion rather than says something. */
const LONGEST_NOTION = 30;

/** Cue words of a sentence that it uses: neither quoted as a notion nor granted only to be turned against. */
export function usedCues(passage: Passage, sentence: Sentence): Cue[] {
  const notions = quotedSpans(passage).filter((span) => overlap(span, sentence) > 0 && isNotion(span, sentence));
  const granted = grantedSpans(passage.block.folded.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  const unused = [...notions, ...granted];
  return within(cuesOf(passage), sentence).filter((cue) => !unused.some((span) => contains(span, cue)));
}

function isNotion(span: Span, sentence: Sentence): boolean {
  const length = span.end - span.start;
  return length <= LONGEST_NOTION && length < (sentence.end - sentence.start) * 0.6;
}
