import { BLANK } from '../items';
import { VAGUE, type Speaker } from '../voice';
import { has, isNominal, wordOf, type EnglishScene } from './grammar';
import { nameOf, phraseAt, type Phrase } from './phrase';

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
/** Two or more capitalised words: a name that is in no list. */
const WRITTEN = /(?:^|[\s"“(])((?:[A-Z][\w.'-]*[a-z]\.?\s+){1,3}[A-Z][\w'-]*[a-z])\s*$/;
const WRITTEN_AFTER = /^\s+((?:[A-Z][\w'-]*\.?\s+){1,3}[A-Z][\w'-]*[a-z])/;

/** People described by their nearness to the matter, whom the text does not name. */
const ANONYMOUS =
  /((?:(?:an?|one|two|three|four|several|some|multiple|other|current|former|and)\s+){0,3}(?:people|persons?|sources?|individuals?|insiders?|executives?|employees?|officials?|investors?|staffers|bankers?)\s+(?:(?:directly|who (?:is|are|were|was))\s+)?(?:familiar|close|near|with (?:direct |first-?hand )?knowledge|briefed|involved|aware|privy|who (?:asked|spoke|declined|requested|wished)|speaking|granted)\b[^.;:"“”]{0,80})$/i;
/** X, an analyst at Y, …: a name in no list, before its apposition. */
const WRITTEN_WITH_APPOSITION =
  /(?:^|[”"]\s|\bthat\s)((?:[A-Z][\w'-]*[a-z.]\s+){1,3}[A-Z][\w'-]*[a-z]),\s+(?:an?|the|its|who|whose|[Cc]hief|[Hh]ead|co-founder|founder|director|partner|president|CEO|ceo|former|senior|managing|general|lead|principal|global|vice|a former)\s[^;]{0,200},\s*$/;

/** The subject before the verb at `at`: right before it but for adverbs, or before an apposition between commas. */
export function subjectBefore(scene: EnglishScene, at: number, sentenceStart: number): Subject | null {
  const { items, text } = scene;
  const verb = items[at]!;
  let start = verb.start;
  let i = at - 1;
  let relative = false;
  for (; i >= 0 && EMPTY.test(text.slice(items[i]!.end, start)); i--) {
    const item = items[i]!;
    if (!has(item, 'adverb') || isNominal(item)) break;
    relative ||= /^(?:who|that|which)$/.test(wordOf(scene, item));
    start = item.start;
  }
  const anonymous = ANONYMOUS.exec(text.slice(Math.max(sentenceStart, start - 120), start))?.[1];
  if (anonymous) {
    const phrase = { start: start - anonymous.length, end: start, speaker: VAGUE, common: false, first: i + 1 };
    return { phrase, start: phrase.start, end: verb.end, relative: false };
  }
  const before = text.slice(Math.max(sentenceStart, start - 2), start);
  const item = items[i];
  if (item && item.start >= sentenceStart && isNominal(item) && EMPTY.test(text.slice(item.end, start))) {
    const phrase = phraseAt(scene, i);
    return { phrase, start: phrase.start, end: verb.end, relative };
  }
  if (/,\s*$/.test(before)) return beforeApposition(scene, i, start, sentenceStart, verb.end);
  const name = WRITTEN.exec(text.slice(Math.max(sentenceStart, start - 60), start))?.[1];
  if (name && EMPTY.test(text.slice(start - 1, start)))
    return written(scene, start - 1 - name.length + trailing(text, start), name, verb.end, i + 1);
  return null;
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
  const clause = text.slice(Math.max(sentenceStart, until - APPOSITION - 40), until);
  const name = WRITTEN_WITH_APPOSITION.exec(clause);
  if (name)
    return written(scene, until - clause.length + name.index + name[0].indexOf(name[1]!), name[1]!, end, from + 1);
  return found;
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
    const name = WRITTEN_AFTER.exec(text.slice(verb.end, Math.min(sentence.end, verb.end + 60)));
    return name && quoted ? written(scene, verb.end + name[0].length - name[1]!.length, name[1]!, verb.end, at) : null;
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

function trailing(text: string, start: number): number {
  return text[start - 1] === ' ' ? 0 : 1;
}

function written(scene: EnglishScene, start: number, name: string, end: number, first: number): Subject {
  const id = scene.block.prose.slice(start, start + name.length);
  const speaker: Speaker = { kind: 'named', id, type: 'written' };
  const phrase = { start, end: start + name.length, speaker, common: false, first };
  return { phrase, start: Math.min(start, end), end: Math.max(end, start + name.length), relative: false };
}
