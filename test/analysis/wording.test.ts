import assert from 'node:assert/strict';
import { phrasesOf, plainWording, weighWording } from '../../server/src/analysis/claims/wording';
import type { Passage } from '../../server/src/analysis/model';
import { judgeMarked } from './claimFixture';

/** The passage of one marked sentence. */
function passageOf(source: string): Passage {
  return judgeMarked(source).article.passages[0]!.passage;
}

describe('the wording of a sentence', () => {
  const plain = (source: string): string => {
    const passage = passageOf(source);
    return plainWording(passage, passage.sentences[0]!);
  };

  it('leaves names and figures out, one sign for each', () => {
    assert.equal(plain('‹英伟达›上季營收為{570亿美元}，同比增长{六成}。'), '^◆上季营收为◇,同比增长◇。$');
    assert.equal(plain("‹Nvidia›'s Q3 sales didn't fall."), "^◆'s q sales didn't fall .$");
  });

  it('is told in words of Latin script and in runs of Han characters', () => {
    assert.deepEqual(phrasesOf('^值得$'), ['^值', '^值得', '值得', '值得$', '得$']);
    assert.deepEqual(phrasesOf('^we think .$'), ['^we ', 'we ', 'we think ', 'think ', 'think .', '.$']);
  });

  it('weighs by the phrases that the model knows, and the more of them the less each', () => {
    const model = { kind: {}, check: {}, wording: { 值得: [0, 0, 0, 1, 0], 'think ': [0, 2, 0, 0, 0] } };
    const weigh = (source: string): readonly number[] => {
      const passage = passageOf(source);
      return weighWording(passage, passage.sentences[0]!, model);
    };
    const one = weigh('这值得。');
    assert.ok(one[3]! > 0 && one[1] === 0);
    assert.ok(weigh('They think so.')[1]! > 0);
    assert.deepEqual(weigh('Rethinking it.'), []);
    const many = weigh('值得。'.replace('。', '值得'.repeat(40)) + '。');
    assert.ok(many[3]! < 41 * one[3]!);
  });
});
