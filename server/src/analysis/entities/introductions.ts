import type { EntityType, Span } from '../model';
import { leftEdge } from './discovery/leftEdge';
import { GLOSS, INTRODUCED_AS, NOT_NAMES } from './lexicon/introductions';
import { HAN, isCapital, KIND } from './units';

/** A name that stands before a bracket, listed or found, or one that only the bracket shows to be a name. */
export interface Named extends Span {
  readonly type: EntityType;
  readonly id: string;
  readonly known: boolean;
}

/** A second name that brackets give to something: `月之暗面（Moonshot AI）`, `以下简称“智谱”`. */
export interface Introduction {
  readonly first: Span;
  readonly second: Span;
  /** True where words such as 以下简称 say that it is one. */
  readonly stated: boolean;
  /** True where the second is a stock code. */
  readonly ticker: boolean;
}

const BRACKET = /\(([^()]{1,80})\)/g;
const PIECE = /[^,;、，；|]+/g;
const EXCHANGE =
  '(?:(?:股票|证券)?代码|股号|NASDAQ|NYSE|AMEX|HKEX|HKG|SEHK|HK|SSE|SZSE|SH|SZ|TSE|TYO|TWSE|TPE|KRX|LSE|LON|EPA|AMS|ETR|TSX|ASX|Nasdaq|OTC|US|纳斯达克|纽交所|港交所|港股|美股|A股|上交所|深交所|行情)';
/** A stock code; four digits alone may be a year, so the company has to have them. */
const TICKER = new RegExp(
  `^ ?(?:${EXCHANGE} ?:? ?(\\d{4,6}|[A-Z]{1,5})|(\\$?[A-Z]{1,5}(?:\\.(?:US|O|N|OQ|HK))?|\\d{5,6}(?:\\.[A-Z]{1,2})?|\\d{4}(?:\\.[A-Z]{1,2})?)) ?$`,
);
const LATIN_NAME =
  /^[A-Za-z\d][\p{Script=Latin}\d&.'+-]*(?: (?:[\p{Lu}\d&][\p{Script=Latin}\d&.'+-]*|of|the|for|and|de|van|von|al)){0,7}$/u;
const HAN_NAME = /^[\u4e00-\u9fffA-Za-z\d·-]{2,9}$/;
const STATED_NAME = /^[\u4e00-\u9fffA-Za-z\d·-]{2,16}$/;
const FOREIGN = /[\u4e00-\u9fff]{1,7}[·-](?:[\u4e00-\u9fff]{1,6}[·-])?[\u4e00-\u9fff]{1,8}$/;
const LATIN_RUN =
  /(?:[A-Z][\p{Script=Latin}\d&.'+-]*|\d[\p{Script=Latin}\d]*\p{Lu}[\p{Script=Latin}\d]*)(?: (?:[A-Z\d][\p{Script=Latin}\d&.'+-]*|of|the|for|and))*$/u;
const CLOSERS = '”"\'」』》 ';
const OPENERS = '“"\'「『《';

/** Reads every bracket of a block's folded text; `named` are the names found there so far, in order. */
export function readIntroductions(text: string, named: readonly Span[]): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const open = match.index;
    const first = nameBefore(text, open, named);
    if (!first) continue;
    for (const piece of match[1]!.matchAll(PIECE)) {
      const introduction = readPiece(text, first, piece[0], open + 1 + piece.index);
      if (introduction) found.push(introduction);
    }
  }
  return found;
}

function readPiece(text: string, first: Span, piece: string, at: number): Introduction | null {
  const ticker = TICKER.exec(piece);
  if (ticker) {
    const code = ticker[1] ?? ticker[2]!;
    const start = at + piece.lastIndexOf(code);
    return { first, second: { start, end: start + code.length }, stated: ticker[1] !== undefined, ticker: true };
  }
  const label = INTRODUCED_AS.exec(piece);
  let start = at + (label?.[0].length ?? 0);
  let end = at + piece.length;
  while (start < end && (OPENERS.includes(text[start]!) || text[start] === ' ')) start++;
  while (end > start && CLOSERS.includes(text[end - 1]!)) end--;
  const second = text.slice(start, end);
  const stated = label !== null && label[0] !== '';
  const isName = LATIN_NAME.test(second)
    ? isCapitalised(second)
    : stated
      ? STATED_NAME.test(second)
      : HAN_NAME.test(second) && !GLOSS.test(second) && !/[的之最]/.test(second);
  if (!isName || NOT_NAMES.has(second) || /^\d+$/.test(second)) return null;
  if (!stated && !differs(text.slice(first.start, first.end), second)) return null;
  return { first, second: { start, end }, stated, ticker: false };
}

/** Without words that say so, a second name is in another script than the first, or is what the first stands for. */
function differs(first: string, second: string): boolean {
  const han = hasHan(first);
  if (han !== hasHan(second)) return true;
  if (han) return false;
  return isAcronym(first, second) || isAcronym(second, first);
}

function isAcronym(short: string, long: string): boolean {
  if (!/^[A-Z][A-Za-z]{1,7}$/.test(short) || !long.includes(' ')) return false;
  const initials = long
    .split(/[ -]/)
    .filter((word) => isCapital(word.charCodeAt(0)))
    .map((word) => word[0])
    .join('');
  return initials === short.replace(/[^A-Z]/g, '');
}

function isCapitalised(name: string): boolean {
  return (
    /\p{Lu}/u.test(name) &&
    name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || word.length <= 4 || /\p{Lu}/u.test(word))
  );
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (KIND[text.charCodeAt(i)] === HAN) return true;
  return false;
}

/** What the bracket at `open` follows: a name found before, a quoted one, a foreign one, a Latin one, or a Chinese one. */
function nameBefore(text: string, open: number, named: readonly Span[]): Span | null {
  let end = open;
  while (end > 0 && CLOSERS.includes(text[end - 1]!)) end--;
  if (end === 0) return null;
  // Hong Kong marks shares with unequal votes: 小米集团-W.
  const share = /-(?:S?W|S|B)$/.exec(text.slice(Math.max(0, end - 3), end))?.[0].length ?? 0;
  const listed = named.find((span) => span.end === end || (share > 0 && span.end === end - share));
  if (listed) return listed;
  const before = text.slice(Math.max(0, end - 40), end);
  const quote = end < open ? Math.max(...[...OPENERS].map((mark) => before.lastIndexOf(mark))) : -1;
  if (quote >= 0 && before.length - quote <= 21) return { start: end - before.length + quote + 1, end };
  const shape = FOREIGN.exec(before) ?? LATIN_RUN.exec(before);
  if (shape) return { start: end - shape[0].length, end };
  const edge = leftEdge(text, end, 12);
  return edge && end - edge.start >= 2 && hasHan(text.slice(edge.start, end)) ? { start: edge.start, end } : null;
}
