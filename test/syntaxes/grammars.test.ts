import { strict as assert } from 'node:assert';
import { DIRECTIVE_NAMES } from '../../server/src/analysis/directives/read';
import { ownTokens } from './tokenise';

const MARKDOWN = 'text.html.markdown';
const PLAIN = 'text.plain.claimlens';
const directive = (tokens: string[]): string[] => tokens.filter((token) => !token.startsWith('comment'));

describe('the grammars', () => {
  it('know every directive, with its rules and its reason, in Markdown and in plain text', async () => {
    for (const name of DIRECTIVE_NAMES)
      for (const scope of [MARKDOWN, PLAIN])
        assert.deepEqual(
          directive(await ownTokens(scope, `正文。 <!-- ${name} unsourced-figure，stale: 编者已核对 -->后文`)),
          [
            `keyword.control.directive ${name}`,
            'entity.name.tag.rule unsourced-figure',
            'entity.name.tag.rule stale',
            'string.unquoted.reason 编者已核对',
          ],
          `${name} in ${scope}`,
        );
  });

  it('know a directive that stands alone on its line or names no rule', async () => {
    assert.deepEqual(directive(await ownTokens(MARKDOWN, '<!-- claimlens-disable-file -->')), [
      'keyword.control.directive claimlens-disable-file',
    ]);
  });

  it('know the comments of plain text that run to the end of the line, and none of them in Markdown', async () => {
    for (const mark of ['//', '#', '%', ';']) {
      const text = `${mark} claimlens-disable-next-line unsourced-claim：已问过作者`;
      assert.deepEqual(directive(await ownTokens(PLAIN, text)), [
        'keyword.control.directive claimlens-disable-next-line',
        'entity.name.tag.rule unsourced-claim',
        'string.unquoted.reason 已问过作者',
      ]);
      assert.deepEqual(await ownTokens(MARKDOWN, text), []);
    }
  });

  it('know source markers in brackets and on lines of their own, in either language and script', async () => {
    for (const scope of [MARKDOWN, PLAIN])
      for (const [text, word, source] of [
        ['营收为40亿元（来源：公司年报）。', '来源', '公司年报'],
        ['營收為40億元（資料來源：公司年報）。', '資料來源', '公司年報'],
        ['Revenue was $4bn (Source: annual report).', 'Source', 'annual report'],
        ['来源：公司年报', '来源', '公司年报'],
      ] as const) {
        assert.deepEqual(await ownTokens(scope, text), [
          `keyword.other.source ${word}`,
          `string.unquoted.source ${source}`,
        ]);
      }
  });

  it('leave a link in a source marker a link', async () => {
    const tokens = await ownTokens(MARKDOWN, '营收为40亿元（来源：[年报](https://example.com/a)，第3页）。后文');
    assert.equal(tokens[0], 'keyword.other.source 来源');
    assert.ok(tokens.some((token) => token.endsWith('，第3页')));
    assert.ok(!tokens.some((token) => token.includes('后文')));
  });

  it('leave code, other comments, misspelt directives and talk of sources alone', async () => {
    for (const text of [
      '`<!-- claimlens-disable-line -->`',
      '```\n<!-- claimlens-disable-line -->\n（来源：年报）\n```',
      '<!-- an editor’s note -->',
      '<!-- claimlens-disable-lines -->',
      '消息来源：不便透露的人士说……他没有来源。',
      '开源（Open source）模型',
    ])
      assert.deepEqual(await ownTokens(MARKDOWN, text), [], text);
  });

  it('end with their line, so that an open bracket colours nothing below it', async () => {
    const tokens = await ownTokens(MARKDOWN, '营收（来源：年报\n\n下一段。');
    assert.ok(!tokens.some((token) => token.includes('下一段')));
  });
});
