import * as z from 'zod/mini';
import type { Choices } from './view';

const kept = z.object({
  article: z.int().check(z.gte(0)),
  sort: z.record(z.string(), z.object({ column: z.string(), down: z.boolean() })),
  checked: z.record(z.string(), z.boolean()),
  open: z.record(z.string(), z.boolean()),
});

/** What was chosen before a reload; nothing where that cannot be read. */
export function restoreChoices(state: unknown): Choices {
  const parsed = kept.safeParse(state);
  return parsed.success ? parsed.data : { article: 0, sort: {}, checked: {}, open: {} };
}
