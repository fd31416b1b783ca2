import type { StanceModel } from './stance/model';

/** The kinds in the order of the weights. */
export const KINDS = ['none', 'factual', 'forecast', 'opinion'] as const;
export type KindOrNone = (typeof KINDS)[number];

/** Weights as they stand in the data file, written by the training script: by evidence name. */
export interface ClaimModel {
  /** Log-odds of {@link KINDS}, in that order, for one unit of the evidence; `bias` is always present. */
  readonly kind: Readonly<Record<string, readonly number[]>>;
  /** Log-odds that an editor would want a source, for one unit of the evidence. */
  readonly check: Readonly<Record<string, number>>;
  /** Weights of phrases, all in the columns of a {@link Row}; they speak with one voice, the evidence `wording`. */
  readonly wording: Readonly<Record<string, Row>>;
  /** Weights of the stance stage, from a data file of their own; without them nothing leans. */
  readonly stance?: StanceModel;
}

/** All weights of one piece of evidence: those of the four kinds, then that of the need of a source. */
export type Row = readonly number[];
export const CHECK = KINDS.length;

const compiled = new WeakMap<ClaimModel, ReadonlyMap<string, Row>>();

/** The weights of a model by evidence name, read once for each model. */
export function rowsOf(model: ClaimModel): ReadonlyMap<string, Row> {
  let rows = compiled.get(model);
  if (!rows) {
    const none = KINDS.map(() => 0);
    const names = new Set([...Object.keys(model.kind), ...Object.keys(model.check)]);
    rows = new Map([...names].map((name) => [name, [...(model.kind[name] ?? none), model.check[name] ?? 0]]));
    compiled.set(model, rows);
  }
  return rows;
}
