import { firstItemFrom } from '../items';
import { has, isNominal, type EnglishScene } from './grammar';
import { bodyMeant } from '../anaphors';
import { nameOf, phraseAt, withDeterminers, type Phrase } from './phrase';
import { VAGUE, type Speaker } from '../voice';

/** Two or more capitalised words: a name that is in no list. */
const WRITTEN = /(?:^|[\s"“(])((?:[A-Z][\w.'-]*[a-z]\.?\s+){1,3}[A-Z][\w'-]*[a-z])\s*$/;
const WRITTEN_AFTER = /^\s+((?:[A-Z][\w'-]*\.?\s+){1,3}[A-Z][\w'-]*[a-z])/;
/** People described by their nearness to the matter, whom the text does not name. */
const ANONYMOUS =
  /((?:(?:an?|one|two|three|four|several|some|multiple|other|current|former|and)\s+){0,3}(?:people|persons?|sources?|individuals?|insiders?|executives?|employees?|officials?|investors?|staffers|bankers?|partners?|engineers?|researchers?|customers?|clients?|lawyers?|analysts?|managers?|founders?)(?:\s+(?:at|from|of|in|inside)\s+[^.,;:"“”]{2,50})?(?:,(?=\s+who\s+(?:asked|declined|requested|wished)\b))?\s+(?:(?:directly|who (?:is|are|were|was))\s+)?(?:familiar|close|near|with (?:direct |first-?hand )?knowledge|briefed|involved|aware|privy|who (?:asked|spoke|declined|requested|wished)|speaking|granted)\b[^.;:"“”]{0,80})$/i;
/** X, an analyst at Y, …: a name in no list, before its apposition. */
const WRITTEN_WITH_APPOSITION =
  /(?:^|[”"]\s|\bthat\s)((?:[A-Z][\w'-]*[a-z.]\s+){1,3}[A-Z][\w'-]*[a-z]),\s+(?:an?|the|its|who|whose|[Cc]hief|[Hh]ead|co-founder|founder|director|partner|president|CEO|ceo|former|senior|managing|general|lead|principal|global|vice|a former)\s[^;]{0,200},\s*$/;
/** the chipmaker, the New York-based start-up: a body by its kind. */
const BODY_BY_KIND =
  /(the\s+(?:[\w.'-]+\s+){0,3}(?:company|firm|startup|start-up|maker|giant|lab|agency|regulator|nonprofit|bank|unicorn|consultancy|institute|university|think tank|carmaker|retailer|developer))$/i;
const PRESS_BY_KIND =
  /(the\s+(?:[\w.'-]+\s+){0,2}(?:site|website|outlet|newspaper|magazine|publication|newsletter|broadcaster))$/i;
/** Stanford's Institute for …: a part of a named body. */
const UNIT = /^(?:'s)?(?:\s+(?:[A-Z][\w&'-]*|for|of|and|on))+\s*$/;

const OF_BODY =
  /^'s\s+([A-Z][a-z'-]+\s(?!Research|Lab|Labs|Institute|Center|Centre|Cloud|School|Group|Capital|Ventures|Division|Unit|Team|University|Department)[A-Z][a-z'-]+)$/;
const AFFILIATED =
  /(?<![A-Z][\w'-]* )(?!(?:Analysts?|Professors?|Economists?|Researchers?|The|An?|But|And|While) )((?:[A-Z][a-z'-]+ )(?:[A-Z][\w.'-]* )?[A-Z][a-z][\w'-]*) (?:of|at|from) (?:the )?$/;
/** A poll of 1,000 adults, a survey among suppliers: whom or what a paper covers. */
const COVERS =
  /\b(polls?|surveys?|study|studies|analysis|review|research|tally|report) (?:of|among|covering|into|on|across) [^.;:!?"“]{2,70}$/i;
/** A study published in May: when and where a paper came out. */
const CAME_OUT =
  /^\s+(?:published|released|issued|conducted|commissioned|carried out|posted|presented)\s[\w\s'-]{1,48}$/;
const PLACE = /^\s+(?:at|in|from|on|across|outside|inside|attending|who attended)\s+[a-z][a-z\s-]{1,40}$/;

/** A subject that is no item of the grammar but plain from its words; `end` is where the verb or its adverbs begin. */
export function describedBefore(scene: EnglishScene, from: number, end: number): Phrase | null {
  const { items, text } = scene;
  const before = text.slice(Math.max(from, end - 120), end).trimEnd();
  const stop = Math.max(from, end - 120) + before.length;
  const phrase = (length: number, speaker: Speaker): Phrase => ({
    start: stop - length,
    end: stop,
    speaker,
    common: false,
    first: items.length,
  });
  const anonymous = ANONYMOUS.exec(before)?.[1];
  if (anonymous) return phrase(stop - withDeterminers(scene, stop - anonymous.length), VAGUE);
  const paper = surveyBefore(scene, Math.max(from, stop - 120), stop);
  if (paper >= 0) return { ...phraseAt(scene, paper), end: stop };
  const last = lastNominal(scene, from, end);
  const item = items[last];
  // Gartner's Jane Lowe: a person of the body's.
  const person = item?.mention ? OF_BODY.exec(text.slice(item.end, stop))?.[1] : undefined;
  if (person)
    return phrase(person.length, {
      kind: 'named',
      id: scene.block.prose.slice(stop - person.length, stop),
      type: 'written',
    });
  // Jane Lowe of Gartner: the person speaks, the firm says who she is.
  const affiliated =
    item?.mention && item.end >= stop ? AFFILIATED.exec(text.slice(Math.max(from, item.start - 60), item.start)) : null;
  const known = scene.items[last - 1];
  if (affiliated && !(known?.mention && item!.start - known.end < affiliated[0].length)) {
    const start = item!.start - affiliated[0].length;
    const id = scene.block.prose.slice(start, start + affiliated[1]!.length);
    return { start, end: stop, speaker: { kind: 'named', id, type: 'written' }, common: false, first: last };
  }
  if (item?.mention && UNIT.test(text.slice(item.end, stop)))
    return { ...phraseAt(scene, last), end: stop, speaker: nameOf(scene, item) };
  if (item && item.end >= stop) return null;
  // analyst Lowe, chief executive Huang: a surname after a function.
  const surname =
    item && has(item, 'staff', 'spokes') ? /^\s+([A-Z][\w'-]+)$/.exec(text.slice(item.end, stop))?.[1] : undefined;
  if (surname)
    return phrase(surname.length, {
      kind: 'named',
      id: scene.block.prose.slice(stop - surname.length, stop),
      type: 'written',
    });
  // executives at the meeting: the place says nothing of whom they speak for.
  if (item && has(item, 'people', 'staff', 'spokes') && PLACE.test(text.slice(item.end, stop)))
    return phraseAt(scene, last);
  if (item && has(item, 'doc', 'paper', 'filing') && CAME_OUT.test(text.slice(item.end, stop)))
    return { ...phraseAt(scene, last), end: stop };
  const body = BODY_BY_KIND.exec(before)?.[1];
  if (body) return phrase(body.length, bodyMeant(body));
  const press = PRESS_BY_KIND.exec(before)?.[1];
  if (press) return phrase(press.length, { kind: 'anaphor', of: 'paper' });
  const name = WRITTEN.exec(before)?.[1];
  return name
    ? phrase(name.length, { kind: 'named', id: scene.block.prose.slice(stop - name.length, stop), type: 'written' })
    : null;
}

/** A name in no list that an apposition follows up to `end` (Jane Doe, an analyst at Y, said). */
export function appositeBefore(scene: EnglishScene, from: number, end: number): Phrase | null {
  const clause = scene.text.slice(Math.max(from, end - 260), end);
  const match = WRITTEN_WITH_APPOSITION.exec(clause);
  if (!match) return null;
  const start = end - clause.length + match.index + match[0].indexOf(match[1]!);
  return writtenAt(scene, start, match[1]!.length);
}

/** A name in no list right after a verb of speech (“…,” said Jane Doe). */
export function writtenAfter(scene: EnglishScene, from: number, end: number): Phrase | null {
  const match = WRITTEN_AFTER.exec(scene.text.slice(from, Math.min(end, from + 60)));
  return match ? writtenAt(scene, from + match[0].length - match[1]!.length, match[1]!.length) : null;
}

function writtenAt({ block, items }: EnglishScene, start: number, length: number): Phrase {
  const id = block.prose.slice(start, start + length);
  return {
    start,
    end: start + length,
    speaker: { kind: 'named', id, type: 'written' },
    common: false,
    first: items.length,
  };
}

/** Index of the paper whose subject matter fills what stands before the verb, or -1. */
function surveyBefore({ items, text }: EnglishScene, from: number, stop: number): number {
  const match = COVERS.exec(text.slice(from, stop));
  if (!match) return -1;
  const at = firstItemFrom({ items }, from + match.index);
  const item = items[at];
  if (!item || item.start > from + match.index || !has(item, 'doc', 'paper')) return -1;
  // A verb in between makes it another sentence's paper.
  for (let i = at + 1; i < items.length && items[i]!.start < stop; i++)
    if (has(items[i], 'say', 'think', 'show', 'passive', 'modal') && !has(items[i], 'doc', 'people')) return -1;
  return at;
}

function lastNominal({ items }: EnglishScene, from: number, end: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && items[i]!.start >= from && low - i < 6; i--) if (isNominal(items[i]!)) return i;
  return -1;
}
