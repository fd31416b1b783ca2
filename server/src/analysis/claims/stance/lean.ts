import type { Hit } from '../../lexicon/match';
import { SIGNS, type PolarityName } from '../../lexicon/polarity';
import type { Span } from '../../model';
import { clauseEndsBetween, reach } from './scope';

/** A word, or a movement of something measured, that speaks well (1) or ill (-1), with its evidence name. */
export interface Lean extends Span {
  readonly name: string;
  readonly sign: 1 | -1;
  /** A negation turned it round. */
  readonly negated: boolean;
}

type Word = Hit<PolarityName>;
const MEASURED = ['good', 'bad', 'outlay', 'price'] as const;
type Measured = (typeof MEASURED)[number];

/** Which way news goes when the thing measured goes up. */
const RISE: Readonly<Record<Measured, 1 | -1>> = { good: 1, bad: -1, outlay: 1, price: 1 };

/** What the words of one sentence say for and against, in order. `text` is the folded prose that the words count in. */
export function leansOf(text: string, words: readonly Word[]): Lean[] {
  const leans: Lean[] = [];
  const measured = new Map<Word, Word>();
  for (const [i, word] of words.entries()) {
    if (!isOne(word, 'up', 'down')) continue;
    const what = measuredBy(text, words, i);
    if (what) measured.set(word, what);
  }
  const taken = new Set(measured.values());
  for (const [i, word] of words.entries()) {
    const found = read(word, measured.get(word), taken.has(word));
    if (!found || isBareAmount(text, word, measured.has(word))) continue;
    const negated = isNegated(text, words, i, found);
    leans.push({
      start: word.start,
      end: word.end,
      name: negated ? `not-${found.name}` : found.name,
      sign: negated ? (-found.sign as 1 | -1) : found.sign,
      negated,
    });
  }
  return leans;
}

type Reading = Pick<Lean, 'name' | 'sign'>;

function read(word: Word, what: Word | undefined, taken: boolean): Reading | null {
  const up = word.lists.includes('up');
  if (what) {
    const kind = MEASURED.find((name) => what.lists.includes(name))!;
    return { name: `${kind}-${up ? 'rises' : 'falls'}`, sign: up ? RISE[kind] : (-RISE[kind] as 1 | -1) };
  }
  if (taken) return null;
  const own = word.lists.find((name) => SIGNS[name] !== undefined);
  if (own) return { name: own, sign: SIGNS[own]! };
  if (up) return { name: 'rises', sign: 1 };
  if (word.lists.includes('down')) return { name: 'falls', sign: -1 };
  return null;
}

/** Opens what only says when, why or by how much something moves. */
const ADVERBIAL = /\b(?:as|after|and|on|for|with|by|from|while|because|amid|when|than|since|in)\b/i;

/** The thing that the movement at `i` moves: close behind it (降低成本), else the nearest before it (成本大幅下降). */
function measuredBy(text: string, words: readonly Word[], i: number): Word | null {
  const move = words[i]!;
  const next = words.slice(i + 1, i + 3).find((word) => isOne(word, ...MEASURED));
  const near = reach(text, move.start, 5, 24);
  if (next && next.start - move.end <= near && !clauseEndsBetween(text, move.end, next.start)) {
    if (!ADVERBIAL.test(text.slice(move.end, next.start))) return next;
  }
  const far = reach(text, move.start, 26, 70);
  for (let j = i - 1; j >= 0 && move.start - words[j]!.end <= far; j--) {
    if (isOne(words[j]!, 'turn')) return null;
    if (isOne(words[j]!, ...MEASURED))
      return /[;:。!?；：]/.test(text.slice(words[j]!.end, move.start)) ? null : words[j]!;
  }
  return null;
}

/** Movements too common to say anything unless the sentence names what moves. */
const WEAK =
  /^(?:倍|达到|高达|多达|逾|超过|高于|低于|涨幅|增幅|增速|跌幅|更多|仅|仅为|仅有|才有|不到|只剩|掉|减|降|涨|增加|提升|提高|加快|加速|扩大|扩充|日益|倍增|超过了|徘徊在|only|just|barely|less than|fewer|below|higher|exceed\w*|top\w*|up from|down from|reach\w*|would reach|could reach|hits?|rises?|rose|rising|record|lift\w*|expand\w*|lower\w*|cuts?|cutting|lose|loses|lost|drop|drops|ease\w*|gains?)$/i;

/** A weak movement of nothing named, or 不足 and 不到 where they only bound an amount. */
function isBareAmount(text: string, word: Word, moves: boolean): boolean {
  const own = text.slice(word.start, word.end);
  if (/^(?:不足|不到)$/.test(own) && /[\d一二三四五六七八九十百千万两]/.test(text[word.end] ?? '')) return true;
  return !moves && WEAK.test(own) && isOne(word, 'up', 'down');
}

/** A negator stands before the word in its clause. What one cannot do well is negated; what is ill stays ill. */
function isNegated(text: string, words: readonly Word[], i: number, { name, sign }: Reading): boolean {
  const word = words[i]!;
  const limit = reach(text, word.start, 7, 24);
  let turns = 0;
  for (let j = i - 1; j >= 0 && word.start - words[j]!.end <= limit; j--) {
    const before = words[j]!;
    if (clauseEndsBetween(text, before.end, word.start)) break;
    if (isOne(before, 'not')) turns++;
    else if (isOne(before, 'unable') && sign > 0 && !name.includes('bad')) turns++;
  }
  return turns % 2 === 1;
}

function isOne(word: Word, ...names: PolarityName[]): boolean {
  return word.lists.some((name) => names.includes(name));
}
