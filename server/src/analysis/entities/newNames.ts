import type { EntityType, Mention } from '../model';
import { besidePersonWord, betweenWords, type ArticleName } from './articleNames';
import type { Find } from './discovery/find';
import { personEdges, withEdge } from './personEdges';
import type { Reading } from './reading';

/** Names that the lists lack, as the whole article shows them. */
export interface NewNames {
  /** The names to look for elsewhere in the article. */
  readonly names: readonly ArticleName[];
  /** The places where they were found, block by block. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** What a listed short name goes on with in the company's registered form. */
const REGISTERED =
  /^.{2,8}?(?:集团|控股|科技|网络|信息|技术|智能|通信|电子|汽车|软件|银行|证券){0,3}(?:股份|有限|责任|公司|集团|控股)+(?:[\u4e00-\u9fff]{2,8}(?:分公司|分行|支行))?$/;

/** The weight at which a name is believed. */
const ENOUGH = 2;
/** A name this short is believed only where it was found. */
const SHORTEST = 3;

/**
 * Settles what each found name is, by all places that speak for it, and gives it its id. `short` are the short forms of
 * people whom the article names in full.
 */
export function newNames(
  readings: readonly Reading[],
  base: readonly (readonly Mention[])[],
  short: ReadonlySet<string>,
): NewNames {
  const votes = new Map<string, Map<EntityType, number>>();
  const edges = personEdges(readings);
  const found = readings.map(({ finds }) => (edges.size === 0 ? finds : finds.map((find) => withEdge(find, edges))));
  for (const finds of found) for (const find of finds) if (!short.has(find.name)) vote(votes, find);
  const types = new Map<string, EntityType>();
  for (const [name, weights] of votes) {
    const [type, weight] = winner(weights);
    if (weight >= ENOUGH) types.set(name, type);
  }
  const owners = registeredOwners(readings, base);
  const mentions = found.map((finds) =>
    finds.flatMap((find) => {
      if (types.get(idOf(find.name)) !== find.type) return [];
      const owner = owners.get(find.name);
      return [owner === undefined ? mentionOf(find) : { ...mentionOf(find), id: owner, known: true }];
    }),
  );
  const written = new Map(found.flatMap((finds) => finds.map(({ name }) => [idOf(name), name] as const)));
  const names = [...types].flatMap(([id, type]) =>
    id.length < SHORTEST && type !== 'person' && !/^[\u4e00-\u9fff]{2}$/.test(id)
      ? []
      : [nameOf(written.get(id)!, type, owners.get(written.get(id)!))],
  );
  return { names, mentions };
}

function nameOf(name: string, type: EntityType, owner: string | undefined): ArticleName {
  const short = /^[\u4e00-\u9fff]{2}$/.test(name);
  const where = short ? { where: type === 'person' ? besidePersonWord : betweenWords } : {};
  if (owner !== undefined) return { name, type, id: owner, known: true };
  return { name, type, id: idOf(name), known: false, ...where };
}

/** The registered form of a listed company's name (科大讯飞股份有限公司) and its branches name that company. */
function registeredOwners(
  readings: readonly Reading[],
  base: readonly (readonly Mention[])[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [i, { finds }] of readings.entries())
    for (const { name, start, end } of finds) {
      if (!REGISTERED.test(name)) continue;
      const inside = base[i]!.find(
        (mention) => mention.type === 'company' && mention.start === start && mention.end < end,
      );
      if (inside) owners.set(name, inside.id);
    }
  return owners;
}

function vote(votes: Map<string, Map<EntityType, number>>, { name, type, weight }: Find): void {
  const id = idOf(name);
  const weights = votes.get(id) ?? new Map<EntityType, number>();
  weights.set(type, (weights.get(type) ?? 0) + weight);
  votes.set(id, weights);
}

function winner(weights: ReadonlyMap<EntityType, number>): [EntityType, number] {
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best));
}

function mentionOf({ start, end, type, name }: Find): Mention {
  return { start, end, type, id: idOf(name), known: false };
}

/** The name without spaces beside Han characters, which only set it: 王 浩然 is 王浩然. */
export function idOf(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff]) +| +(?=[\u4e00-\u9fff])/g, '');
}

/** The same names under other ids; `renames` maps old to new. */
export function rename({ names, mentions }: NewNames, renames: ReadonlyMap<string, string>): NewNames {
  if (renames.size === 0) return { names, mentions };
  const renamed = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: renames.get(item.id) ?? item.id });
  return { names: names.map(renamed), mentions: mentions.map((list) => list.map(renamed)) };
}
