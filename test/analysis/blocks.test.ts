import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { readBlocks, type Format } from '../../server/src/analysis/text/blocks';
import { toSource } from '../../server/src/analysis/text/prose';

const kindsAndProse = (source: string, format: Format = 'markdown'): [string, string][] =>
  readBlocks(source, format).blocks.map(({ block }) => [block.kind, block.prose]);

describe('readBlocks', () => {
  it('frees prose of Markdown marks', () => {
    assert.deepEqual(kindsAndProse('**估值 60 亿**美元，见[季报](https://a.example/x "t")与 `code`。'), [
      ['paragraph', '估值 60 亿美元，见季报与 \uFFFC。'],
    ]);
  });

  it('leaves out front matter, code, images, HTML and footnote texts', () => {
    const source =
      '---\ntitle: t\ndate: 2025-01-02\n---\n\n![图](a.png)\n\n```js\n营收 5 亿元。\n```\n\n<div>营收</div>\n\n正文第一句。[^1]\n\n[^1]: 来源：季报。\n';
    const { blocks, frontMatter } = readBlocks(source, 'markdown');
    assert.deepEqual(
      blocks.map(({ block }) => block.prose),
      ['正文第一句。'],
    );
    assert.equal(frontMatter.date, '2025-01-02');
    assert.deepEqual(
      blocks[0]!.block.references.map(({ kind, target }) => [kind, target]),
      [['footnote', '1']],
    );
  });

  it('reads TOML front matter too', () => {
    const { blocks, frontMatter } = readBlocks(
      "+++\ndate = '2025-07-22T23:56:00+02:00'\ntitle = 'x'\n+++\n正文在此。\n",
      'markdown',
    );
    assert.equal(frontMatter.date, '2025-07-22T23:56:00');
    assert.deepEqual(
      blocks.map(({ block }) => block.prose),
      ['正文在此。'],
    );
  });

  it('takes every line for a paragraph where lines end as sentences do', () => {
    assert.deepEqual(
      kindsAndProse(
        '引言：冷静的思考\n近年来，投资不断增加，市场热度越来越高，争论也越来越多。\n第二段在这里，它同样是完整的一句话。',
      ),
      [
        ['heading', '引言：冷静的思考'],
        ['paragraph', '近年来，投资不断增加，市场热度越来越高，争论也越来越多。'],
        ['paragraph', '第二段在这里，它同样是完整的一句话。'],
      ],
    );
  });

  it('joins lines wrapped by hand, with no space between Han characters and one between words', () => {
    const wrapped = kindsAndProse('公司去年的营业收入达到一百二十\n亿美元，比上一年增加了很多倍，超出\n市场预期。');
    assert.deepEqual(wrapped, [
      ['paragraph', '公司去年的营业收入达到一百二十亿美元，比上一年增加了很多倍，超出市场预期。'],
    ]);
    assert.deepEqual(
      kindsAndProse('The company raised more than five billion\ndollars from a group of investors led by a\nfund.'),
      [['paragraph', 'The company raised more than five billion dollars from a group of investors led by a fund.']],
    );
  });

  it('tells headings, list items, quotes, table cells and furniture apart', () => {
    const source =
      '# 标题\n\n- 第一项是这样\n\n> 引用的话在这里。\n\n| 公司 | 营收 |\n|---|---|\n| 甲 | 5 亿元 |\n\n[更多文章](https://a.example)\n\n相关阅读：另一篇\n';
    assert.deepEqual(
      kindsAndProse(source).map(([kind]) => kind),
      ['heading', 'listItem', 'quote', 'tableCell', 'tableCell', 'tableCell', 'tableCell', 'aside', 'aside'],
    );
  });

  it('takes a bare line under an image for its caption, and a bold one for a heading', () => {
    const kinds = (line: string): string[] =>
      kindsAndProse(`![](a.png)\n\n${line}\n\n正文从这里开始写起。`).map(([kind]) => kind);
    assert.deepEqual(kinds('创始人在发布会上展示新芯片'), ['paragraph', 'paragraph']);
    assert.deepEqual(kinds('**新芯片的三个疑问**'), ['heading', 'paragraph']);
  });

  it('sees an embedded image whose address holds spaces', () => {
    assert.deepEqual(
      kindsAndProse("前文。\n\n![卡片](data:image/svg+xml,%3Csvg width='1px' height='1px'%3E)\n\n后文。"),
      [
        ['paragraph', '前文。'],
        ['paragraph', '后文。'],
      ],
    );
  });

  it('reads citations of pandoc and MyST', () => {
    const [block] = readBlocks('市场增长了两倍[@smith2024]，另见{cite}`lee2023`。', 'markdown').blocks;
    assert.deepEqual(
      block!.block.references.map(({ kind, target }) => [kind, target]),
      [
        ['citation', 'smith2024'],
        ['citation', 'lee2023'],
      ],
    );
  });

  it('maps every span of prose back to the source that it came from', () => {
    const source = '前言在此处写下。\n\n**估值**达到 [60 亿](https://a.example)美元。\n';
    const placed = readBlocks(source, 'markdown').blocks[1]!;
    const start = placed.block.prose.indexOf('60');
    const { start: from, end } = toSource(placed, { start, end: start + 4 });
    assert.equal(source.slice(from, end), '60 亿');
  });

  it('folds prose at the same length whatever the text, and keeps offsets in order', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '资',
        '產',
        'ａ',
        '**',
        '[',
        '](x)',
        '\r\n',
        '\n\n',
        ' ',
        '`',
        '>',
        '- ',
        '𠮷',
        '👍',
        '#',
        '—',
        '&amp;',
        '\uFEFF',
        '|',
        '<b>',
      ),
    });
    fc.assert(
      fc.property(text, fc.constantFrom<Format>('markdown', 'plaintext'), (source, format) => {
        for (const { start, end, block } of readBlocks(source, format).blocks) {
          assert.equal(block.folded.length, block.prose.length);
          assert.equal(block.offsets.length, block.prose.length);
          let last = -1;
          for (const offset of Array.from(block.offsets)) {
            assert.ok(offset >= last && start + offset < end, `offset ${offset} of ${JSON.stringify(source)}`);
            last = offset;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same blocks from an incremental parse as from a fresh one', () => {
    const piece = fc.constantFrom('# 题\n\n', '正文。\n\n', '- 项\n', '**粗**', '> 引\n', '```\n', '\n', 'a b');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), piece, (pieces, at, inserted) => {
        const before = pieces.join('');
        const place = at % (before.length + 1);
        const after = before.slice(0, place) + inserted + before.slice(place);
        const { parsed } = readBlocks(before, 'markdown');
        assert.deepEqual(readBlocks(after, 'markdown', parsed).blocks, readBlocks(after, 'markdown').blocks);
      }),
      { numRuns: 300 },
    );
  });
});
