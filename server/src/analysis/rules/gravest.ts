import type { Facts } from '../assemble';
import type { Diagnostic, Severity } from '../model';
import { indexOfContaining } from '../text/span';
import type { Concern } from './rule';

/** A diagnostic with what decides between it and others. */
export interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly concern: Concern;
  /** Place of its rule in the list of rules: of two as severe, the earlier is the graver. */
  readonly order: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * Leaves one rule's diagnostics for each fault: where several find fault with the same sentence for the same concern,
 * those of the most severe rule. One rule may mark several places of the sentence.
 */
export function gravest(candidates: readonly Candidate[], facts: Facts): Diagnostic[] {
  const places = candidates.map(({ diagnostic, concern }) => {
    const claim = indexOfContaining(facts.claims, diagnostic);
    return `${concern} ${claim >= 0 ? `claim ${claim}` : `${diagnostic.start}-${diagnostic.end}`}`;
  });
  const best = new Map<string, Candidate>();
  candidates.forEach((candidate, i) => {
    const known = best.get(places[i]!);
    if (!known || isGraver(candidate, known)) best.set(places[i]!, candidate);
  });
  return candidates.filter(({ order }, i) => best.get(places[i]!)!.order === order).map(({ diagnostic }) => diagnostic);
}

function isGraver(a: Candidate, b: Candidate): boolean {
  return (RANK[a.diagnostic.severity] - RANK[b.diagnostic.severity] || a.order - b.order) < 0;
}
