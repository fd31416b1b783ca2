import { bodyMeant } from '../anaphors';
import type { Named, Speaker } from '../voice';
import { VAGUE } from '../voice';
import { has, isNominal, wordOf, type EnglishItem, type EnglishScene } from './grammar';

/** A noun phrase that may name an origin. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
  /** A second conjunct that names nobody (Musk and other critics). */
  readonly second?: { readonly start: number; readonly end: number };
  /** Everybody, whose belief is relayed. */
  readonly common: boolean;
  /** Index of the first item that belongs to it. */
  readonly first: number;
}

/** Links a function to the body it belongs to. */
const BELONGS = /\s(?:at|for|of|from|with|by|in|to|on)\s+(?:the\s+|an?\s+)?(?:[a-z-]+\s+){0,2}$/;
/** Near a body, and not speaking for it. */
const CLOSE =
  /\b(?:familiar|close|knowledge|briefed|involved|aware|privy|near|opposed|opposing|suing|representing|against|formerly|former|ex)\b/i;
const CLOSE_LINK =
  /\b(?:close to|familiar with|knowledge of|briefed on|involved in|aware of|privy to|who [a-z]+)\s+(?:the\s+)?$/;
const OWNS = /^(?:'s|')?\s+(?:[a-z-]+\s+){0,3}$|^(?:'s|')?\s+$/;
/** Words that do not belong to a noun phrase that ends after them. */
const OUTSIDE = new Set(
  `and or but nor that as while if because when since though although so than with by of in on at for to from which who whom whose what where is are was were be been has have had will would could may might can
  also however still yet even now then today yesterday monday tuesday wednesday thursday friday saturday sunday week month year last this next there it he she they we you i the not no only just more less about over under after before
  according per via citing told tell tells says said say`.split(/\s+/),
);
/** One among many, so that nobody knows who. */
const INDEFINITE =
  /(?:^|\s)(?:an?|one|some|several|two|three|four|multiple|many|former|other|another|unnamed|anonymous)\s+(?:[\w-]+\s+){0,3}$/i;

const DEEPEST = 8;

/** The phrase whose last item is `last`, read from right to left. */
export function phraseAt(scene: EnglishScene, last: number, depth = 0): Phrase {
  const { items, text } = scene;
  const head = items[last]!;
  const before = items[last - 1];
  const gap = before && head.start - before.end < 40 ? text.slice(before.end, head.start) : '';
  // analysts at Goldman Sachs: the function stands first, the body after it.
  if (before && has(head, 'name', 'body') && isNominal(before) && !has(before, 'name') && BELONGS.test(gap)) {
    const start = withDeterminers(scene, before.start);
    const close = CLOSE_LINK.test(text.slice(before.end, head.start)) || CLOSE.test(text.slice(start, head.start));
    return finish(
      { start, end: head.end, first: last - 1, speaker: belonging(scene, before, head, close, start) },
      before,
    );
  }
  // Stacy Rasgon from Bernstein: the person speaks, the firm says who they are.
  if (before?.mention?.type === 'person' && has(head, 'name') && BELONGS.test(gap) && depth < DEEPEST)
    return { ...phraseAt(scene, last - 1, depth + 1), end: head.end };
  if (
    before &&
    depth < DEEPEST &&
    /^\s+and\s+(?:(?:some|many|several|other|others?|most)\s+)?(?:[a-z-]+\s+){0,2}$/.test(gap) &&
    isNominal(before)
  ) {
    const left = phraseAt(scene, last - 1, depth + 1);
    const start = withDeterminers(scene, head.start);
    const second = has(head, 'people', 'staff') ? { start, end: head.end } : undefined;
    return { ...left, end: head.end, ...(second ? { second } : {}) };
  }
  if (head.mention)
    return finish({ start: head.start, end: head.end, first: last, speaker: nameOf(scene, head) }, head);
  // OpenAI's lawyer, an OpenAI spokesperson, PitchBook data.
  if (before && has(before, 'name', 'body') && !has(head, 'person', 'plural', 'body', 'self') && OWNS.test(gap)) {
    const close = CLOSE.test(gap);
    const speaker = belonging(scene, head, before, close, before.start);
    const start = speaker.kind === 'vague' ? withDeterminers(scene, before.start) : before.start;
    return finish({ start, end: head.end, first: last - 1, speaker }, head);
  }
  const start = withDeterminers(scene, head.start);
  return finish({ start, end: head.end, first: last, speaker: alone(scene, head, start) }, head);
}

