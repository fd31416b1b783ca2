import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { flatten, type Layer } from '../../server/src/lsp/flatten';

/** Up to six spans in order, none over another. */
const layer = (value: string): fc.Arbitrary<Layer<string>> =>
  fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map((ends) => {
    const sorted = ends.sort((a, b) => a - b);
    return sorted.flatMap((start, i) =>
      i % 2 === 0 && i + 1 < sorted.length ? [{ start, end: sorted[i + 1]!, value }] : [],
    );
  });

describe('layers laid over one another', () => {
  it('show at each place the first layer that has it, in order and without overlaps', () => {
    fc.assert(
      fc.property(layer('a'), layer('b'), layer('c'), (...layers) => {
        const seen = flatten(layers);
        for (let i = 1; i < seen.length; i++) assert.ok(seen[i - 1]!.end <= seen[i]!.start);
        for (let place = 0; place <= 40; place++) {
          const at = (spans: Layer<string>): string | undefined =>
            spans.find(({ start, end }) => start <= place && place < end)?.value;
          assert.equal(
            at(seen),
            layers.map(at).find((value) => value !== undefined),
          );
        }
      }),
    );
  });

  it('leave a span whole that nothing covers', () => {
    assert.deepEqual(flatten([[{ start: 2, end: 3, value: 'x' }], [{ start: 5, end: 9, value: 'y' }]]), [
      { start: 2, end: 3, value: 'x' },
      { start: 5, end: 9, value: 'y' },
    ]);
  });
});
