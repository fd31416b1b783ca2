import type { Entry, Registry } from '../analysis/entities';
import { fold } from '../analysis/text/fold';
import type { EntityType } from '../analysis/model';

/** A name that can be completed. */
export interface Name {
  readonly text: string;
  /** The name folded and in lower case: what typed words are compared with. */
  readonly key: string;
  readonly type: EntityType;
  readonly id: string;
}

/** All present names of the registry's companies, products and people, sorted by key. */
export type NameIndex = readonly Name[];

const indexes = new WeakMap<Registry, NameIndex>();

/** The index of a registry, made when first asked for. */
export function indexOf(registry: Registry): NameIndex {
  let index = indexes.get(registry);
  if (!index) {
    index = [...registry.byId.values()].flatMap(namesOf).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    indexes.set(registry, index);
  }
  return index;
}

/** The names whose keys begin with `prefix`, at most `most`, in order. */
export function withPrefix(index: NameIndex, prefix: string, most: number): NameIndex {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle]!.key < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < index.length && end - low < most && index[end]!.key.startsWith(prefix)) end++;
  return index.slice(low, end);
}

/** Former names and nicknames are recognised but not suggested. */
function namesOf({ type, row }: Entry): Name[] {
  if (type === 'org') return [];
  const texts = new Set([row.id, ...(row.en ?? []), ...(row.zh ?? []), ...(row.zht ?? [])]);
  return [...texts].map((text) => ({ text, key: fold(text).toLowerCase(), type, id: row.id }));
}
