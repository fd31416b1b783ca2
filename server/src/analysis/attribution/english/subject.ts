import { BLANK } from '../items';
import type { Speaker } from '../voice';
import { has, isNominal, wordOf, type EnglishScene } from './grammar';
import { nameOf, phraseAt, type Phrase } from './phrase';
import { appositeBefore, describedBefore, writtenAfter } from './written';

/** The subject of a speech verb and where it stands. */
export interface Subject {
  readonly phrase: Phrase;
  /** Covers subject and verb, in whatever order. */
  readonly start: number;
  readonly end: number;
  /** The clause that says it only describes a noun (a lawsuit that alleges …). */
  readonly relative: boolean;
}

const EMPTY = new RegExp(`^[\\s${BLANK}]*$`);
const QUOTE_END = /["”’»」]\s*,?\s*$|[,!?]["”’»]\s*$/;
/** An apposition is no longer than this. */
const APPOSITION = 220;

/** The subject before the verb at `at`: right before it but for adverbs, or before an apposition between commas. */
export function subjectBefore(scene: EnglishScene, at: number, sentenceStart: number): Subject | null {
  const { items, text } = scene;
  const verb = items[at]!;
  let start = verb.start;
  let i = at - 1;
  let relative = false;
  for (; i >= 0 && EMPTY.test(text.slice(items[i]!.end, start)); i--) {
    const item = items[i]!;
    const skipped = has(item, 'adverb') || (has(item, 'denial') && has(verb, 'think'));
    if (!skipped || isNominal(item)) break;
    relative ||= /^(?:who|that|which)$/.test(wordOf(scene, item));
    start = item.start;
  }
  const before = text.slice(Math.max(sentenceStart, start - 2), start);
  const described = describedBefore(scene, sentenceStart, start);
  if (described && described.speaker.kind !== 'anaphor')
    return { phrase: described, start: described.start, end: verb.end, relative };
  const item = items[i];
  if (item && item.start >= sentenceStart && isNominal(item) && EMPTY.test(text.slice(item.end, start))) {
    const phrase = phraseAt(scene, i);
    return { phrase, start: phrase.start, end: verb.end, relative };
  }
  if (/,\s*$/.test(before)) return beforeApposition(scene, i, start, sentenceStart, verb.end);
  return described ? { phrase: described, start: described.start, end: verb.end, relative } : null;
}

/** X, the CEO of Y, said: back over the apposition to a name or function that a comma follows. */
function beforeApposition(
  scene: EnglishScene,
  from: number,
  until: number,
  sentenceStart: number,
  end: number,
): Subject | null {
  const { items, text } = scene;
  let found: Subject | null = null;
  for (let i = from; i >= 0 && items[i]!.start >= sentenceStart && until - items[i]!.end < APPOSITION; i--) {
    const item = items[i]!;
    if (
      !isNominal(item) ||
      !new RegExp(`^[${BLANK}\\s]*,`).test(text.slice(item.end, item.end + 24)) ||
      has(item, 'self')
    )
      continue;
    if (text.slice(item.end, until).replace(/[,\s]/g, '') === '') continue;
    const phrase = exampled(scene, phraseAt(scene, i), i, until);
    const subject = { phrase, start: phrase.start, end, relative: false };
    // In “X, an analyst at Y, a broker, said” the person is the subject, not the nearer firm.
    if (isPerson(phrase.speaker)) return subject;
    found ??= subject;
  }
  const phrase = appositeBefore(scene, sentenceStart, until);
  return phrase ? { phrase, start: phrase.start, end, relative: false } : found;
}

/** The subject after the verb: “…,” said X. */
export function subjectAfter(
  scene: EnglishScene,
  at: number,
  sentence: { start: number; end: number },
): Subject | null {
  const { items, text } = scene;
  const verb = items[at]!;
  if (
    !/^(?:said|says|wrote|writes|asked|asks|added|adds|explained|noted|argued|warned|recalled|quipped|joked|replied|tweeted|told)$/.test(
      wordOf(scene, verb),
    )
  )
    return null;
  const quoted = QUOTE_END.test(text.slice(Math.max(0, verb.start - 4), verb.start));
  if (!quoted && !/,\s*$/.test(text.slice(Math.max(sentence.start, verb.start - 3), verb.start))) return null;
  let last = -1;
  for (let i = at + 1; i < items.length && items[i]!.end <= sentence.end && i - at < 8; i++) {
    const gap = text.slice(i === at + 1 ? verb.end : items[i - 1]!.end, items[i]!.start);
    if (!/^(?:'s)?\s*(?:(?:the|an?|its|one|some|former)\s+)?(?:[a-z-]+\s+)?$/.test(gap) || !isNominal(items[i]!)) break;
    last = i;
  }
  if (last < 0) {
    const phrase = quoted ? writtenAfter(scene, verb.end, sentence.end) : null;
    return phrase && { phrase, start: verb.start, end: phrase.end, relative: false };
  }
  const phrase = phraseAt(scene, last);
  const next = text.slice(phrase.end, phrase.end + 2);
  if (!quoted && !/^(?:[,.;]|$)/.test(next)) return null;
  return { phrase, start: verb.start, end: phrase.end, relative: false };
}

/** “Some analysts, like X of Y, say”: the phrase names nobody, and its example does. */
function exampled(scene: EnglishScene, phrase: Phrase, last: number, until: number): Phrase {
  const { items, text } = scene;
  if (
    phrase.speaker.kind !== 'vague' ||
    !/^,\s+(?:such as|like|including|among them)\s/i.test(text.slice(phrase.end, phrase.end + 12))
  )
    return phrase;
  const names = items.slice(last + 1, last + 8).filter((item) => item.end <= until && has(item, 'name'));
  const name = names.find(({ mention }) => mention?.type === 'person') ?? names[0];
  if (!name) return phrase;
  return { ...phrase, speaker: nameOf(scene, name), second: { start: phrase.start, end: phrase.end } };
}

function isPerson(speaker: Speaker): boolean {
  return speaker.kind === 'named' && (speaker.type === 'person' || speaker.type === 'written');
}
