import assert from 'node:assert/strict';
import { analyze, newMemory } from '../../server/src/analysis/analyze';
import type { Segmenter } from '../../server/src/analysis/model';
import { loadResources } from '../../server/src/resources';
import { intlSegmenter } from '../../server/src/segmenter/intl';

const ARTICLE = '# 芯片\n\n英伟达第三季度营收增长62%。\n\n分析师认为，英伟达的增长还会持续。\n';
const OPTIONS = { format: 'markdown', rules: { severities: {}, locale: 'en' } } as const;

/** A segmenter that keeps count of the texts it was given. */
function counting(): Segmenter & { readonly cut: string[] } {
  const cut: string[] = [];
  const { segment } = intlSegmenter();
  return {
    name: 'counting',
    cut,
    segment: (text) => {
      cut.push(text);
      return segment(text);
    },
  };
}

describe('tokens', () => {
  const loaded = loadResources();

  it('are cut for kin alone, and once a passage', () => {
    const segmenter = counting();
    const memory = newMemory();
    const first = analyze(ARTICLE, OPTIONS, { ...loaded, segmenter }, memory);
    assert.deepEqual(segmenter.cut, [], 'an analysis needs no words');
    first.kinOf(0);
    const cut = segmenter.cut.length;
    assert.ok(cut > 0);
    analyze(`${ARTICLE}\n又及。\n`, OPTIONS, { ...loaded, segmenter }, memory).kinOf(0);
    assert.equal(new Set(segmenter.cut).size, segmenter.cut.length, 'a passage that was not edited is not cut again');
  });

  it('are those of the segmenter in force', () => {
    const [before, after] = [counting(), counting()];
    const memory = newMemory();
    analyze(ARTICLE, OPTIONS, { ...loaded, segmenter: before }, memory).kinOf(0);
    analyze(ARTICLE, OPTIONS, { ...loaded, segmenter: after }, memory).kinOf(0);
    assert.deepEqual(after.cut, before.cut);
  });
});
