import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { intlSegmenter } from '../../server/src/segmenter/intl';
import { loadNodejieba } from '../../server/src/segmenter/nodejieba';

const unit = fc.constantFrom(
  '英',
  '伟',
  '达',
  'a',
  'B',
  '3',
  ' ',
  '\r\n',
  '\n',
  '，',
  '。',
  '𠮷',
  '👍',
  '\uFEFF',
  'Ａ',
  '１',
  '\uD83D',
  '\uDC00',
  '—',
  '\u200b',
  'é',
);

for (const segmenter of [loadNodejieba(['英伟达', '字节跳动', 'Moonshot AI']), intlSegmenter()])
  describe(`${segmenter.name} tokens`, () => {
    it('tile the text, whatever it holds', () => {
      fc.assert(
        fc.property(fc.string({ unit }), (text) => {
          const tokens = segmenter.segment(text);
          assert.equal(tokens.map((token) => token.text).join(''), text);
          let at = 0;
          for (const token of tokens) {
            assert.equal(token.start, at);
            assert.equal(text.slice(token.start, token.end), token.text);
            at = token.end;
          }
        }),
        { numRuns: 1000 },
      );
    });
  });

describe('nodejieba', () => {
  it('does not cut a name that it was taught', () => {
    const words = loadNodejieba(['英伟达', '字节跳动'])
      .segment('英伟达与字节跳动签约')
      .map((token) => token.text);
    assert.deepEqual(words, ['英伟达', '与', '字节跳动', '签约']);
  });

  it('learns the names of a workspace when they come, and each list once', () => {
    const segmenter = loadNodejieba([]);
    const words = (): string[] => segmenter.segment('分析师认为月之森林的订单在增长').map((token) => token.text);
    assert.ok(!words().includes('月之森林'));
    let read = 0;
    const names = {
      *[Symbol.iterator]() {
        read++;
        yield* ['月之森林', 'Qiongyu', '琼'];
      },
    };
    segmenter.learn(names);
    segmenter.learn(names);
    assert.equal(read, 1);
    assert.ok(words().includes('月之森林'), words().join('|'));
  });
});
