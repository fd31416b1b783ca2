import { strict as assert } from 'node:assert';
import { splitSentences } from '../../server/src/analysis/text/sentences';

const split = (prose: string): string[] => splitSentences(prose).map(({ start, end }) => prose.slice(start, end));

describe('splitSentences', () => {
  it('ends at Chinese stops, with the closing marks that follow', () => {
    assert.deepEqual(split('他说：“会涨。”市场不信！真的吗？！……是的'), [
      '他说：“会涨。”',
      '市场不信！',
      '真的吗？！……',
      '是的',
    ]);
  });

  it('ends at a full stop before a capital, but not after an abbreviation or inside a number', () => {
    assert.deepEqual(split('Mr. Son paid $1.5 billion to U.S. Steel Inc. lawyers. “Fine.” It closed.'), [
      'Mr. Son paid $1.5 billion to U.S. Steel Inc. lawyers.',
      '“Fine.”',
      'It closed.',
    ]);
  });

  it('does not end at a question mark inside a word or an address', () => {
    assert.deepEqual(split('see a?b=c for more'), ['see a?b=c for more']);
  });
});
