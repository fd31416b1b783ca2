import { firstItemFrom, tagged } from '../items';
import type { ChineseItem, ChineseScene } from './grammar';

/** The words of a block on which its sentences turn, each list in order. */
interface Hinges {
  /** 但 and the like at the opening of a clause. */
  readonly turns: readonly ChineseItem[];
  readonly concessions: readonly ChineseItem[];
  readonly speech: readonly ChineseItem[];
}

const isTurn = tagged('contrast');
const isConcession = tagged('concession');
const isSpeech = tagged('say', 'think', 'according', 'hearsay');
const kept = new WeakMap<ChineseScene, Hinges>();

function hingesOf(scene: ChineseScene): Hinges {
  let hinges = kept.get(scene);
  if (!hinges) {
    const { items, clauses } = scene;
    hinges = {
      turns: items.filter((item) => isTurn(item) && item.start - clauses[item.clause]! <= 1),
      concessions: items.filter(isConcession),
      speech: items.filter(isSpeech),
    };
    kept.set(scene, hinges);
  }
  return hinges;
}

/** Where the first turn between two offsets stands, or -1. */
export function turnBetween(scene: ChineseScene, from: number, to: number): number {
  return firstBetween(hingesOf(scene).turns, from, to);
}

/** Whether a 虽然 or the like stands between two offsets. */
export function concedesBetween(scene: ChineseScene, from: number, to: number): boolean {
  return firstBetween(hingesOf(scene).concessions, from, to) >= 0;
}

/** Whether anything between two offsets names an origin. */
export function speaksBetween(scene: ChineseScene, from: number, to: number): boolean {
  return firstBetween(hingesOf(scene).speech, from, to) >= 0;
}

function firstBetween(items: readonly ChineseItem[], from: number, to: number): number {
  const item = items[firstItemFrom({ items }, from)];
  return item && item.start < to ? item.start : -1;
}
