import { compileNames, type CompiledNames } from './compile';
import type { Entry } from './entry';
import type { RegistryRows } from './registry';
import type { Block, Mention } from '../model';
import { readBlock } from './reading';

export { resolveMentions } from './resolve';
export type { Entry } from './entry';

/** The curated lists, compiled for matching, with look-ups by id. */
export interface Registry extends CompiledNames {
  /** The row with this id, and what kind of thing it is. */
  get(id: string): Entry | undefined;
  /** Who makes the product with this id. */
  makerOf(id: string): Entry | undefined;
  /** Whom the person with this id works for. */
  employerOf(id: string): Entry | undefined;
  /** All names as the lists write them, for teaching the segmenter. */
  names(): Iterable<string>;
}

/**
 * Compiles the lists. `never` are words that the user takes for nobody's name.
 */
export function compileRegistry(rows: RegistryRows, never: readonly string[] = []): Registry {
  const compiled = compileNames(rows, never);
  const { byId } = compiled;
  return {
    ...compiled,
    get: (id) => byId.get(id),
    makerOf: (id) => {
      const entry = byId.get(id);
      return entry?.type === 'product' ? byId.get(entry.row.maker) : undefined;
    },
    employerOf: (id) => {
      const entry = byId.get(id);
      return entry?.type === 'person' && entry.row.employer !== undefined ? byId.get(entry.row.employer) : undefined;
    },
    names: () => compiled.listed,
  };
}

/** The names of the lists in one block that need no support from the rest of the article, in prose offsets. */
export function findListed(block: Block, registry: Registry): Mention[] {
  return [...readBlock(block, registry).sure];
}
