import type { Figure, Judgement, Kin, Mention, Relation, Token } from '../model';

/** What the search for kin needs to know of one claim. */
export interface ClaimTerms {
  readonly judgement: Judgement;
  readonly holder: string;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  /** Folded text of the sentence. */
  readonly text: string;
  /** Sentences of a repeated paragraph are kin of nothing: the diagnostic on the paragraph says it all. */
  readonly repeated: boolean;
  /** Index of the passage, for the small preference of near claims over far ones. */
  readonly passage: number;
}

/** Kin kept for one claim. */
const MOST = 8;
/** Least score of kin; below it two claims share a word, not a point. */
const LEAST = 0.12;
/** A key that this share of all claims holds, and more than {@link COMMON_AT_LEAST} of them, tells none apart. */
const COMMON_SHARE = 0.2;
const COMMON_AT_LEAST = 24;

interface Key {
  readonly name: string;
  readonly weight: number;
}

/**
 * For each claim, the claims that bear on the same point, nearest first. Claims are compared by the cosine of their
 * keys (entities, targets, figures, metrics and words) weighted by rarity; candidates come from an inverted index whose
 * common keys are left out, so no pass goes over all pairs.
 */
export function relate(claims: readonly ClaimTerms[]): Kin[][] {
  const keys = claims.map((claim) => (claim.repeated ? new Map<string, Key>() : keysOf(claim)));
  const postings = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const name of own.keys()) {
      const list = postings.get(name);
      if (list) list.push(index);
      else postings.set(name, [index]);
    }
  });
  const rarity = new Map<string, number>();
  for (const [name, list] of postings) rarity.set(name, Math.log(1 + claims.length / list.length));
  const norms = keys.map((own) =>
    Math.sqrt(sum([...own.values()].map((key) => (key.weight * rarity.get(key.name)!) ** 2))),
  );
  const mostCommon = Math.max(COMMON_AT_LEAST, COMMON_SHARE * claims.length);

  return claims.map((claim, index) => {
    const scores = new Map<number, number>();
    for (const key of keys[index]!.values()) {
      const list = postings.get(key.name)!;
      if (list.length < 2 || list.length > mostCommon) continue;
      const weight = (key.weight * rarity.get(key.name)!) ** 2;
      for (const other of list) if (other !== index) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return [...scores]
      .map(([other, shared]) => kin(claim, claims[other]!, other, shared / (norms[index]! * norms[other]! || 1)))
      .filter((found) => found.score >= LEAST)
      .sort((a, b) => b.score - a.score || a.claim - b.claim)
      .slice(0, MOST);
  });
}

function kin(from: ClaimTerms, to: ClaimTerms, claim: number, cosine: number): Kin {
  const reasons: string[] = [];
  const sameTarget =
    from.judgement.stance !== undefined && from.judgement.stance.target === to.judgement.stance?.target;
  const opposed = sameTarget && isOpposed(from.judgement.stance!.stance, to.judgement.stance!.stance);
  const sameFigure = from.figures.some((figure) => to.figures.some((other) => isSameQuantity(figure, other)));
  if (sameFigure) reasons.push('same-figure');
  if (opposed) reasons.push('opposed-stance');
  else if (sameTarget) reasons.push('same-target');
  if (reasons.length === 0 || cosine > 0.3) reasons.push('shared-terms');
  const distance = Math.abs(from.passage - to.passage);
  const score = Math.min(1, cosine * (sameTarget ? 1.25 : 1) * (1 + 0.15 / (1 + distance)));
  return { claim, relation: relationOf(from, to, opposed, cosine), reasons, score };
}

/** A claim with a figure or an example gives evidence for one without; otherwise the two say the same. */
function relationOf(from: ClaimTerms, to: ClaimTerms, opposed: boolean, cosine: number): Relation {
  if (opposed) return 'contradicts';
  if (cosine > 0.5) return 'restates';
  return hasQuantity(from) === hasQuantity(to) ? 'restates' : 'supports';
}

function hasQuantity(claim: ClaimTerms): boolean {
  return claim.figures.some((figure) => figure.kind !== 'date' && figure.kind !== 'duration');
}

function isOpposed(a: string, b: string): boolean {
  return (a === 'bullish' && b === 'bearish') || (a === 'bearish' && b === 'bullish');
}

function isSameQuantity(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.kind === 'date' || a.kind === 'duration' || a.kind === 'rank')
    return false;
  return a.value !== undefined ? a.value === b.value : a.low === b.low && a.high === b.high;
}

function keysOf(claim: ClaimTerms): Map<string, Key> {
  const keys = new Map<string, Key>();
  const add = (name: string, weight: number): void => {
    const known = keys.get(name);
    if (!known || known.weight < weight) keys.set(name, { name, weight });
  };
  for (const mention of claim.mentions) add(`entity:${mention.id}`, 1.3);
  if (claim.judgement.stance) add(`target:${claim.judgement.stance.target}`, 1);
  for (const figure of claim.figures) {
    if (figure.kind === 'date' || figure.kind === 'duration') continue;
    if (figure.kind !== 'rank' && figure.kind !== 'count')
      add(`figure:${figure.kind}:${figure.value ?? `${figure.low}..${figure.high}`}:${figure.unit}`, 1.5);
    if (figure.metric) add(`metric:${figure.metric}:${figure.about ?? ''}`, 1.2);
  }
  for (const token of claim.tokens) {
    const word = termOf(token);
    if (word) add(`word:${word}`, 1);
  }
  return keys;
}

/** Words that carry a point: nouns, verbs and adjectives of two letters or more; function words and digits do not. */
function termOf(token: Token): string | null {
  const text = token.text.toLowerCase().trim();
  if (/^[\x00-\x7f]+$/.test(text)) return /^[a-z][a-z-]{2,}$/.test(text) && !STOP_WORDS.has(text) ? stem(text) : null;
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
