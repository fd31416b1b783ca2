import type { Attribution, PassageAttribution, Reference, Sentence } from '../model';
import { overlap } from '../text/span';
import type { Heard, Speech } from './speech';
import { AUTHOR, type Resolved } from './memory';

/** A verdict on one sentence before its links are looked at. */
export interface Verdict {
  readonly resolved: Resolved;
  readonly evidence?: { readonly start: number; readonly end: number };
  readonly reasons: readonly string[];
}

/** How much of a sentence must be quoted for the quotation's speaker to hold it. */
const MOSTLY = 0.6;

/** Weighs the origins named in one sentence. Null where it names none. */
export function verdictOf(sentence: Sentence, heard: readonly Heard[], speech: readonly Speech[]): Verdict | null {
  const quoted = quotedVerdict(sentence, speech);
  const speaking = heard.filter(({ voice, resolved }) => voice.scope !== 'rejected' && resolved.status !== 'none');
  const whole = speaking.filter(({ voice }) => voice.scope === 'whole');
  // “I think” makes the sentence the author's, unless somebody else is named in it.
  const self = heard.find(({ voice, resolved }) => voice.scope === 'whole' && resolved.status === 'none');
  if (self && !quoted && (whole.length === 0 || whole[0]!.voice.start > self.voice.start))
    return { resolved: AUTHOR, reasons: ['own-voice'] };
  if (whole.length === 0) return quoted ?? partVerdict(speaking, speech, sentence);
  const joined = whole.every(({ voice }) => voice.joined);
  const main = originator(whole);
  const relay = whole.find((candidate) => candidate.relay?.status === 'named')?.relay;
  const isNamed = whole.some(({ resolved }) => resolved.status === 'named') || relay !== undefined;
  const holder = main.resolved.status === 'vague' && relay ? relay.holder : main.resolved.holder;
  return {
    resolved: { status: isNamed ? 'named' : 'vague', holder: joined ? 'author' : holder, outlet: false },
    evidence: { start: main.voice.start, end: main.voice.end },
    reasons: joined ? [...reasonsFor(main), 'in-part'] : reasonsFor(main),
  };
}

/** The originator if one is named, else the outlet that relays, else nobody. */
function originator(whole: readonly Heard[]): Heard {
  return (
    whole.find(({ resolved }) => resolved.status === 'named' && !resolved.outlet && resolved.holder !== 'author') ??
    whole.find(({ resolved }) => resolved.status === 'named') ??
    whole[0]!
  );
}

function quotedVerdict(sentence: Sentence, speech: readonly Speech[]): Verdict | null {
  const length = sentence.end - sentence.start;
  const quotation = speech.find(
    (candidate) => candidate.by === 'colon' || overlap(candidate, sentence) >= MOSTLY * length,
  );
  if (!quotation?.resolved || quotation.resolved.status === 'none' || quotation.by === 'noun') return null;
  return { resolved: quotation.resolved, evidence: quotation, reasons: ['quotation'] };
}

/** Where only part of the sentence rests on an origin, the sentence stays the author's. */
function partVerdict(speaking: readonly Heard[], speech: readonly Speech[], sentence: Sentence): Verdict | null {
  const origin = speaking.find(({ resolved }) => resolved.status === 'named') ?? speaking[0];
  const quotation = speech.find((candidate) => candidate.by === 'noun' && overlap(candidate, sentence) > 0);
  const resolved = origin?.resolved ?? quotation?.resolved;
  if (!resolved) return null;
  const evidence = origin ? { start: origin.voice.start, end: origin.voice.end } : quotation!;
  return { resolved: { ...resolved, holder: 'author' }, evidence, reasons: ['in-part'] };
}

function reasonsFor({ voice }: Heard): string[] {
  const reason = {
    say: 'speech-verb',
    think: 'speech-verb',
    show: 'report',
    report: 'press-report',
    accuse: 'accusation',
    according: 'according-to',
    view: 'in-part',
    hearsay: 'hearsay',
  }[voice.manner];
  return voice.speaker.kind === 'anaphor' ? [reason, 'refers-back'] : [reason];
}

/** The article just says so. */
export const UNATTRIBUTED: Attribution = { source: 'none', holder: 'author', reasons: [] };

/** A passage of so many sentences that nobody but its author stands behind. */
export function unattributed(count: number): PassageAttribution {
  return { sentences: new Array<Attribution>(count).fill(UNATTRIBUTED), vague: [], quotations: [] };
}

/** Adds the links, notes and citations that stand on the sentence: the best support there is. */
export function attribution(verdict: Verdict | null, reference: Reference | undefined, cited: boolean): Attribution {
  if (!verdict && !reference && !cited) return UNATTRIBUTED;
  const { resolved, evidence, reasons } = verdict ?? { resolved: AUTHOR, reasons: [] };
  if (!reference && !cited)
    return {
      source: resolved.status,
      holder: resolved.holder,
      ...(evidence ? { evidence: span(evidence) } : {}),
      reasons,
    };
  return {
    source: 'linked',
    holder: resolved.holder,
    ...(reference && reference.end > reference.start ? { evidence: span(reference) } : {}),
    reasons: [...reasons, reference?.kind ?? 'citation'],
  };
}

function span({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
