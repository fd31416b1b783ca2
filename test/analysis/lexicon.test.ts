import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inflect } from '../../server/src/analysis/lexicon/inflect';
import { Lexicon } from '../../server/src/analysis/lexicon/match';

describe('inflect', () => {
  it('spells out the regular forms of a marked word and leaves others alone', () => {
    assert.deepEqual(inflect('surge~'), ['surge', 'surges', 'surged', 'surging']);
    assert.deepEqual(inflect('plan~n'), ['plan', 'plans', 'planned', 'planning']);
    assert.deepEqual(inflect('deny~'), ['deny', 'denies', 'denied', 'denying']);
    assert.deepEqual(inflect('reach~'), ['reach', 'reaches', 'reached', 'reaching']);
    assert.deepEqual(inflect('增长'), ['增长']);
  });
});

describe('Lexicon', () => {
  const lexicon = new Lexicon({ advice: ['应', '应该', 'must'], other: ['应用', 'must-have'], both: ['应该'] });
  const found = (text: string): string[] =>
    lexicon.scan(text).map(({ start, end, lists }) => `${text.slice(start, end)}:${lists.join('+')}`);

  it('takes the longest word at each place, from left to right, with all the lists that hold it', () => {
    assert.deepEqual(found('应用层应该降价，也应提速'), ['应用:other', '应该:advice+both', '应:advice']);
  });

  it('matches English as whole words, whatever the case', () => {
    assert.deepEqual(found('Boards MUST act; mustard is no must-have.'), ['MUST:advice', 'must-have:other']);
  });

  it('finds spans that are in order, apart and within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'应该用m must-have，。 '.split('')) }), (text) => {
        let from = 0;
        for (const { start, end } of lexicon.scan(text)) {
          assert.ok(start >= from && end > start && end <= text.length);
          from = end;
        }
      }),
    );
  });
});
