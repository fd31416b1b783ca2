import * as z from 'zod';
import type { Analysis } from '../analysis/model';

const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const status = z.enum(['linked', 'named', 'vague', 'none']);

/**
 * One line of `claimlens analyze --format json`: the project's public output, whose JSON Schema (schemas/) is generated
 * from here. Offsets are UTF-16 code units into the decoded text, `end` exclusive.
 */
export const analysisRecord = z.object({
  path: z.string(),
  language: z.enum(['zh', 'en']),
  figures: z.array(
    z.object({
      ...span,
      kind: z.enum(['money', 'percent', 'multiple', 'count', 'measure', 'rank', 'date', 'duration']),
      value: z.union([z.number(), z.string(), z.null()]).optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      unit: z.string().nullable(),
      bound: z.enum(['about', 'over', 'under']).optional(),
      source: status,
      metric: z.string().optional(),
      about: z.string().optional(),
      period: z.string().optional(),
      change: z.enum(['up-by', 'up-to', 'down-by', 'down-to']).optional(),
      compared: z.enum(['year', 'period']).optional(),
    }),
  ),
  entities: z.array(
    z.object({ ...span, type: z.enum(['company', 'product', 'person', 'org']), id: z.string(), known: z.boolean() }),
  ),
  claims: z.array(
    z.object({
      ...span,
      claim: z.enum(['factual', 'forecast', 'opinion']),
      check: z.boolean(),
      score: z.number().min(0).max(1),
      source: status,
      holder: z.string(),
      target: z.string().optional(),
      stance: z.enum(['bullish', 'bearish', 'neutral']).optional(),
      related: z.array(offset),
    }),
  ),
  vague: z.array(z.object(span)),
  quotes: z.array(z.object({ ...span, speaker: z.string() })),
  duplicates: z.array(z.object({ ...span, of: z.object(span), similarity: z.number().min(0).max(1) })),
  diagnostics: z.array(
    z.object({
      ...span,
      code: z.string(),
      severity: z.enum(['error', 'warning', 'information', 'hint']),
      message: z.string(),
    }),
  ),
});

export type AnalysisRecord = z.infer<typeof analysisRecord>;

/** The analysis of the file at `path` as one record; fields of the model that are not public are left out. */
export function toRecord(path: string, analysis: Analysis): AnalysisRecord {
  return analysisRecord.parse({
    path,
    ...analysis,
    claims: analysis.claims.map((claim, i) => ({
      ...claim,
      score: Number(claim.score.toFixed(4)),
      ...claim.stance,
      related: analysis.kinOf(i).map((kin) => kin.claim),
    })),
    duplicates: analysis.duplicates.map((row) => ({ ...row, similarity: Number(row.similarity.toFixed(4)) })),
  });
}
