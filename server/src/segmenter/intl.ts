import type { LearningSegmenter } from './learning';
import { tile } from './tiling';

/** The segmenter that is always there: ICU's word boundaries, without parts of speech. It cannot be taught. */
export function intlSegmenter(): LearningSegmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return { name: 'Intl.Segmenter', segment: (text) => tile(text, words(segmenter, text)), learn: () => undefined };
}

function* words(segmenter: Intl.Segmenter, text: string): Generator<{ word: string }> {
  for (const { segment } of segmenter.segment(text)) yield { word: segment };
}
