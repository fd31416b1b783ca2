import type { Mention } from '../model';
import type { CompiledNames } from './compile';
import type { WeighedDoubt } from './reading';

/** What stands between a maker and a product of its own: 美团的小美, 字节把扣子, Meta's Scout. */
const OWN =
  /^(?:(?:旗下|自研|自家|新推|推出|发布|上线)?的|旗下|推出了?|发布了?|上线了?|开源了?|[也则]?[把将]|'s (?:new |latest |own )?| )?[“"「]?$/;
const REACH = 12;

/**
 * A doubtful name directly after its maker is the maker's product, whatever else the word may mean. `sure` are the names
 * of the block that are beyond doubt.
 */
export function weighAfterMakers(
  text: string,
  sure: readonly Mention[],
  doubts: readonly WeighedDoubt[],
  names: CompiledNames,
): WeighedDoubt[] {
  return doubts.map((doubt) => {
    const makers = sure.filter(({ end }) => end <= doubt.start && doubt.start - end <= REACH);
    const isOwn = (maker: string): boolean =>
      makers.some(({ id, end }) => id === maker && OWN.test(text.slice(end, doubt.start)));
    const weighed = doubt.weighed.map((one) => {
      const entry = names.byId.get(one.pattern.entry!.row.id);
      const owned = entry?.type === 'product' && one.weight !== 'against' && isOwn(entry.row.maker);
      return owned ? { ...one, weight: 'proof' as const } : one;
    });
    return { ...doubt, weighed };
  });
}
