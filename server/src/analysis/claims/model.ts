import type { ClaimKind, Evidence } from '../model';
import type { Features } from './features';

/** The kinds in the order of the weights. */
export const KINDS = ['none', 'factual', 'forecast', 'opinion'] as const;
export type KindOrNone = (typeof KINDS)[number];

/** Weights as they stand in the data file, written by the training script: by evidence name. */
export interface ClaimModel {
  /** Log-odds of {@link KINDS}, in that order, for one unit of the evidence; `bias` is always present. */
  readonly kind: Readonly<Record<string, readonly number[]>>;
  /** Log-odds that a claim of the kind wants a source. */
  readonly check: Readonly<Record<ClaimKind, Readonly<Record<string, number>>>>;
}

/** Probabilities of the classes of a table of weights. */
export function classify(
  weights: Readonly<Record<string, readonly number[]>>,
  classes: number,
  ...parts: Features[]
): number[] {
  const scores = Array.from({ length: classes }, (_, k) => weights['bias']?.[k] ?? 0);
  for (const part of parts)
    for (const [name, value] of part) {
      const row = weights[name];
      if (row) for (let k = 0; k < classes; k++) scores[k]! += row[k]! * value;
    }
  return softmax(scores);
}

/** Probability of the affirmative in a table of single weights. */
export function affirm(weights: Readonly<Record<string, number>>, ...parts: Features[]): number {
  let score = weights['bias'] ?? 0;
  for (const part of parts) for (const [name, value] of part) score += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The evidence that spoke most for class `chosen` against the other classes, strongest first. */
export function strongest(
  weights: Readonly<Record<string, readonly number[]>>,
  chosen: number,
  most: number,
  ...parts: Features[]
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const part of parts)
    for (const [name, value] of part) {
      const row = weights[name];
      if (!row) continue;
      const others = (row.reduce((sum, weight) => sum + weight, 0) - row[chosen]!) / (row.length - 1);
      evidence.push({ name, weight: (row[chosen]! - others) * value });
    }
  return evidence
    .filter((piece) => Math.abs(piece.weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}
