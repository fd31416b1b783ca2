import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attribute } from '../../server/src/analysis/attribution';
import type { Article, Mention, PlacedPassage } from '../../server/src/analysis/model';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { splitSentences } from '../../server/src/analysis/text/sentences';

/** Pieces that the grammar cares for, so that random texts reach its corners. */
const PIECES = fc.constantFrom(
  ...[
    '据',
    '知情人士',
    '透露',
    '表示',
    '，',
    '。',
    '“',
    '”',
    '「',
    '」',
    '"',
    "'",
    '《',
    '》',
    '（',
    '）',
    '和',
    '的',
    '有',
    '报道称',
  ],
  ...[
    'OpenAI',
    '黄仁勋',
    '数据显示',
    '普遍认为',
    '但',
    '：',
    '\n\n',
    '# ',
    '- ',
    '> ',
    'said ',
    'according to ',
    'people ',
    'and ',
  ],
  ...[
    'analysts ',
    ', ',
    '. ',
    'the company ',
    'reportedly ',
    '[1]',
    '[^1]',
    '😀',
    '𠮷',
    'Q：',
    'A：',
    '问：',
    '来源：',
    'Source: ',
  ],
);

function articleOf(source: string): Article {
  const passages = readBlocks(source, 'markdown').blocks.map(({ start, end, block }, index): PlacedPassage => {
    const mentions: Mention[] = [];
    for (const name of ['OpenAI', '黄仁勋'])
      for (let at = block.prose.indexOf(name); at >= 0; at = block.prose.indexOf(name, at + 1))
        mentions.push({
          start: at,
          end: at + name.length,
          id: name,
          type: name === 'OpenAI' ? 'company' : 'person',
          known: true,
        });
    mentions.sort((a, b) => a.start - b.start);
    const passage = { block, sentences: splitSentences(block.prose), figures: [], listed: [] };
    return { start, end, index, heading: -1, mentions, passage };
  });
  return { language: 'zh', passages };
}

describe('attribution of any text', () => {
  it('never throws, and keeps its spans within the prose', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''));
        const results = attribute(article);
        assert.equal(results.length, article.passages.length);
        results.forEach(({ sentences, vague, quotations }, i) => {
          const { block, sentences: cut } = article.passages[i]!.passage;
          assert.equal(sentences.length, cut.length);
          const spans = [...vague, ...quotations, ...sentences.flatMap(({ evidence }) => evidence ?? [])];
          for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= block.prose.length);
          for (const { source, holder } of sentences) {
            if (source === 'none') assert.equal(holder, 'author');
            if (source === 'vague') assert.ok(holder === 'vague' || holder === 'author');
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of an article that it has read before', () => {
    const article = articleOf('黄仁勋表示，供应会改善。他还说，“价格不会再涨了。”\n\n据知情人士透露，OpenAI正在谈判。');
    assert.deepEqual(attribute(article), attribute(article));
  });

  it('takes time in proportion to the text', () => {
    const cost = (times: number): number => {
      const article = articleOf('黄仁勋和OpenAI表示，据知情人士透露“说”'.repeat(times));
      const before = process.hrtime.bigint();
      attribute(article);
      return Number(process.hrtime.bigint() - before) / 1e6;
    };
    cost(500);
    // A quadratic pass would take sixteen times as long; half of that leaves room for a busy machine.
    assert.ok(cost(8000) < 8 * 4 * Math.max(cost(2000), 5));
  });
});
