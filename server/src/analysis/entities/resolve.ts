import type { Language, Mention, Passage } from '../model';
import type { CompiledNames } from './compile';
import { readBlock, type Reading } from './reading';
import { decideDoubts } from './support';
import { settle } from './settle';

/**
 * Finds all names of an article: those of the lists, doubtful ones that the article supports, aliases that it
 * introduces, surnames after full names, and names that the lists lack. One sorted list for each passage.
 */
export function resolveMentions(
  passages: readonly Passage[],
  registry: CompiledNames,
  _language: Language,
): Mention[][] {
  const readings = passages.map(({ block }) => readBlock(block, registry));
  const decided = decideDoubts(readings, registry);
  return readings.map((reading: Reading, i) =>
    settle(passages[i]!.block.folded, [...reading.sure, ...decided[i]!], registry),
  );
}
