import { ACCIDENTAL } from '../lexicon/accidental';
import { ACTS } from '../lexicon/acts';
import { DISCOURSE } from '../lexicon/discourse';
import { EVALUATION } from '../lexicon/evaluation';
import { GENERALITY } from '../lexicon/generality';
import { Lexicon, type Hit } from '../lexicon/match';
import { MODALITY } from '../lexicon/modality';
import { REPORTING } from '../lexicon/reporting';
import type { Passage } from '../model';

const LISTS = {
  ...ACTS,
  ...MODALITY,
  ...EVALUATION,
  ...GENERALITY,
  ...DISCOURSE,
  ...REPORTING,
  ...ACCIDENTAL,
} as const;

/** The name of a word list, which is also the name of the evidence that a word of it gives. */
export type CueName = keyof typeof LISTS;
export type Cue = Hit<CueName>;

const lexicon = new Lexicon<CueName>(LISTS);
const seen = new WeakMap<Passage, readonly Cue[]>();

/** Every cue word of a passage, in order, in prose offsets. Kept as long as the passage is. */
export function cuesOf(passage: Passage): readonly Cue[] {
  let cues = seen.get(passage);
  if (!cues) seen.set(passage, (cues = lexicon.scan(passage.block.folded)));
  return cues;
}

/** Names of all lists, in the fixed order that the model's training relies on. */
export const CUE_NAMES = Object.keys(LISTS) as CueName[];
