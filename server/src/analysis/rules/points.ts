import { fold } from '../text/fold';

const HAN = /[\u3400-\u9fff]+/g;
const LATIN = /[a-z][a-z-]{2,}/g;
/** English words that carry no point, and the commonest Chinese pairs. Own list. */
const EMPTY = new Set(
  (
    'the and for that with this from have has had are was were will would could should been being its their they them but not more most ' +
    'than into over about also which while what when who how can may might there here such some any all said says new one two out per via ' +
    '我们 他们 它们 一个 这个 没有 已经 正在 可以 可能 就是 不是 而是 因为 所以 如果 但是 然而 以及 通过 目前 当前 如今 仍然 依然 公司 企业 市场 行业'
  ).split(' '),
);

/** What a sentence is about, as far as its letters tell: pairs of Han characters and Latin words without endings. */
export function pointsOf(text: string): ReadonlySet<string> {
  const folded = fold(text).toLowerCase();
  const points = new Set<string>();
  const add = (point: string): void => {
    if (!EMPTY.has(point)) points.add(point);
  };
  for (const [run] of folded.matchAll(HAN)) for (let i = 0; i + 1 < run.length; i++) add(run.slice(i, i + 2));
  for (const [word] of folded.matchAll(LATIN)) if (!EMPTY.has(word)) add(word.replace(/(?:ing|ed|es|s)$/, ''));
  return points;
}

/** Least share of the shorter one's points at which two sentences speak of one thing. */
const SAME_POINT = 0.5;
/** Sentences looked up for one point, the latest; a point that more of them share tells little, and the cost is bounded. */
const MOST_LOOKED_UP = 12;

/** Finds, among sentences taken in one after another, one that speaks of the same thing. */
export class PointIndex {
  private readonly sentences = new Map<string, number[]>();
  private readonly sizes = new Map<number, number>();

  add(sentence: number, points: ReadonlySet<string>): void {
    this.sizes.set(sentence, points.size);
    for (const point of points) {
      const known = this.sentences.get(point);
      if (known) known.push(sentence);
      else this.sentences.set(point, [sentence]);
    }
  }

  /** The sentence that shares most points with these, if they are enough; undefined where there is none. */
  meeting(points: ReadonlySet<string>): number | undefined {
    const shared = new Map<number, number>();
    for (const point of points)
      for (const sentence of this.sentences.get(point)?.slice(-MOST_LOOKED_UP) ?? [])
        shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
    let best: number | undefined;
    let most = SAME_POINT;
    for (const [sentence, count] of shared) {
      const share = count / Math.min(points.size, this.sizes.get(sentence)!);
      if (share >= most) [best, most] = [sentence, share];
    }
    return best;
  }
}
