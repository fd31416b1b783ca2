import { strict as assert } from 'node:assert';
import type { PlacedPassage } from '../../server/src/analysis/model';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findDuplicates } from '../../server/src/analysis/text/duplicates';

const repeats = (...paragraphs: string[]): [number, number][] => {
  const { blocks } = readBlocks(paragraphs.join('\n\n'), 'markdown');
  const placed = blocks.map(({ start, end, block }, index): PlacedPassage => {
    return {
      start,
      end,
      index,
      heading: -1,
      mentions: [],
      passage: { block, sentences: [], figures: [], listed: [] },
    };
  });
  return findDuplicates(placed).map(({ passage, of }) => [passage, of]);
};

const LONG = '这家公司去年的营业收入达到一百二十亿元，比上一年增加了三成，管理层把增长归功于企业客户的续约。';
const OTHER = '另一家公司则在同一时期关闭了两座数据中心，裁掉了一千名员工，并把剩下的算力租给了竞争对手使用。';

describe('findDuplicates', () => {
  it('finds a paragraph that returns word for word, whatever its marks and spaces', () => {
    assert.deepEqual(repeats(LONG, OTHER, LONG.replace('去年', '**去年** ')), [[2, 0]]);
  });

  it('finds a paragraph that returns with a few words changed', () => {
    assert.deepEqual(repeats(LONG, OTHER, LONG.replace('管理层', '董事会')), [[2, 0]]);
  });

  it('finds one across scripts', () => {
    assert.deepEqual(repeats(LONG, LONG.replace('营业', '營業').replace('续约', '續約')), [[1, 0]]);
  });

  it('names the first of several', () => {
    assert.deepEqual(repeats(LONG, LONG, LONG), [
      [1, 0],
      [2, 0],
    ]);
  });

  it('leaves short paragraphs and paragraphs that only share a topic alone', () => {
    assert.deepEqual(
      repeats(
        '结论如下文。',
        '结论如下文。',
        LONG,
        '这家公司今年的营业收入预计下降，管理层没有给出原因，分析人士把它归咎于价格战。',
      ),
      [],
    );
  });

  it('takes time in proportion to the text, also for hostile repetition', () => {
    const count = (n: number): number => repeats(...Array.from({ length: n }, (_, i) => `${LONG}${i % 7}`)).length;
    assert.equal(count(2000), 1999);
  });
});
