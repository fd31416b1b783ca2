import { has, isNominal, type ChineseItem, type ChineseScene } from './grammar';
import { BLANK } from '../items';
import { phraseAt, type Phrase } from './phrase';
import { PART_OF_NAME, writtenPerson } from './written';

/** The phrase that a speech verb has as its subject, and how it is introduced. */
export interface Subject {
  readonly phrase: Phrase;
  /** Start of 据, 援引 or 被 where one of them introduces the origin, else of the phrase. */
  readonly start: number;
  readonly by: 'subject' | 'according' | 'cite' | 'passive' | 'caused';
  /** Who was told, or who does the citing: an outlet that relays the statement. */
  readonly relay?: Phrase;
}

/** A governor stands no farther than this from what it governs. */
const REACH = 14;
/** No clause that a person writes needs a longer look. */
const MOST_ITEMS = 24;

/**
 * Looks left from the item at `verb` for its subject, within the clause: the nearest noun phrase that no preposition
 * governs. 据 and 援引 govern origins, 被 the agent of a passive, 对 and 向 whoever is told.
 */
export function subjectBefore(scene: ChineseScene, verb: number): Subject | null {
  const { items } = scene;
  const clause = items[verb]!.clause;
  let relay: Phrase | undefined;
  let compound = -1;
  for (let i = verb - 1; i >= Math.max(0, verb - MOST_ITEMS) && items[i]!.clause === clause; i--) {
    const item = items[i]!;
    if (!isNominal(item)) continue;
    if (isAttribute(scene, i, verb)) {
      compound = item.start;
      continue;
    }
    const phrase = phraseAt(scene, i);
    // OpenAI用户基础预计…: a thing of the firm's, which expects nothing.
    if (phrase.end === compound && has(items[verb], 'think')) return null;
    const governor = governorOf(scene, phrase);
    if (governor < 0) return { phrase, start: phrase.start, by: 'subject', ...(relay ? { relay } : {}) };
    const word = items[governor]!;
    if (has(word, 'according')) {
      // 另据, 而据: the first character only joins the sentence to the one before.
      const start = word.start + (/^[另而又再正且但]./.test(scene.text.slice(word.start, word.end)) ? 1 : 0);
      return { phrase, start, by: 'according', ...(relay ? { relay } : {}) };
    }
    if (has(word, 'cite')) {
      const outlet = governor > 0 ? subjectBefore(scene, governor) : null;
      return { phrase, start: outlet?.start ?? word.start, by: 'cite', ...(outlet ? { relay: outlet.phrase } : {}) };
    }
    const preposition = scene.text.slice(word.start, word.end);
    if (preposition === '在' && /^(?:看来|眼中|眼里)$/.test(scene.text.slice(items[verb]!.start, items[verb]!.end)))
      return { phrase, start: word.start, by: 'subject' };
    if (/^(?:用|借用|套用|照|按)$/.test(preposition) && has(items[verb], 'as-said'))
      return { phrase, start: word.start, by: 'subject' };
    // 一项针对…的调查: what stands before the paper only says what it is about.
    if (
      /^(?:针对|对|面向|关于|对于|基于|涉及)$/.test(preposition) &&
      isPaper(phrase.head) &&
      scene.text[phrase.head.start - 1] === '的'
    ) {
      const opener = items[governor - 1];
      const start = opener && opener.end === word.start && has(opener, 'indefinite') ? opener.start : word.start;
      return { phrase: { ...phrase, start }, start, by: 'subject' };
    }
    if (preposition === '由' && has(phrase.head, 'doc', 'title', 'filing', 'record'))
      return { phrase, start: phrase.start, by: 'subject' };
    // 这让投资者相信…: the author tells what somebody came to think.
    if (/^[让使令]$/.test(preposition)) return { phrase, start: word.start, by: 'caused' };
    if (preposition === '被') return { phrase, start: word.start, by: 'passive' };
    if (/^(?:向|对|告诉|告知|接受|同|与|跟|和)$/.test(preposition)) relay ??= phrase;
    i = Math.min(governor, phrase.first);
  }
  return null;
}

/** The first noun phrase of a clause that nothing governs: the likely subject of what follows in the sentence. */
export function firstSubject(scene: ChineseScene, clause: number, before: number): Subject | null {
  const { items } = scene;
  let i = before;
  while (i > 0 && items[i - 1]!.clause >= clause) i--;
  for (let seen = 0; i < before && items[i]!.clause === clause && seen < MOST_ITEMS; i++, seen++) {
    if (!isNominal(items[i]!) || isAttribute(scene, i, before)) continue;
    let last = i;
    while (last + 1 < before && isNominal(items[last + 1]!) && phraseAt(scene, last + 1).first <= last) last++;
    const phrase = phraseAt(scene, last);
    if (governorOf(scene, phrase) < 0) return { phrase, start: phrase.start, by: 'subject' };
    i = last;
  }
  return null;
}

/** Index of the preposition that governs a phrase, or -1. */
function governorOf(scene: ChineseScene, phrase: Phrase): number {
  const { items } = scene;
  const clause = items[phrase.first]!.clause;
  for (let i = phrase.first - 1; i >= 0 && items[i]!.clause === clause; i--) {
    const item = items[i]!;
    if (phrase.start - item.end > REACH) return -1;
    if (has(item, 'according', 'cite')) return i;
    // A noun on the left of 和 makes it a conjunction; it was read as such with the phrase.
    if (has(item, 'preposition') && !isAdverb(scene, item, phrase)) return i;
    if (isNominal(item)) return -1;
  }
  return -1;
}

/** 就 and 和 govern only what stands right after them; 就有人说 is an adverb. */
function isAdverb({ text }: ChineseScene, item: ChineseItem, phrase: Phrase): boolean {
  // 至于证监会，…批评…: the topic that a clause of its own brings up is the subject of what follows.
  if (text.slice(item.start, item.end) === '至于' && /^,/.test(text.slice(phrase.end, phrase.end + 1))) return true;
  return text.slice(item.start, item.end) === '就' && (item.end !== phrase.start || text[phrase.start] === '有');
}

function isPaper(head: ChineseItem): boolean {
  return has(head, 'doc', 'filing', 'record', 'paper');
}

/** What may follow a noun that is whole: a plural, a bracket, a place. */
const RESIDUE = new RegExp(`^[\\s${BLANK}们"”」()]*(?:内部|高层|圈)?[里中上内]?$`);

/** Whether the noun only belongs to another noun after it (奥特曼的帖子) that is no item of the grammar. */
function isAttribute({ items, text, block, clauses }: ChineseScene, at: number, verb: number): boolean {
  const item: ChineseItem = items[at]!;
  if (has(item, 'name', 'title')) return false;
  // A paper or function is the subject only when nothing but adverbs follows it.
  const next = items[at + 1];
  const until = next && next.start < items[verb]!.start ? next.start : items[verb]!.start;
  const after = text.slice(item.end, until);
  // 他的意思是: the verb is itself the noun that 的 leads up to.
  if (after.startsWith('的')) return !after.startsWith('的话') && item.end + 1 !== items[verb]!.start;
  // 用户基础, 投资者关系: the noun is the first half of a word that is no item.
  if (!has(item, 'people', 'staff', 'spokes', 'crowd', 'rumour') || has(item, 'doc')) return after.length > 6;
  return (
    !RESIDUE.test(after) &&
    !PART_OF_NAME.test(after) &&
    !writtenPerson({ items, text, block, clauses }, item.end, items[verb]!.start)
  );
}
