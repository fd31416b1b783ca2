import type { Sentence, Span } from '../../model';
import { isNewsOutlet } from '../../lexicon/outlets';
import { SOMEBODY, VAGUE, type Manner, type Named, type Voice, type Voices } from '../voice';
import { readAccording, type Found } from './according';
import { has, isNominal, isTrigger, wordOf, type EnglishScene } from './grammar';
import { isJoined } from './joined';
import { nameOf, phraseAt } from './phrase';
import { canDo, isYardstick, mannerOf } from './manner';
import { scopeOf, TURNS } from './scope';
import { subjectAfter, subjectBefore, type Subject } from './subject';

/** Finds every naming of an origin in a block of English prose, in order. */
export function readEnglish(scene: EnglishScene, sentences: readonly Sentence[]): Voices {
  const voices: Voice[] = [];
  const vague: Span[] = [];
  let sentence = 0;
  let previous: Voice | undefined;
  scene.items.forEach((item, at) => {
    if (!isTrigger(item)) return;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= item.start) {
      sentence++;
      previous = undefined;
    }
    const found = sentences[sentence] && readItem(scene, at, sentences[sentence]!, previous);
    if (!found) return;
    vague.push(...found.vague);
    if (!found.voice) return;
    const joined = previous ? previous.joined === true : isJoined(scene, found.voice, sentences[sentence]!);
    voices.push((previous = joined ? { ...found.voice, joined } : found.voice));
  });
  return { voices, vague };
}

function readItem(scene: EnglishScene, at: number, sentence: Span, previous: Voice | undefined): Found | null {
  const item = scene.items[at]!;
  if (has(item, 'hearsay')) return readHearsay(scene, item, sentence);
  if (has(item, 'according', 'agent')) return readAccording(scene, at, sentence);
  if (has(item, 'view')) return readView(scene, at);
  const manner = mannerOf(scene, at);
  if (!manner) return null;
  const word = wordOf(scene, item);
  const participle = /^\w+ing$/.test(word);
  if (participle)
    return /,\s*$/.test(scene.text.slice(Math.max(0, item.start - 3), item.start))
      ? readElided(scene, at, manner, sentence, previous, 'part')
      : null;
  const subject = subjectAfter(scene, at, sentence) ?? subjectBefore(scene, at, sentence.start);
  if (subject) return canDo(scene, subject, manner, item) ? readSubject(scene, at, subject, manner, sentence) : null;
  // …will survive and tell us: one more of the things that somebody will do.
  if (BASE.test(word) && MODAL.test(scene.text.slice(sentence.start, item.start))) return null;
  return /\b(?:and|but)\s+(?:also\s+|then\s+|later\s+)?$/i.test(
    scene.text.slice(Math.max(sentence.start, item.start - 12), item.start),
  )
    ? readElided(scene, at, manner, sentence, previous, 'whole')
    : null;
}

/** An executive, one of them, my landlord: one person. */
const ONE = /^(?:an?|one|another|my)\s/i;

const BASE = /^(?:say|tell|write|think|find|argue|warn|claim|admit|explain|add|note|report|conclude)$/;
const MODAL = /\b(?:will|would|can|could|may|might|should|must|to|let)\s/i;

