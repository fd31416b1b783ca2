import type { Figure, Passage, Sentence } from '../model';
import { within } from '../text/span';
import { resolveBare } from './bare';
import type { Cue } from './cues';
import { addManner } from './manner';
import { addPairs } from './pairs';
import { addPositions } from './positions';
import { addShape } from './shape';

/** Named evidence of one sentence with its strength, 0 for absent; most are 1. */
export type Features = ReadonlyMap<string, number>;

const QUANTITIES = new Set<Figure['kind']>(['money', 'percent', 'multiple', 'count', 'measure', 'rank']);
/** Lists that only keep shorter words from counting. */
const SILENT = new Set<string>(['accidental', 'not-modal', 'not-advice']);

/** What can be read from the sentence alone; independent of mentions and attribution. */
export function localFeatures(passage: Passage, sentence: Sentence, cues: readonly Cue[]): Map<string, number> {
  const features = new Map<string, number>();
  const { block } = passage;
  const text = block.folded.slice(sentence.start, sentence.end);
  addCues(block.folded, sentence, cues, features);
  addPositions(block.folded, sentence, text, cues, features);
  addFigures(block.folded, within(passage.figures, sentence), features);
  addShape(text, block.kind === 'listItem', features);
  addManner(text, features);
  addPairs(text, features);
  return features;
}

/** One piece of evidence for each list that has a word in the sentence, a little stronger for two or three. */
function addCues(folded: string, sentence: Sentence, cues: readonly Cue[], features: Map<string, number>): void {
  for (const cue of cues)
    for (const list of cue.lists) {
      const name = resolveBare(list, folded, cue, sentence);
      if (!SILENT.has(name)) features.set(name, (features.get(name) ?? 0) + 1);
    }
  for (const [name, count] of features) features.set(name, count > 2 ? 1.6 : count > 1 ? 1.3 : 1);
}

function addFigures(folded: string, figures: readonly Figure[], features: Map<string, number>): void {
  for (const figure of figures) {
    if (isSmallCount(folded, figure)) {
      features.set('small-count', 1);
      continue;
    }
    if (QUANTITIES.has(figure.kind))
      features.set('quantity', features.has('quantity') ? Math.min(2, features.get('quantity')! + 0.25) : 1);
    features.set(`figure-${figure.kind}`, 1);
  }
}

/** A handful of anything (两个方向, three ways) says how the writer counts, not what happened. */
function isSmallCount(folded: string, { kind, value, start, end }: Figure): boolean {
  return (
    kind === 'count' &&
    typeof value === 'number' &&
    value < 10 &&
    /[个种条件面方句回遍笔层类样点组端]$|^(?:one|two|three|four|five) (?:ways?|things?|sides?|kinds?|camps?|reasons?|points?)$/i.test(
      folded.slice(start, end),
    )
  );
}
