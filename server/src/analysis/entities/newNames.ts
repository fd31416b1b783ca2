import type { EntityType, Mention } from '../model';
import type { ArticleName } from './articleNames';
import type { Find } from './discovery/find';
import type { Reading } from './reading';

/** Names that the lists lack, as the whole article shows them. */
export interface NewNames {
  /** The names to look for elsewhere in the article. */
  readonly names: readonly ArticleName[];
  /** The places where they were found, block by block. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** A name this short is believed only where it was found. */
const SHORTEST = 3;

/** Settles what each found name is, by all places that speak for it, and gives it its id. */
export function newNames(readings: readonly Reading[]): NewNames {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { finds } of readings) for (const find of finds) vote(votes, find);
  const types = new Map([...votes].map(([name, weights]) => [name, winner(weights)]));
  const mentions = readings.map(({ finds }) =>
    finds.flatMap((find) => (types.get(idOf(find.name)) === find.type ? [mentionOf(find)] : [])),
  );
  const written = new Map(readings.flatMap(({ finds }) => finds.map(({ name }) => [idOf(name), name] as const)));
  const names = [...types].flatMap(([id, type]) =>
    id.length < SHORTEST ? [] : [{ name: written.get(id)!, type, id, known: false }],
  );
  return { names, mentions };
}

function vote(votes: Map<string, Map<EntityType, number>>, { name, type, weight }: Find): void {
  const id = idOf(name);
  const weights = votes.get(id) ?? new Map<EntityType, number>();
  weights.set(type, (weights.get(type) ?? 0) + weight);
  votes.set(id, weights);
}

function winner(weights: ReadonlyMap<EntityType, number>): EntityType {
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function mentionOf({ start, end, type, name }: Find): Mention {
  return { start, end, type, id: idOf(name), known: false };
}

/** The name without spaces beside Han characters, which only set it: 王 浩然 is 王浩然. */
export function idOf(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff]) +| +(?=[\u4e00-\u9fff])/g, '');
}
