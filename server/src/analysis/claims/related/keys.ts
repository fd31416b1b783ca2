import type { Figure, Judgement, Mention, Token } from '../../model';
import { isQuantity } from './relation';

/** What the search for kin needs to know of one claim. */
export interface ClaimTerms {
  readonly judgement: Judgement;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  /** The sentence, folded. */
  readonly folded: string;
  /** Sentences of a repeated paragraph are kin of nothing: the diagnostic on the paragraph says it all. */
  readonly repeated: boolean;
  /** Index of the passage that the claim stands in. */
  readonly passage: number;
  /** Index of the heading above it, or -1. */
  readonly heading: number;
}

/** What a key of each sort counts for. A name that many sentences share says little of the point that one makes. */
const WEIGHT = { name: 0.5, target: 1, figure: 2, metric: 1.2, word: 1.4, pair: 0.8 };

/**
 * What a claim is about, as keys with their weights: names, the target of its stance, amounts, metrics, words, and pairs
 * of neighbouring Han characters, by which words that are cut or composed differently still meet.
 */
export function keysOf(claim: ClaimTerms): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { id } of claim.mentions) keys.set(`name:${id}`, WEIGHT.name);
  if (claim.judgement.stance) keys.set(`target:${claim.judgement.stance.target}`, WEIGHT.target);
  for (const figure of claim.figures.filter(isQuantity)) {
    const { kind, value, low, high, unit, metric, about } = figure;
    if (kind !== 'rank' && kind !== 'count')
      keys.set(`figure:${kind}:${value ?? `${low}..${high}`}:${unit}`, WEIGHT.figure);
    if (metric) keys.set(`metric:${metric}:${about ?? ''}`, WEIGHT.metric);
  }
  for (const token of claim.tokens) {
    const word = termOf(token);
    if (word) keys.set(`word:${word}`, WEIGHT.word);
  }
  const { folded } = claim;
  for (let i = 0; i + 1 < folded.length; i++)
    if (isHan(folded.charCodeAt(i)) && isHan(folded.charCodeAt(i + 1))) keys.set(folded.slice(i, i + 2), WEIGHT.pair);
  return keys;
}

/** Words that carry a point: nouns, verbs and adjectives of two letters or more; function words and digits do not. */
function termOf(token: Token): string | null {
  const text = token.text.toLowerCase().trim();
  if (/^[ -~]+$/.test(text)) return /^[a-z][a-z-]{2,}$/.test(text) && !STOP_WORDS.has(text) ? stem(text) : null;
  if (text.length < 2 || STOP_WORDS.has(text) || !/^[\u3400-\u9fff]+$/.test(text)) return null;
  return token.tag === undefined || /^[nvail]|^j|^eng|^x$/.test(token.tag) ? text : null;
}

/** English plurals and verb endings taken off, as far as needed to let `models` meet `model` (after Harman's S-stemmer). */
function stem(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 3) return word.slice(0, -1);
  return word;
}

/** Own list: the commonest words of both languages that a part-of-speech tag does not already set aside. */
const STOP_WORDS = new Set(
  (
    'the and for that with from this have has had are was were will would could should been being its their they them his her ' +
    'not but more most than into over about also which while what when who whom how why can may might there here such some any all ' +
    'said says say new one two own just like get got make made out per via ' +
    '可以 可能 已经 没有 不是 就是 这些 那些 这种 一些 进行 成为 目前 当前 如今 因为 所以 如果 但是 然而 而且 以及 通过 由于 需要 能够 开始 出现 认为 表示 指出 其中 其实 正在 不断 越来越 更加 非常 十分 仍然 依然 还是 只是 这样 这个 那个 我们 他们 它们 自己'
  ).split(' '),
);

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
