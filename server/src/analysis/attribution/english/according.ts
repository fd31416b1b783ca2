import type { Span } from '../../model';
import { VAGUE, type Speaker, type Voice } from '../voice';
import { has, isNominal, wordOf, type EnglishScene } from './grammar';
import { nameOf, phraseAt } from './phrase';

/** What one word of a block tells of origins. */
export interface Found {
  readonly voice?: Voice;
  readonly vague: readonly Span[];
}

/** Near the matter, and unnamed. */
const INSIDE = /\b(?:familiar|close to|knowledge of|briefed|involved|aware|privy|who |whose|anonym|not authorized)/i;
const REASON = /^\s+(?:its|their|his|her|the|an?)\s+(?:[\w-]+\s+){1,3}(?:on|of|in|for|to|with|about)\s/;
const CAPITALISED = /^\s*(?:the\s+)?((?:[A-Z][\w&.'-]*\s+){0,4}[A-Z][\w&'-]*[\w])/;
const PERSON = /^ ((?:[A-Z][\w'-]*[a-z]\.? ){1,2}[A-Z][\w'-]*[a-z])/;
const FARTHEST = 90;

/** “according to X”, “per X”, “reported by X”: the origin stands after the words that introduce it. */
export function readAccording(scene: EnglishScene, at: number, sentence: Span): Found | null {
  const { items, text } = scene;
  const word = items[at]!;
  const written = wordOf(scene, word);
  const until = Math.min(sentence.end, word.end + FARTHEST, clauseEnd(scene, word.clause));
  const nominals: number[] = [];
  for (let i = at + 1; i < items.length && items[i]!.end <= until; i++) {
    if (has(items[i], 'say', 'think', 'passive', 'modal') && !isNominal(items[i]!)) break;
    if (isNominal(items[i]!)) nominals.push(i);
  }
  const first = nominals[0];
  const direct = CAPITALISED.exec(text.slice(word.end, until));
  if (
    first === undefined ||
    (direct && items[first]!.start > word.end + direct[0].length && !direct[1]!.includes('AI '))
  ) {
    if (!direct || /^based on$/.test(written)) return null;
    const start = word.end + direct[0].length - direct[1]!.length;
    const id = scene.block.prose.slice(start, start + direct[1]!.length);
    return voiceOf(word, start + direct[1]!.length, { kind: 'named', id, type: 'written' }, written);
  }
  const head = items[first]!;
  // “per user” and “based on its needs” introduce no origin.
  if (
    /^(?:per|based on)$/.test(written) &&
    !/^\s*(?:the\s+|an?\s+|its\s+|[\w-]+\s+){0,3}$/.test(text.slice(word.end, head.start))
  )
    return null;
  if (written === 'based on' && !has(head, 'doc', 'filing', 'record', 'name')) return null;
  // “citing its reliance on two customers” gives a reason.
  if (/^cit/.test(written) && REASON.test(text.slice(word.end, head.start))) return null;
  const inside = INSIDE.exec(text.slice(head.end, until));
  const anonymous = has(head, 'people', 'staff') || (has(head, 'spokes') && inside !== null);
  const name = nominals.map((i) => items[i]!).find((item) => has(item, 'name'));
  const end = inside && anonymous ? until : head.end;
  if (anonymous && (inside || !name))
    return voiceOf(word, trimEnd(text, has(head, 'people') ? end : head.end), VAGUE, written);
  if (name && !has(head, 'name') && text.slice(head.end, name.start).length < 60)
    return voiceOf(word, name.end, has(head, 'people') ? VAGUE : nameOf(scene, name), written);
  // PitchBook data, Musk's lawyer: the name first, then what of it.
  let last = first;
  for (const next of nominals.slice(1)) if (next === last + 1 && phraseAt(scene, next).first <= first) last = next;
  const phrase = phraseAt(scene, last);
  // IDC analyst Jane Lowe: the name in no list after the function is whose words they are.
  const person = has(items[last], 'staff', 'spokes') ? PERSON.exec(text.slice(phrase.end, until))?.[1] : undefined;
  if (person) {
    const end = phrase.end + 1 + person.length;
    const id = scene.block.prose.slice(end - person.length, end);
    return voiceOf(word, end, { kind: 'named', id, type: 'written' }, written);
  }
  return voiceOf(word, phrase.end, phrase.speaker, written);
}

function voiceOf(word: Span, end: number, speaker: Speaker, written: string): Found {
  const span = { start: word.start, end };
  // “citing people”: the people are the origin, the verb is another's.
  const vague = speaker.kind === 'vague' ? [span] : [];
  const manner = /^cit/.test(written) ? 'report' : 'according';
  return {
    voice: { ...span, verb: { start: word.start, end: word.end }, manner, speaker, scope: 'whole', common: false },
    vague,
  };
}

function clauseEnd({ clauses, text }: EnglishScene, clause: number): number {
  return clauses[clause + 1] ?? text.length;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s,.;:!?)]/.test(text[at - 1]!)) at--;
  return at;
}
