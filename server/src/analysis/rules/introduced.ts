import type { Facts } from '../assemble';
import { fold } from '../text/fold';

type Named = Facts['entities'][number];

/** How a company stands in its sentence: in the article's own words, or where its name is not the article's choice. */
export interface Naming {
  readonly mention: Named;
  /** False in brackets, quotation marks and titles, and as part of a longer name. */
  readonly free: boolean;
  /** The mention of the same company just before it that this one gives a second name to: 月之暗面（Moonshot AI）. */
  readonly introduces?: Named;
}

/** The longest remark between two names of one company, in characters: ，一家北京的初创公司，英文名. */
const LONGEST_GAP = 24;
/** What stands between a name and a second one, in folded text: nothing, a slash, an open bracket, words that say so. */
const NOTHING = /^["'”’」』》 ]*[ /|·]*["'“‘「『《 ]*$/;
const BRACKET = /^["'”’」』》 ]*(?:-[A-Z]{1,2})?\([^()]*$/;
/** Own list. */
const SAYS_SO =
  /即|母公司|运营方|又称|亦称|也称|简称|下称|原名|英文|中文名|前身|旧称|曾用名|改名|更名|也就是|\b(?:known|formerly|previously|called|renamed|rebrand\w*|aka|or|parent|owner|maker)\b/;
const SENTENCE_END = /[。!?！？\n]/;
/** Marks that open and close words which are not the article's own, titles and asides. */
const PAIRS = /《[^《》]*》|“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"|\([^()]*\)/g;
const GLUED_BEFORE = /[@#$/._-]$/;
const GLUED_BEHIND = /^(?:[@/_-]|\.[a-z]| ?[A-Z\d][A-Za-z\d]|\u2019?s [A-Z\d])/;
const MARKUP = /[*_[\]`\\~<>]/;

/** How the companies in `ids` are named throughout the article, in order. One pass over blocks and mentions. */
export function readNamings(facts: Facts, ids: ReadonlySet<string>): Naming[] {
  const namings: Naming[] = [];
  const isWanted = ({ id, type }: Named): boolean => type === 'company' && ids.has(id);
  let next = 0;
  for (const block of facts.blocks) {
    while (next < facts.entities.length && facts.entities[next]!.start < block.start) next++;
    const from = next;
    while (next < facts.entities.length && facts.entities[next]!.end <= block.end) next++;
    const mentions = facts.entities.slice(from, next);
    if (mentions.some(isWanted)) readBlock(fold(block.text), block.kind, mentions, namings);
  }
  return namings;
}

function readBlock(text: string, kind: Facts['blocks'][number]['kind'], mentions: Named[], namings: Naming[]): void {
  const enclosed = [...text.matchAll(PAIRS)].map((pair) => ({ start: pair.index, end: pair.index + pair[0].length }));
  // Block quotes and tables hold the words of others; a heading in capitals says nothing about spelling.
  const theirs = kind === 'quote' || kind === 'tableCell' || (kind === 'heading' && text === text.toUpperCase());
  let cursor = 0;
  let pair = 0;
  let before: { mention: Named; end: number } | undefined;
  let product: typeof before;
  for (const mention of mentions) {
    // The name in the prose: mentions come in order, and a name with marks in it is not looked for.
    if (MARKUP.test(mention.text)) continue;
    const start = text.indexOf(fold(mention.text), cursor);
    if (start < 0) return;
    const end = start + mention.text.length;
    cursor = end;
    // Manus母公司蝴蝶效应: a product of the company's name leads to the other name just as well.
    if (mention.type === 'product') product = { mention, end };
    if (mention.type !== 'company') continue;
    while (pair < enclosed.length && enclosed[pair]!.end <= start) pair++;
    const free =
      !theirs &&
      !((enclosed[pair]?.start ?? text.length) < start) &&
      !GLUED_BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
      !GLUED_BEHIND.test(text.slice(end, end + 4));
    const first = [before, product].find(
      (other) => other?.mention.id === mention.id && isIntroduced(text.slice(other.end, start)),
    );
    namings.push({ mention, free, ...(first ? { introduces: first.mention } : {}) });
    before = { mention, end };
  }
}

function isIntroduced(gap: string): boolean {
  if (gap.length > LONGEST_GAP || SENTENCE_END.test(gap)) return false;
  return NOTHING.test(gap) || BRACKET.test(gap) || SAYS_SO.test(gap);
}
