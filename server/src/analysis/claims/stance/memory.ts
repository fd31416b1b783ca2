import type { Attribution, Mention, Passage } from '../../model';

const kept = new WeakMap<Passage, Map<string, { signature: string; value: unknown }>>();

/**
 * What was computed from a passage last time, as long as its names and sources are the same; computed anew otherwise.
 * `what` names the computation. Names and sources can change while the passage does not, when the article around it does.
 */
export function remembered<T>(
  what: string,
  passage: Passage,
  { mentions, attributions }: { mentions: readonly Mention[]; attributions: readonly Attribution[] },
  compute: () => T,
): T {
  let values = kept.get(passage);
  if (!values) kept.set(passage, (values = new Map()));
  const signature = signatureOf(mentions, attributions);
  const old = values.get(what);
  if (old?.signature === signature) return old.value as T;
  const value = compute();
  values.set(what, { signature, value });
  return value;
}

function signatureOf(mentions: readonly Mention[], attributions: readonly Attribution[]): string {
  let signature = '';
  for (const { start, end, type, id } of mentions) signature += `${start} ${end} ${type} ${id}\n`;
  for (const { holder, evidence } of attributions) signature += `${holder} ${evidence?.start} ${evidence?.end}\n`;
  return signature;
}
