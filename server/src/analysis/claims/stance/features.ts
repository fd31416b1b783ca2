import type { Attribution, ClaimKind, Mention, Passage, Sentence, Span } from '../../model';
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
/** Reports that lean only with a word that says so. */
const BARE = [
  'cue-act',
  'cue-money-act',
  'cue-past',
  'cue-plan',
  'quantity-money',
  'quantity-count',
  'quantity-percent',
];
const SCOPES: readonly PolarityName[] = ['condition', 'history', 'wish', 'turn', 'mixed', 'suit'];

/** What a sentence says for and against, and the words that bear on it. */
export interface Reading {
  readonly leans: readonly Lean[];
  /** Evidence that the sentence leans at all. */
  readonly features: Features;
  /** Evidence for the side it leans to. */
  readonly side: Features;
  /** A good and an ill word stand against each other over a turn. */
  readonly opposed: boolean;
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
  const side: Features = new Map();
  const granted = grantedSpans(own);
  const scenes = sceneSpans(own);
  const inside = (lean: Lean, spans: readonly Span[]): boolean =>
    spans.some((span) => span.start <= lean.start - sentence.start && lean.end - sentence.start <= span.end);
  const main: Lean[] = [];
  let yielded = 0;
  for (const lean of leans) {
    if (inside(lean, granted)) {
      yielded += lean.sign;
      set(features, 'granted');
    } else if (inside(lean, scenes)) {
      add(side, 'scene', lean.sign);
      set(features, 'scene');
    } else main.push(lean);
  }
  for (const lean of main) {
    add(features, lean.name, 1);
    add(side, lean.name, lean.sign);
  }
  damp(features);
  damp(side);
  const opposed = addBalance(side, main, words, { text, sentence, yielded });
  if (opposed) set(features, 'opposed');
  set(features, main.length > 2 ? 'many-words' : main.length > 1 ? 'some-words' : main.length ? 'one-word' : 'no-word');
  if (main.length === 0 && words.some(({ lists }) => lists.includes('outlay'))) set(features, 'outlay-only');
  for (const name of SCOPES) if (words.some((word) => word.lists.includes(name))) set(features, name);
  for (const cue of within(cuesOf(passage), sentence))
    for (const name of cue.lists) if (CUES.has(name)) set(features, `cue-${name}`);
  const quantities = within(passage.figures, sentence).filter(({ kind }) => kind !== 'date' && kind !== 'duration');
  for (const { kind } of quantities) set(features, `quantity-${kind}`);
  if (main.length === 0) for (const name of BARE) if (features.has(name)) set(features, `bare-${name}`);
  return { leans: main, features, side, opposed };
}

/** Grants something good before a turn, in words too plain for the lists. */
const CONCEDES =
  /(?:或许|也许|确实|的确|固然|诚然)?[^不没未无]能(?![源力否量耗见])|好一[点些]|有用|管用|实在|不假|\bworks?\b|\bis real\b|\bare real\b|\bcan\b/i;
/** Holds on to something good after a turn. */
const HOLDS = /确实|的确|毕竟|还能|至少|\bat least\b|\bis real\b|\bstill (?:works|sells|pays)\b/i;

/** The signed weight of both sides, of the last and first word and of what follows a turn; whether a turn opposes them. */
function addBalance(
  side: Features,
  leans: readonly Lean[],
  words: readonly Hit<PolarityName>[],
  { text, sentence, yielded }: { text: string; sentence: Sentence; yielded: number },
): boolean {
  if (leans.length === 0) return false;
  const sum = total(leans);
  side.set('balance', (2 * sum) / Math.sqrt(leans.length));
  side.set('ends', leans.at(-1)!.sign);
  side.set('starts', leans[0]!.sign);
  if (yielded) side.set('granted', Math.sign(yielded));
  let opposed = yielded * sum < 0;
  for (const turn of words) {
    if (!turn.lists.includes('turn')) continue;
    const before = Math.sign(total(leans.filter(({ end }) => end <= turn.start)));
    const after = Math.sign(total(leans.filter(({ start }) => start >= turn.end)));
    if (after) side.set('turns', after);
    opposed ||= before * after < 0 || (after < 0 && !before && CONCEDES.test(text.slice(sentence.start, turn.start)));
    opposed ||= before < 0 && !after && HOLDS.test(text.slice(turn.end, sentence.end));
  }
  return opposed;
}

function total(leans: readonly Lean[]): number {
  return leans.reduce((sum, { sign }) => sum + sign, 0);
}

/** Something measured goes up or down, or money comes or is lost. */
const MOVED = /(?:good|bad)-(?:rises|falls)$|^(?:funding|loss|success)$/;

/** What a sentence names and who says it: as lasting as its names and its source. */
export function namesOf(
  passage: Passage,
  sentence: Sentence,
  attribution: Attribution,
  mentions: readonly Mention[],
): Features {
  const features: Features = new Map();
  const { leans } = readingOf(passage, sentence);
  if (attribution.holder !== 'author') set(features, 'reported');
  const company = mentions.some(
    ({ type, id }) => (type === 'company' || type === 'product') && id !== attribution.holder,
  );
  const segment = within(segmentWords(passage), sentence).length > 0;
  if (company) set(features, 'names-company');
  if (segment) set(features, 'names-segment');
  if (!company && !segment) set(features, 'names-nothing');
  const whom = company ? 'company' : segment ? 'segment' : 'nobody';
  const moved = leans.some(({ name }) => MOVED.test(name));
  set(features, `${whom}-${moved ? 'moves' : leans.length > 0 ? 'leans' : 'bare'}`);
  return features;
}

/** What the kind of the claim and the lead-in above a list item add; `leadIn` is empty where there is none. */
export function placeOf(kind: ClaimKind, leadIn: string, tone: number): Features {
  const features: Features = new Map([[`kind-${kind}`, 1]]);
  if (leadIn) set(features, tone > 0 ? 'under-good' : tone < 0 ? 'under-ill' : 'under-plain');
  return features;
}

/** Which way a lead-in speaks: its good words less its ill ones. */
export function toneOf(leadIn: string): number {
  return leadIn ? total(leansOf(leadIn, polarityIn(leadIn))) : 0;
}

function set(features: Features, name: string): void {
  features.set(name, 1);
}

function add(features: Features, name: string, value: number): void {
  features.set(name, (features.get(name) ?? 0) + value);
}

/** Further words of one list say less than the first. */
function damp(features: Features): void {
  for (const [name, count] of features) {
    const size = Math.abs(count);
    features.set(name, Math.sign(count) * (size > 2 ? 1.6 : size > 1 ? 1.3 : size));
  }
}
