import type { Figure, Judgement, Kin, Mention, Relation, Token } from '../model';

/** What the search for kin needs to know of one claim. */
export interface ClaimTerms {
  readonly judgement: Judgement;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  /** Sentences of a repeated paragraph are kin of nothing: the diagnostic on the paragraph says it all. */
  readonly repeated: boolean;
  /** Index of the passage that the claim stands in. */
  readonly passage: number;
}

/** Kin kept for one claim. */
const MOST = 8;
/** Least affinity of kin; below it two claims share a word or a neighbourhood, not a point. */
const LEAST = 0.1;
/** A key that this share of all claims holds, and more than {@link COMMON_AT_LEAST} of them, tells none apart. */
const COMMON_SHARE = 0.2;
const COMMON_AT_LEAST = 24;
/** Claims this far apart, in claims, are looked at even if they share no key: a writer develops a point in sequence. */
const NEIGHBOURS = 5;

/** What nearness and agreement add to the cosine of two claims' keys, each at most. */
const AFFINITY = { neighbour: 0.2, passage: 0.2, target: 0.2 };
/** Distance in claims at which what nearness adds has fallen by a factor e. */
const REACH = 2;

interface Key {
  readonly name: string;
  readonly weight: number;
}

/**
 * For each claim, the claims that bear on the same point, nearest first. The affinity of two claims is the cosine of
 * their keys (entities, targets, figures, metrics and words) weighted by rarity, raised where they stand close together
 * or lean on the same target. Candidates come from an inverted index whose common keys are left out, and from the
 * neighbourhood; no pass goes over all pairs. Nothing is computed before the first question, and each answer is kept.
 */
export function relate(claimsOf: () => readonly ClaimTerms[]): (claim: number) => readonly Kin[] {
  let search: KinSearch | undefined;
  return (claim) => (search ??= new KinSearch(claimsOf())).of(claim);
}

class KinSearch {
  private readonly index: RarityIndex;
  private readonly answers: (readonly Kin[] | undefined)[] = [];

  constructor(private readonly claims: readonly ClaimTerms[]) {
    this.index = new RarityIndex(claims.map((claim) => (claim.repeated ? NO_KEYS : keysOf(claim))));
  }

  of(claim: number): readonly Kin[] {
    return (this.answers[claim] ??= this.search(claim));
  }

  private search(own: number): readonly Kin[] {
    const { claims } = this;
    const from = claims[own];
    if (!from || from.repeated) return [];
    const shared = this.index.candidates(own);
    for (let j = Math.max(0, own - NEIGHBOURS); j <= Math.min(claims.length - 1, own + NEIGHBOURS); j++)
      if (j !== own && !shared.has(j)) shared.set(j, 0);
    return [...shared]
      .filter(([other]) => !claims[other]!.repeated)
      .map(([other, cosine]) => kin(from, claims[other]!, { claim: other, cosine, distance: Math.abs(other - own) }))
      .filter((found) => found.score >= LEAST)
      .sort((a, b) => b.score - a.score || a.claim - b.claim)
      .slice(0, MOST);
  }
}

const NO_KEYS: ReadonlyMap<string, Key> = new Map();

/** An inverted index over the keys of all claims, which knows how rare each key is. */
class RarityIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly norms: number[];
  private readonly mostCommon: number;

  constructor(private readonly keys: readonly ReadonlyMap<string, Key>[]) {
    keys.forEach((own, claim) => {
      for (const name of own.keys()) {
        const list = this.postings.get(name);
        if (list) list.push(claim);
        else this.postings.set(name, [claim]);
      }
    });
    this.mostCommon = Math.max(COMMON_AT_LEAST, COMMON_SHARE * keys.length);
    this.norms = keys.map((own) => Math.sqrt(sum([...own.values()].map((key) => this.weight(key)))));
  }

  /** The claims that share a key with `claim` that is not common, each with the cosine of their keys. */
  candidates(claim: number): Map<number, number> {
    const dots = new Map<number, number>();
    for (const key of this.keys[claim]!.values()) {
      const list = this.postings.get(key.name)!;
      if (list.length > this.mostCommon) continue;
      const weight = this.weight(key);
      for (const other of list) if (other !== claim) dots.set(other, (dots.get(other) ?? 0) + weight);
    }
    for (const [other, dot] of dots) dots.set(other, dot / (this.norms[claim]! * this.norms[other]! || 1));
    return dots;
  }

  private weight(key: Key): number {
    const rarity = Math.log(1 + this.keys.length / this.postings.get(key.name)!.length);
    return (key.weight * rarity) ** 2;
  }
}

function kin(from: ClaimTerms, to: ClaimTerms, found: { claim: number; cosine: number; distance: number }): Kin {
  const { claim, cosine, distance } = found;
  const samePassage = from.passage === to.passage;
  const sameTarget =
    from.judgement.stance !== undefined && from.judgement.stance.target === to.judgement.stance?.target;
  const opposed = sameTarget && isOpposed(from.judgement.stance!.stance, to.judgement.stance!.stance);
  const reasons: string[] = [];
  if (from.figures.some((figure) => to.figures.some((other) => isSameQuantity(figure, other))))
    reasons.push('same-figure');
  if (opposed) reasons.push('opposed-stance');
  else if (sameTarget) reasons.push('same-target');
  if (cosine > 0.1) reasons.push('shared-terms');
  if (samePassage) reasons.push('same-passage');
  const affinity =
    cosine +
    AFFINITY.neighbour * Math.exp(-(distance - 1) / REACH) +
    (samePassage ? AFFINITY.passage : 0) +
    (sameTarget ? AFFINITY.target : 0);
  return { claim, relation: relationOf(from, to, opposed, cosine), reasons, score: Math.min(1, affinity) };
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
