import type { Attribution, ClaimKind, Mention, Passage, Sentence } from '../../model';
import type { PolarityName } from '../../lexicon/polarity';
import type { Hit } from '../../lexicon/match';
import { within } from '../../text/span';
import { cuesOf, type CueName } from '../cues';
import { grantedSpans } from '../clauses';
import { leansOf, type Lean } from './lean';
import { sceneSpans } from './scope';
import { polarityIn, polarityWords, segmentWords } from './words';

export type Features = Map<string, number>;

/** Evidence of the claim stage that tells a leaning from a plain report. */
const CUES = new Set<CueName>([
  'advice',
  'only-if',
  'act',
  'money-act',
  'comparison',
  'possible',
  'first',
  'you',
  'superlative' as CueName,
  'says-opinion',
  'says-fact',
  'says-forecast',
  'past',
  'plan',
  'quality',
  'bubble',
  'denial',
  'rhetorical',
]);
const SCOPES: readonly PolarityName[] = ['condition', 'history', 'wish', 'turn'];

/** What a sentence says for and against, and the words that bear on it. */
export interface Reading {
  readonly leans: readonly Lean[];
  readonly features: Features;
}

const readings = new WeakMap<Passage, Map<Sentence, Reading>>();

/** Reads one sentence by itself; kept as long as its passage is. */
export function readingOf(passage: Passage, sentence: Sentence): Reading {
  let known = readings.get(passage);
  if (!known) readings.set(passage, (known = new Map()));
  let reading = known.get(sentence);
  if (!reading) known.set(sentence, (reading = read(passage, sentence)));
  return reading;
}

function read(passage: Passage, sentence: Sentence): Reading {
  const text = passage.block.folded;
  const own = text.slice(sentence.start, sentence.end);
  const words = within(polarityWords(passage), sentence);
  const leans = leansOf(text, words);
  const features: Features = new Map();
  const granted = grantedSpans(own);
  const scenes = sceneSpans(own);
  const inside = (lean: Lean, spans: readonly { start: number; end: number }[]): boolean =>
    spans.some((span) => span.start <= lean.start - sentence.start && lean.end - sentence.start <= span.end);
  const main: Lean[] = [];
  for (const lean of leans) {
    if (inside(lean, granted)) set(features, lean.sign > 0 ? 'granted-good' : 'granted-ill');
    else if (inside(lean, scenes)) set(features, lean.sign > 0 ? 'scene-good' : 'scene-ill');
    else main.push(lean);
  }
  for (const lean of main) features.set(lean.name, (features.get(lean.name) ?? 0) + 1);
  for (const [name, count] of features) features.set(name, count > 2 ? 1.6 : count > 1 ? 1.3 : 1);
  addBalance(features, main, words);
  if (leans.length === 0) set(features, 'no-leaning-word');
  for (const name of SCOPES) if (words.some((word) => word.lists.includes(name))) set(features, name);
  for (const cue of within(cuesOf(passage), sentence))
    for (const name of cue.lists) if (CUES.has(name)) set(features, `cue-${name}`);
  const quantities = within(passage.figures, sentence).filter(({ kind }) => kind !== 'date' && kind !== 'duration');
  if (quantities.length > 0) set(features, 'quantity');
  for (const { kind } of quantities) set(features, `quantity-${kind}`);
  if (quantities.length > 0 && leans.length === 0) set(features, 'bare-quantity');
  return { leans: main, features };
}

/** Which side weighs more, which comes last, and what stands behind a turn. */
function addBalance(features: Features, leans: readonly Lean[], words: readonly Hit<PolarityName>[]): void {
  const good = leans.filter(({ sign }) => sign > 0).length;
  const ill = leans.length - good;
  if (leans.length === 0) return;
  set(features, good && ill ? 'both-ways' : good ? 'only-good' : 'only-ill');
  const edge = (good - ill) / Math.sqrt(leans.length);
  if (edge > 0) features.set('more-good', edge);
  if (edge < 0) features.set('more-ill', -edge);
  set(features, leans.at(-1)!.sign > 0 ? 'ends-good' : 'ends-ill');
  set(features, leans[0]!.sign > 0 ? 'starts-good' : 'starts-ill');
  const turn = words.filter((word) => word.lists.includes('turn')).at(-1);
  if (!turn) return;
  const before = leans.filter(({ end }) => end <= turn.start);
  const after = leans.filter(({ start }) => start >= turn.end);
  const side = (some: readonly Lean[]): number => Math.sign(some.reduce((sum, { sign }) => sum + sign, 0));
  if (side(after) > 0) set(features, 'turns-good');
  if (side(after) < 0) set(features, 'turns-ill');
  if (side(before) * side(after) < 0) set(features, 'turns-round');
}

/** What stands round the sentence: its kind, who says it, whom it names, and the lead-in above a list item. */
export function contextOf(
  passage: Passage,
  sentence: Sentence,
  around: { kind: ClaimKind; attribution: Attribution; mentions: readonly Mention[]; leadIn: string },
): Features {
  const features: Features = new Map();
  set(features, `kind-${around.kind}`);
  if (around.attribution.holder !== 'author') set(features, 'reported');
  const company = around.mentions.some(
    ({ type, id }) => (type === 'company' || type === 'product') && id !== around.attribution.holder,
  );
  const segment = within(segmentWords(passage), sentence).length > 0;
  if (company) set(features, 'names-company');
  if (segment) set(features, 'names-segment');
  if (!company && !segment) set(features, 'names-nothing');
  if (around.leadIn) {
    const side = leansOf(around.leadIn, polarityIn(around.leadIn)).reduce((sum, { sign }) => sum + sign, 0);
    set(features, side > 0 ? 'under-good' : side < 0 ? 'under-ill' : 'under-plain');
  }
  return features;
}

function set(features: Features, name: string, value = 1): void {
  features.set(name, Math.max(value, features.get(name) ?? 0));
}
