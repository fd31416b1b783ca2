import type { Article, PassageAttribution } from '../model';
import { carrySources } from './sources';
import { findTurns } from './labels';
import { Memory } from './memory';
import { PassageReader } from './passage';
import { readBlock } from './read';
import { findReferenceList } from './references';

/** Reads what one passage says by itself, and keeps it for {@link attribute}. */
export { readBlock as readVoices } from './read';

/**
 * Says of every sentence who stands behind it, and finds the quotations and the words that point at nobody. One result
 * for each passage, in order; all spans count in the prose of their block.
 */
export function attribute(article: Article): PassageAttribution[] {
  const readings = article.passages.map(({ passage, mentions }) => readBlock(passage, mentions));
  const memory = new Memory(article, readings);
  const turns = findTurns(article);
  const references = findReferenceList(article);
  const reader = new PassageReader(article, readings, memory, references);
  const found = article.passages.map((placed) => reader.read(placed, turns[placed.index] ?? null));
  return carrySources(article, readings, found);
}
