import type { Mention } from '../model';
import type { CompiledNames, NamePattern } from './compile';
import type { Weight } from './doubts';
import type { Reading, WeighedDoubt } from './reading';

/** Ids that an article surely names, and those that stand behind them: makers of products, employers of people. */
class Support {
  private readonly named = new Set<string>();
  private readonly behind = new Set<string>();
  /** Names, as patterns, that have proved themselves somewhere in the article. */
  private readonly proved = new Set<NamePattern>();

  constructor(private readonly names: CompiledNames) {}

  add(id: string): void {
    if (this.named.has(id)) return;
    this.named.add(id);
    const owner = this.ownerOf(id);
    if (owner !== undefined) this.behind.add(owner);
  }

  prove(pattern: NamePattern): void {
    this.proved.add(pattern);
  }

  isProved(pattern: NamePattern): boolean {
    return this.proved.has(pattern);
  }

  isNamed(id: string): boolean {
    return this.named.has(id);
  }

  /** Whether the article names this id otherwise, or one that stands before or behind it. */
  has(id: string): boolean {
    if (this.named.has(id) || this.behind.has(id)) return true;
    const owner = this.ownerOf(id);
    return owner !== undefined && this.named.has(owner);
  }

  private ownerOf(id: string): string | undefined {
    const entry = this.names.byId.get(id);
    if (entry?.type === 'product') return entry.row.maker;
    return entry?.type === 'person' ? entry.row.employer : undefined;
  }
}

/** A doubtful name that holds. */
export interface Decided extends Mention {
  /** True for a surname that nothing else in the article supports; one that the article itself introduces goes before. */
  readonly unsupported?: boolean;
}

/** Decides every doubtful name of an article: the mentions that hold, block by block. */
export function decideDoubts(readings: readonly Reading[], names: CompiledNames): Decided[][] {
  const support = new Support(names);
  for (const { sure } of readings) for (const { id } of sure) support.add(id);
  const weights = ['proof', 'likely'] as const;
  for (const weight of weights)
    for (const { doubts } of readings)
      for (const doubt of doubts) {
        const best = choose(doubt, support);
        if (best?.weight !== weight) continue;
        support.prove(best.pattern);
        support.add(best.pattern.entry!.row.id);
      }
  return readings.map(({ doubts }) =>
    doubts.flatMap((doubt) => {
      const best = choose(doubt, support);
      if (!best) return [];
      const supported = best.weight !== 'open' || !best.pattern.cautious || isSupported(best.pattern, support);
      if (best.pattern.surname ? rivals(doubt, best.pattern, support, supported) : !supported) return [];
      const { type, row } = best.pattern.entry!;
      const mention = { start: doubt.start, end: doubt.end, type: best.type ?? type, id: row.id, known: true };
      return [supported ? mention : { ...mention, unsupported: true }];
    }),
  );
}

function isSupported(pattern: NamePattern, support: Support): boolean {
  if (pattern.surname) return support.has(pattern.entry!.row.id);
  if (support.isProved(pattern)) return true;
  // 灵光 and 商量 are words that a text about their makers uses too.
  const plain = pattern.entry!.type === 'product' && /^[\u4e00-\u9fff]+$/.test(pattern.name);
  return plain ? support.isNamed(pattern.entry!.row.id) : support.has(pattern.entry!.row.id);
}

/** Whether another of the same surname has as much support; without any, every other one rivals it. */
function rivals({ weighed }: WeighedDoubt, chosen: NamePattern, support: Support, supported: boolean): boolean {
  return weighed.some(({ pattern }) => pattern !== chosen && (!supported || support.has(pattern.entry!.row.id)));
}

const POINTS: Readonly<Record<Weight, number>> = { proof: 6, likely: 3, open: 0, against: -1 };

/** The claimant with most on its side. */
function choose({ weighed }: WeighedDoubt, support: Support): WeighedDoubt['weighed'][number] | null {
  let best: WeighedDoubt['weighed'][number] | null = null;
  let most = -1;
  for (const candidate of weighed) {
    if (candidate.weight === 'against') continue;
    const { pattern, weight } = candidate;
    const score =
      POINTS[weight] +
      (support.isProved(pattern) ? 2 : 0) +
      (support.has(pattern.entry!.row.id) ? 2 : 0) +
      (pattern.cautious ? 0 : 1);
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  return best;
}
