import type { Kin } from '../../model';
import { keysOf, type ClaimTerms } from './keys';
import { RarityIndex } from './rarity';
import { relationOf } from './relation';

export type { ClaimTerms } from './keys';

/** Kin kept for one claim. */
const MOST = 8;
/** Least affinity of kin; below it two claims share a word or a neighbourhood, not a point. */
const LEAST = 0.1;
/** Claims this far apart, in claims, are looked at even if they share no key: a writer develops a point in sequence. */
const NEIGHBOURS = 5;
/** What nearness and agreement add to the cosine of two claims' keys, each at most. */
const AFFINITY = { near: 0.15, passage: 0.15, section: 0.05, target: 0.06 };
/** Distance at which what nearness adds has fallen by a factor e. */
const REACH = 6;

/**
 * For each claim, the claims that bear on the same point, nearest first. The affinity of two claims is the cosine of
 * their keys (names, targets, figures, metrics and words) weighted by rarity, raised where they stand close together, in
 * one passage or under one heading, or lean on the same target. Candidates come from an inverted index whose common keys
 * are left out, and from the neighbourhood; no pass goes over all pairs. Nothing is computed before the first question,
 * and each answer is kept.
 */
export function relate(claimsOf: () => readonly ClaimTerms[]): (claim: number) => readonly Kin[] {
  let search: KinSearch | undefined;
  return (claim) => (search ??= new KinSearch(claimsOf())).of(claim);
}

class KinSearch {
  private readonly index: RarityIndex;
  /** Place of each claim in the text: one for each claim before it, and one for each heading. */
  private readonly places: number[] = [];
  private readonly answers: (readonly Kin[] | undefined)[] = [];

  constructor(private readonly claims: readonly ClaimTerms[]) {
    this.index = new RarityIndex(claims.map((claim) => (claim.repeated ? new Map() : keysOf(claim))));
    claims.forEach(({ heading }, i) => {
      const last = claims[i - 1];
      this.places.push(last ? this.places[i - 1]! + (last.heading === heading ? 1 : 2) : 0);
    });
  }

  of(claim: number): readonly Kin[] {
    return (this.answers[claim] ??= this.search(claim));
  }

  private search(own: number): readonly Kin[] {
    const { claims } = this;
    if (!claims[own] || claims[own].repeated) return [];
    const cosines = this.index.candidates(own);
    for (let j = Math.max(0, own - NEIGHBOURS); j <= Math.min(claims.length - 1, own + NEIGHBOURS); j++)
      if (j !== own && !cosines.has(j)) cosines.set(j, 0);
    const scored: { claim: number; cosine: number; score: number }[] = [];
    for (const [claim, cosine] of cosines) {
      const score = claims[claim]!.repeated ? 0 : this.affinity(own, claim, cosine);
      if (score >= LEAST) scored.push({ claim, cosine, score });
    }
    return scored
      .sort((a, b) => b.score - a.score || a.claim - b.claim)
      .slice(0, MOST)
      .map(({ claim, cosine, score }) => this.kin(own, claim, cosine, score));
  }

  private affinity(own: number, other: number, cosine: number): number {
    const from = this.claims[own]!;
    const to = this.claims[other]!;
    const distance = Math.abs(this.places[own]! - this.places[other]!);
    return (
      cosine +
      AFFINITY.near * Math.exp((1 - distance) / REACH) +
      (from.passage === to.passage ? AFFINITY.passage : 0) +
      (from.heading === to.heading ? AFFINITY.section : 0) +
      (haveOneTarget(from, to) ? AFFINITY.target : 0)
    );
  }

  private kin(own: number, claim: number, cosine: number, score: number): Kin {
    const from = this.claims[own]!;
    const to = this.claims[claim]!;
    const closeness = {
      cosine,
      samePassage: from.passage === to.passage,
      sameTarget: haveOneTarget(from, to),
      next: claim === own + 1,
    };
    return { claim, ...relationOf(from, to, closeness), score: Math.min(1, score) };
  }
}

function haveOneTarget({ judgement: { stance } }: ClaimTerms, to: ClaimTerms): boolean {
  return stance !== undefined && stance.target === to.judgement.stance?.target;
}