function finish(phrase: Omit<Phrase, 'common'>, head: EnglishItem): Phrase {
  return { ...phrase, common: has(head, 'crowd') };
}

/** Whom a function, a paper or a crowd of a named body speaks for. */
function belonging(scene: EnglishScene, head: EnglishItem, owner: EnglishItem, close: boolean, start: number): Speaker {
  const body: Speaker = owner.mention ? nameOf(scene, owner) : bodyMeant(wordOf(scene, owner));
  if (close) return VAGUE;
  if (has(head, 'people', 'crowd')) return VAGUE;
  if (has(head, 'staff') && /\b(?:former|ex)[\s-]/i.test(scene.text.slice(Math.max(0, start - 10), head.start)))
    return VAGUE;
  const indefinite = INDEFINITE.test(scene.text.slice(Math.max(0, start - 24), head.start));
  if (has(head, 'spokes')) {
    if (indefinite && /executive|official|director|partner|founder|lawyer/.test(wordOf(scene, head))) return VAGUE;
    return body.kind === 'named' ? { kind: 'role', body, role: wordOf(scene, head) } : body;
  }
  return body;
}

/** What a noun without a name beside it stands for. */
function alone(scene: EnglishScene, head: EnglishItem, start: number): Speaker {
  // Our own survey is the author's.
  if (
    has(head, 'doc') &&
    /\b(?:our|my)\s+(?:own\s+)?(?:[\w-]+\s+)?$/i.test(scene.text.slice(Math.max(0, head.start - 30), head.start))
  )
    return { kind: 'self' };
  if (has(head, 'self')) return { kind: 'self' };
  if (has(head, 'person')) return { kind: 'anaphor', of: 'person' };
  if (has(head, 'plural')) return { kind: 'anaphor', of: 'plural' };
  if (has(head, 'paper')) return { kind: 'anaphor', of: 'paper' };
  if (has(head, 'body')) return bodyMeant(wordOf(scene, head));
  if (has(head, 'filing')) return { kind: 'anaphor', of: 'company' };
  if (has(head, 'record')) return { kind: 'record' };
  // Its analysts: of the house spoken of before.
  if (has(head, 'staff') && /^its\s/i.test(scene.text.slice(start, head.start)))
    return { kind: 'anaphor', of: 'house' };
  if (has(head, 'spokes')) {
    const word = wordOf(scene, head);
    if (/^(?:executives?|officials?)$/.test(word)) return VAGUE;
    if (
      start < head.start &&
      /^(?:an?|one|some|several)\s/i.test(scene.text.slice(start, head.start)) &&
      !/^spokes/.test(word)
    )
      return VAGUE;
    return {
      kind: 'anaphor',
      of: /spokes|management|board|leadership|team|representative/.test(word) ? 'company' : 'person',
    };
  }
  if (has(head, 'title'))
    return { kind: 'named', id: scene.block.prose.slice(head.start + 1, head.end - 1), type: 'title' };
  return VAGUE;
}

/** Where the noun phrase around a noun begins: its adjectives and its determiner, three words at most. */
export function withDeterminers({ text }: EnglishScene, start: number): number {
  let from = start;
  for (let words = 0; words < 3; words++) {
    const word = /(?:^|[^\w'-])([A-Za-z][\w-]*)[ ]$/.exec(text.slice(Math.max(0, from - 30), from))?.[1];
    if (!word || OUTSIDE.has(word.toLowerCase())) break;
    from -= word.length + 1;
  }
  return from;
}

export function nameOf(scene: EnglishScene, item: EnglishItem): Named {
  const { mention } = item;
  return mention
    ? { kind: 'named', id: mention.id, type: mention.type }
    : { kind: 'named', id: scene.block.prose.slice(item.start, item.end), type: 'written' };
}
