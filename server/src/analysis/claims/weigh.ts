import type { Evidence } from '../model';
import type { Features } from './features';
import { CHECK, KINDS, rowsOf, type ClaimModel, type Row } from './model';

/** What the weights make of the evidence. */
export interface Verdict {
  /** Index into {@link KINDS}. */
  readonly kind: number;
  /** How surely the sentence needs a source, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Pieces of evidence listed for the kind, and again for the need of a source. */
const MOST_EVIDENCE = 4;
/** Evidence lighter than this, in log-odds, is not worth a reader's time. */
const LEAST_WEIGHT = 0.05;

/** Sums the weights of all evidence, that of the wording among it, and names the pieces that decided. */
export function weigh(model: ClaimModel, wording: Row, ...parts: readonly Features[]): Verdict {
  const rows = rowsOf(model);
  const spoken = wording.length > 0;
  const names: string[] = spoken ? ['wording'] : [];
  const found: Row[] = spoken ? [wording] : [];
  const values: number[] = spoken ? [1] : [];
  const scores = (rows.get('bias') ?? KINDS.map(() => 0).concat(0)).map((bias, k) => bias + (wording[k] ?? 0));
  for (const part of parts)
    for (const [name, value] of part) {
      const row = rows.get(name);
      if (!row) continue;
      names.push(name);
      found.push(row);
      values.push(value);
      for (let k = 0; k <= CHECK; k++) scores[k]! += row[k]! * value;
    }
  let kind = 0;
  for (let k = 1; k < CHECK; k++) if (scores[k]! > scores[kind]!) kind = k;
  const forKind = (row: Row): number => (row[kind]! * CHECK - row[0]! - row[1]! - row[2]! - row[3]!) / (CHECK - 1);
  return {
    kind,
    score: 1 / (1 + Math.exp(-scores[CHECK]!)),
    evidence:
      kind === 0
        ? []
        : [
            ...heaviest('', names, found, values, forKind),
            ...heaviest('check:', names, found, values, (row) => row[CHECK]!),
          ],
  };
}

/** The weightiest pieces of evidence, strongest first: each a weight, for or against, and the name under `prefix`. */
function heaviest(
  prefix: string,
  names: readonly string[],
  rows: readonly Row[],
  values: readonly number[],
  weightOf: (row: Row) => number,
): Evidence[] {
  const best: { at: number; weight: number }[] = [];
  for (let at = 0; at < rows.length; at++) {
    const weight = weightOf(rows[at]!) * values[at]!;
    const size = Math.abs(weight);
    if (size < LEAST_WEIGHT || (best.length === MOST_EVIDENCE && size <= Math.abs(best.at(-1)!.weight))) continue;
    let place = best.length;
    while (place > 0 && Math.abs(best[place - 1]!.weight) < size) place--;
    best.splice(place, 0, { at, weight });
    if (best.length > MOST_EVIDENCE) best.pop();
  }
  return best.map(({ at, weight }) => ({ name: prefix + names[at]!, weight: Math.round(weight * 100) / 100 }));
}
