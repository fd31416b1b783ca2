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

/** The share of the shorter sentence's points that the other one has too, 0 to 1. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const point of few) if (many.has(point)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
}
