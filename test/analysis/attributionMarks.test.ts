import assert from 'node:assert/strict';
import { pairMarks } from '../../server/src/analysis/attribution/marks';

/** The outermost quotations of a text, marks included. */
function outermost(prose: string): string[] {
  return pairMarks(prose)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => prose.slice(start, end));
}

describe('quotation marks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['pairs curly marks', '他说“好”，又说“不好”。', ['“好”', '“不好”']],
    ['nests marks of one kind', '“他说‘可以’，我信”', ['“他说‘可以’，我信”']],
    ['nests the same mark', '“他说“可以”，我信”', ['“他说“可以”，我信”']],
    ['pairs corner brackets', '「他說『可以』」', ['「他說『可以』」']],
    ['pairs guillemets', 'Il dit «oui» et «non».', ['«oui»', '«non»']],
    ['pairs ASCII marks by turns', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['pairs ASCII marks between Han characters', '他说:"好的。"然后走了', ['"好的。"']],
    ['knows an apostrophe', "Nvidia's and OpenAI’s chips aren't 'cheap' at all.", ["'cheap'"]],
    ['knows a decade', "back in the '90s and the '00s", []],
    ['takes a closing mark at both ends for a pair', '他强调：”这是未来。”', ['”这是未来。”']],
    ['takes an opening mark at both ends for a pair', '他说：“这是未来。“', ['“这是未来。“']],
    ['forgets a mark that is never closed', '他说“这是未来。后来又说「不是」。', ['「不是」']],
    ['lets a quotation that opens its paragraph run to the end', '“这是第一段，还没完。', ['“这是第一段，还没完。']],
    ['is not confused by inches', 'a 27" screen and a 32" one', []],
  ];
  for (const [title, prose, expected] of cases)
    it(title, () => {
      assert.deepEqual(outermost(prose), expected);
    });
});