function readHearsay({ text }: EnglishScene, item: Span, sentence: Span): Found {
  const span = { start: item.start, end: item.end };
  const common = /^(?:conventional|it is widely|it's widely|widely)/i.test(text.slice(item.start, item.end));
  const scope = common && TURNS.test(text.slice(item.end, sentence.end)) ? 'rejected' : 'whole';
  return {
    voice: { ...span, verb: span, manner: 'hearsay', speaker: VAGUE, scope, common },
    vague: [span],
  };
}

/** By her calculation, in their view: the owner was named before. */
const BY_PRONOUN = /\b(?:by|in|on) (his|her|their|its) (?:own )?(?:[a-z]+ )?$/i;
const IN_WORDS = /^\s*,/;
const LAID_OUT = /^(?::|\s+(?:is|was|goes like this|runs like this|is simple)\b(?::|\s+that\b|[^.;:]{0,12}:))/;

/** Gerstner's pitch goes like this: … — a view laid out after its owner's name. */
function readView(scene: EnglishScene, at: number): Found | null {
  const { items, text } = scene;
  const item = items[at]!;
  const pronoun = BY_PRONOUN.exec(text.slice(Math.max(0, item.start - 30), item.start));
  if (pronoun && IN_WORDS.test(text.slice(item.end, item.end + 2))) {
    const start = item.start - pronoun[0].length;
    const of = /^h/i.test(pronoun[1]!) ? 'person' : /^t/i.test(pronoun[1]!) ? 'plural' : 'house';
    const speaker = { kind: 'anaphor', of } as const;
    const verb = { start: item.start, end: item.end };
    return { voice: { start, end: item.end, verb, manner: 'say', speaker, scope: 'whole', common: false }, vague: [] };
  }
  const owner = items[at - 1];
  if (!owner?.mention || !/^(?:'s|')\s+(?:[a-z-]+\s+){0,2}$/.test(text.slice(owner.end, item.start))) return null;
  // “In Altman's words, …” and “Gerstner's view: …”.
  const within = /\b(?:in|by|on|to)\s+$/i.test(text.slice(Math.max(0, owner.start - 4), owner.start));
  const laidOut = within || wordOf(scene, item) === 'words' ? IN_WORDS : LAID_OUT;
  if (!laidOut.test(text.slice(item.end, item.end + 40))) return null;
  const verb = { start: item.start, end: item.end };
  const speaker = nameOf(scene, owner);
  return {
    voice: { start: owner.start, end: item.end, verb, manner: 'say', speaker, scope: 'whole', common: false },
    vague: [],
  };
}

function readSubject(scene: EnglishScene, at: number, subject: Subject, manner: Manner, sentence: Span): Found | null {
  const { phrase, start, end } = subject;
  const verb = scene.items[at]!;
  const vague: Span[] = [];
  const points = phrase.speaker.kind === 'vague' && manner !== 'accuse';
  if (isYardstick(scene, start, manner)) return null;
  if (points) vague.push({ start, end });
  if (phrase.second && manner !== 'accuse') vague.push(phrase.second);
  const scope = subject.relative ? 'part' : scopeOf(scene, at, manner, sentence, phrase.common);
  const relay = toldOutlet(scene, at);
  const voice = {
    start,
    end,
    verb,
    manner,
    speaker: points && ONE.test(scene.text.slice(phrase.start, phrase.end)) ? SOMEBODY : phrase.speaker,
    scope,
    common: phrase.common,
    ...(relay ? { relay } : {}),
  };
  return { voice, vague };
}

/** “told Reuters”: an outlet that heard it and relays it. */
function toldOutlet(scene: EnglishScene, at: number): Named | undefined {
  const next = scene.items[at + 1];
  if (!next?.mention || !/^(?:told|tells)$/.test(wordOf(scene, scene.items[at]!))) return undefined;
  return next.start - scene.items[at]!.end <= 5 && isNewsOutlet(next.mention.id) ? nameOf(scene, next) : undefined;
}

/** “…, saying that” and “… and said”: the words are the last speaker's, or the sentence's subject's. */
function readElided(
  scene: EnglishScene,
  at: number,
  manner: Manner,
  sentence: Span,
  previous: Voice | undefined,
  scope: 'whole' | 'part',
): Found | null {
  const verb = scene.items[at]!;
  const span = { start: verb.start, end: verb.end };
  if (previous) return { voice: { ...previous, ...span, verb: span, manner }, vague: [] };
  for (let i = at - 1, first = -1; ; i--) {
    const item = scene.items[i];
    if (item && item.start >= sentence.start) {
      if (isNominal(item)) first = i;
      continue;
    }
    if (first < 0) return null;
    const { speaker } = phraseAt(scene, first);
    return speaker.kind === 'vague'
      ? null
      : { voice: { ...span, verb: span, manner, speaker, scope, common: false }, vague: [] };
  }
}
