import type { Mention } from '../model';
import { ArticleNames, keyOf, type ArticleName } from './articleNames';
import type { CompiledNames } from './compile';
import type { Reading } from './reading';
import { settle } from './settle';

/** One block's mentions with what they were made from, so that an unchanged block costs one comparison. */
interface Settled {
  readonly names: ArticleNames;
  readonly here: readonly Mention[];
  readonly mentions: Mention[];
}

/** How many articles' names are kept compiled: those that an editor goes back and forth between. */
const KEPT = 8;

const settledBlocks = new WeakMap<Reading, Settled>();
const compiled = new Map<string, ArticleNames>();

/** The names of an article, the same object as long as they are the same names. */
export function articleNames(names: readonly ArticleName[]): ArticleNames {
  const key = keyOf(names);
  const known = compiled.get(key) ?? new ArticleNames(names);
  compiled.delete(key);
  compiled.set(key, known);
  if (compiled.size > KEPT) compiled.delete(compiled.keys().next().value!);
  return known;
}

/** The mentions of one block: what stands `here` by itself, and the article's names; the same array as before if both are. */
export function settleBlock(
  reading: Reading,
  here: readonly Mention[],
  names: ArticleNames,
  registry: CompiledNames,
): Mention[] {
  const before = settledBlocks.get(reading);
  if (before?.names === names && alike(before.here, here)) return before.mentions;
  const mentions = settle(reading.text, [...here, ...names.find(reading.text)], registry);
  settledBlocks.set(reading, { names, here, mentions });
  return mentions;
}

function alike(some: readonly Mention[], others: readonly Mention[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    const a = some[i]!;
    const b = others[i]!;
    if (a.start !== b.start || a.end !== b.end || a.id !== b.id || a.type !== b.type) return false;
  }
  return true;
}
