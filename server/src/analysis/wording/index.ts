import { cuesOf } from '../claims/cues';
import { quotedSpans } from '../claims/quoted';
import { Lexicon } from '../lexicon/match';
import { POSITION } from '../lexicon/position';
import type { Passage, Span, Wording } from '../model';
import { contains, indexOfContaining } from '../text/span';

const lexicon = new Lexicon(POSITION);
const seen = new WeakMap<Passage, readonly Wording[]>();

/** A sentence that says so speaks for its author alone, and claims no more. */
const OWN_VIEW =
  /我(?:们)?(?:个人)?(?:认为|相信|觉得|坚信|确信|断定|判断|猜|预计|预测|敢说)|笔者|在我看来|依我看|个人(?:认为|觉得|看来)|\b(?:i|we) (?:think|believe|expect|bet|suspect|predict|guess|am sure|am convinced)\b|\bin (?:my|our) (?:view|opinion)\b/i;
/** Words just before the phrase that take it back. */
const TAKEN_BACK =
  /(?:似乎|好像|看似|貌似|号称|所谓|声称|自称|几乎|近乎|不是|并非|未必|难道|谈不上|称不上|算不上|可能|很难说)[^,;。!?]{0,8}$|(?:\b(?:seems?|seemingly|apparently|almost|nearly|not|hardly|so-called|reportedly|supposedly|arguably|perhaps)|n't)\b[^,;.!?]{0,16}$/i;
/** Something belongs to somebody: 归股东所有。 */
const BELONGS = /^所有(?=[,;。!?)）]|$)/;
/** Hedges in the same sentence, by the names of their word lists. */
const HEDGES = new Set(['possible', 'condition']);

/** Words of a passage by which it takes a position, in prose offsets. Kept as long as the passage is. */
export function readWording(passage: Passage): readonly Wording[] {
  let wording = seen.get(passage);
  if (!wording) seen.set(passage, (wording = find(passage)));
  return wording;
}

function find(passage: Passage): Wording[] {
  const { folded, references } = passage.block;
  return lexicon.scan(folded).flatMap(({ start, end, lists }): Wording[] => {
    const kind = lists[0]!;
    if (kind === 'not-certain' || kind === 'not-absolute') return [];
    const span = { start, end };
    if (kind === 'turn') return [{ ...span, kind }];
    const sentence = passage.sentences[indexOfContaining(passage.sentences, span)];
    if (!sentence || quotedSpans(passage).some((quoted) => contains(quoted, span))) return [];
    // The name of a link is not the article's wording.
    if (references.some((reference) => contains(reference, span))) return [];
    if (TAKEN_BACK.test(folded.slice(Math.max(sentence.start, start - 24), start))) return [];
    if (BELONGS.test(folded.slice(start, end + 1))) return [];
    if (OWN_VIEW.test(folded.slice(sentence.start, sentence.end))) return [];
    return kind === 'certain' && isHedged(passage, sentence) ? [] : [{ ...span, kind }];
  });
}

function isHedged(passage: Passage, sentence: Span): boolean {
  return cuesOf(passage).some((cue) => contains(sentence, cue) && cue.lists.some((list) => HEDGES.has(list)));
}
