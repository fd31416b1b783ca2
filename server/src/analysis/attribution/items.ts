import type { Block, Mention, Span } from '../model';
import type { Lexicon } from '../lexicon/match';
import { within } from '../text/span';
import type { Quoted } from './marks';

/** A piece of a sentence that the grammar of attribution knows: a word of its lexicon, a name or a title. */
export interface Item<Tag extends string> extends Span {
  readonly tags: readonly (Tag | 'name' | 'title')[];
  readonly mention?: Mention;
  /** Number of the clause; clauses end at punctuation. */
  readonly clause: number;
}

/** What the readers of one block look at. */
export interface Scene<Tag extends string> {
  /** Folded prose, in which whatever stands in brackets or in a quotation of some length is blanked out. */
  readonly text: string;
  readonly block: Block;
  readonly items: readonly Item<Tag>[];
  /** Start of each clause, ascending. */
  readonly clauses: readonly number[];
}

/** Replaces what is blanked out: no lexicon and no pattern matches it. */
export const BLANK = '\u0001';
/** A quotation shorter than this is a word in quotes, part of the sentence around it. */
export const SHORTEST = 8;

/** One array each for all names and titles, so that what is known of a list of tags can be kept by its identity. */
const NAME: readonly 'name'[] = ['name'];
const TITLE: readonly 'title'[] = ['title'];

/**
 * A test for items by their tags. Items share the arrays of the lexicon, so each array is looked at once.
 */
export function tagged(...wanted: readonly string[]): (item: { readonly tags: readonly string[] }) => boolean {
  const known = new WeakMap<readonly string[], boolean>();
  return ({ tags }) => {
    let answer = known.get(tags);
    if (answer === undefined) known.set(tags, (answer = tags.some((tag) => wanted.includes(tag))));
    return answer;
  };
}

/** Index of the first item that starts at or after an offset; found by bisection. */
export function firstItemFrom({ items }: { readonly items: readonly Span[] }, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lays out a block for reading: names, titles and lexicon words in order, each in its clause. */
export function layOut<Tag extends string>(
  block: Block,
  mentions: readonly Mention[],
  quoted: readonly Quoted[],
  lexicon: Lexicon<Tag>,
  clauseEnd: RegExp,
): Scene<Tag> {
  const text = blankOut(block.folded, quoted);
  const clauses = clauseStarts(text, clauseEnd);
  const items: Item<Tag>[] = [];
  let clause = 0;
  const push = (start: number, end: number, tags: Item<Tag>['tags'], mention?: Mention): void => {
    while (clause + 1 < clauses.length && clauses[clause + 1]! <= start) clause++;
    items.push(mention ? { start, end, tags, mention, clause } : { start, end, tags, clause });
  };
  const names = mentions.filter((mention) => text[mention.start] !== BLANK);
  const solid: (Span & Partial<Mention>)[] = [...names, ...titles(text, names)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const words = lexicon.scan(text);
  let next = 0;
  let end = -1;
  for (const piece of solid) {
    if (piece.start < end) continue;
    for (; next < words.length && words[next]!.end <= piece.start; next++)
      push(words[next]!.start, words[next]!.end, words[next]!.lists);
    // A word that runs into a name gives way to it, and what is left of the word is read again: 据统计 before 统计局.
    const cut = words[next];
    if (cut && cut.start < piece.start)
      for (const word of lexicon.scan(text.slice(cut.start, piece.start)))
        push(word.start + cut.start, word.end + cut.start, word.lists);
    while (next < words.length && words[next]!.start < piece.end) next++;
    push(piece.start, piece.end, isMention(piece) ? NAME : TITLE, isMention(piece) ? piece : undefined);
    end = piece.end;
  }
  for (; next < words.length; next++) push(words[next]!.start, words[next]!.end, words[next]!.lists);
  return { text, block, items, clauses };
}

function isMention(piece: Span & Partial<Mention>): piece is Mention {
  return piece.id !== undefined;
}

/** 《…》 as one thing, unless a name fills it: 《科学》 is the periodical. */
function titles(text: string, names: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/《([^《》]{1,60})》/g)) {
    const inner = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const filled = within(names, { start: inner.start - 1, end: inner.end + 1 }).some(
      (name) => name.end - name.start >= inner.end - inner.start,
    );
    if (!filled) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A bracket that names an origin of its own is read: （据彭博社报道）, (source: IDC). */
const ORIGIN_IN_BRACKETS = /^[([]\s*(?:另?据|根据|来源|数据来源|资料来源|援引|source|according|per |via )/i;

/** 【记者某某/台北报道】: who wrote the report and where. */
const BYLINE = /^\s*[【[][^\]】]{0,40}(?:报道|报导|专电|电|讯)[\]】]/;

function blankOut(folded: string, quoted: readonly Quoted[]): string {
  const hidden: Span[] = quoted
    .filter(({ inner, depth }) => depth === 0 && inner.end - inner.start >= SHORTEST)
    .map(({ inner }) => inner);
  for (const match of folded.matchAll(/\([^()]{1,200}\)|\[[^[\]]{1,80}\]|〔[^〔〕]{1,80}〕/g)) {
    const whole = match[0].length > 0.8 * folded.length;
    if (!whole && !ORIGIN_IN_BRACKETS.test(match[0]))
      hidden.push({ start: match.index, end: match.index + match[0].length });
  }
  const byline = BYLINE.exec(folded);
  if (byline) hidden.push({ start: byline.index, end: byline.index + byline[0].length });
  if (hidden.length === 0) return folded;
  hidden.sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of hidden) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    text += folded.slice(at, from) + BLANK.repeat(end - from);
    at = end;
  }
  return text + folded.slice(at);
}

function clauseStarts(text: string, clauseEnd: RegExp): number[] {
  const starts = [0];
  for (const match of text.matchAll(clauseEnd)) starts.push(match.index + match[0].length);
  return starts;
}
