import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { keepIds, type Identified } from '../../client/src/views/outline/identity';

const claims = (words: string): { key: string }[] => [...words].map((key) => ({ key }));

/** The ids that the claims of `now` have after those of `before`, whose ids are their places. */
function idsAfter(before: string, now: string): string {
  let next = before.length;
  const known: Identified<{ key: string }>[] = claims(before).map((claim, i) => ({ ...claim, id: String(i) }));
  return keepIds(known, claims(now), () => String(next++))
    .map(({ id }) => id)
    .join(' ');
}

describe('the rows of the outline', () => {
  it('stay themselves when a claim is put in or taken out', () => {
    assert.equal(idsAfter('abc', 'axbc'), '0 3 1 2');
    assert.equal(idsAfter('abc', 'ac'), '0 2');
    assert.equal(idsAfter('abc', 'xabc'), '3 0 1 2');
  });

  it('stay themselves when a claim is rewritten, even where another is put in elsewhere', () => {
    assert.equal(idsAfter('abc', 'axc'), '0 1 2');
    assert.equal(idsAfter('abcd', 'yabxd'), '4 0 1 2 3');
  });

  it('follow their words when claims change places', () => {
    assert.equal(idsAfter('abcd', 'cdab'), '2 3 0 1');
  });

  it('tell sentences of the same words apart', () => {
    assert.equal(idsAfter('aab', 'aa'), '0 1');
    assert.equal(idsAfter('aa', 'aaa'), '0 1 2');
  });

  it('never share an id', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, now) => {
        const ids = idsAfter(before, now).split(' ');
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });
});
