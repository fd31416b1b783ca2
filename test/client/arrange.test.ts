import { strict as assert } from 'node:assert';
import { group, isFiltering, NO_FILTER, passes, type ListedClaim } from '../../client/src/views/outline/arrange';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function claim(text: string, change: Partial<ListedClaim> = {}): ListedClaim {
  return {
    id: text,
    key: text,
    range,
    text,
    claim: 'factual',
    source: 'none',
    holder: { id: 'author', label: 'the author' },
    unsupported: false,
    reviewed: false,
    ...change,
  };
}

const on = (target: string, stance: 'bullish' | 'bearish' | 'neutral'): Partial<ListedClaim> => ({
  stance: { stance, target: { id: target, label: target.toUpperCase() } },
});

describe('the arrangement of claims', () => {
  const claims = [
    claim('one', on('chips', 'bearish')),
    claim('two', { unsupported: true }),
    claim('three', on('apps', 'bullish')),
    claim('four', { ...on('apps', 'bearish'), reviewed: true }),
    claim('five', { holder: { id: 'Musk', label: 'Musk' } }),
  ];
  const groups = (grouping: 'target' | 'holder' | 'stance'): string[] =>
    group(claims, grouping).map(({ key, claims: own }) => `${key}: ${own.map(({ text }) => text).join(' ')}`);

  it('puts the largest groups first and the claims without what is grouped by last', () => {
    assert.deepEqual(groups('target'), ['apps: three four', 'chips: one', ': two five']);
    assert.deepEqual(groups('holder'), ['author: one two three four', 'Musk: five']);
  });

  it('keeps the stances in their own order', () => {
    assert.deepEqual(groups('stance'), ['bullish: three', 'bearish: one four', ': two five']);
  });

  it('lets pass what every part of a filter lets pass', () => {
    const left = (filter: Partial<typeof NO_FILTER>): string =>
      claims
        .filter((one) => passes(one, { ...NO_FILTER, ...filter }))
        .map(({ text }) => text)
        .join(' ');
    assert.equal(left({}), 'one two three four five');
    assert.equal(left({ unsupported: true }), 'two');
    assert.equal(left({ unreviewed: true, targets: ['apps'] }), 'three');
    assert.equal(left({ stances: ['bullish', 'bearish'] }), 'one three four');
    assert.equal(left({ text: 'MUSK' }), 'five');
    assert.equal(left({ text: 'apps' }), 'three four');
  });

  it('knows a filter that asks for nothing', () => {
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({ ...NO_FILTER, text: 'x' }), true);
    assert.equal(isFiltering({ ...NO_FILTER, stances: ['neutral'] }), true);
  });
});
