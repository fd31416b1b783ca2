import type { Article, Passage } from '../../model';
import type { Features } from './features';
import { leansOf } from './lean';
import type { Leaning } from './model';
import { polarityWords } from './words';

/**
 * What the text around a sentence adds. Sentences to learn from stand alone and cannot tell this; the weights are set by
 * hand from how writers hold a line through a paragraph: log-odds that a sentence leans, and those of its side.
 */
export const SURROUNDINGS = {
  leans: {
    'after-leaning': 0.5,
    'after-none': -0.3,
    heading: 0.2,
    any: 0.2,
    'no-word': -0.4,
    'names-nothing': 0.6,
    mixed: 2,
    'cue-only-if': -1.6,
  },
  side: { after: 0.8, heading: 0.6 },
} as const;

const toneOf = new WeakMap<Passage, number>();

/** By passage index of a heading: 1 where it speaks well, -1 where it speaks ill, 0 where neither. */
export function tonesOf(article: Article): Map<number, number> {
  const tones = new Map<number, number>();
  for (const { passage, index } of article.passages) {
    if (passage.block.kind !== 'heading') continue;
    let tone = toneOf.get(passage);
    if (tone === undefined) {
      const leans = leansOf(passage.block.folded, polarityWords(passage));
      toneOf.set(passage, (tone = Math.sign(leans.reduce((sum, { sign }) => sum + sign, 0))));
    }
    tones.set(index, tone);
  }
  return tones;
}

/** Adds the leaning of the sentence before in the same passage, and the tone of the heading above. */
export function addSurroundings(leans: Features, side: Features, before: Leaning | null, tone: number): void {
  leans.set('any', 1);
  if (before) leans.set(before === 'none' ? 'after-none' : 'after-leaning', 1);
  if (tone) leans.set('heading', 1);
  if (before === 'bullish' || before === 'bearish') side.set('after', before === 'bullish' ? 1 : -1);
  if (tone) side.set('heading', tone);
}
