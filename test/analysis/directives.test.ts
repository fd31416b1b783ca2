import { strict as assert } from 'node:assert';
import { readDirectives } from '../../server/src/analysis/directives/read';
import type { Diagnostic } from '../../server/src/analysis/model';
import { disableInFile, disableInLine } from '../../server/src/analysis/rules/remedies/disable';
import type { Change, CommentStyle } from '../../server/src/analysis/rules/rule';
import type { Format } from '../../server/src/analysis/text/blocks';
import { analyzeText } from '../support/resources';

const codesOf = (text: string, format: Format = 'markdown'): string[] =>
  analyzeText(text, format).diagnostics.map(({ code }) => code);

const LOSS = '这家公司累计亏损40亿元。';

describe('directives', () => {
  it('are read with their codes, their reason and the line that they cover', () => {
    const text = `开头。\n\n<!-- claimlens-disable-next-line unsourced-figure，vague-attribution：内部数据 -->\n\n${LOSS}\n`;
    const { directives, blanked } = readDirectives(text, 'markdown');
    const [directive] = directives;
    assert.equal(directives.length, 1);
    assert.deepEqual(
      directive!.codes.map(({ start, end, code }) => [text.slice(start, end), code]),
      [
        ['unsourced-figure', 'unsourced-figure'],
        ['vague-attribution', 'vague-attribution'],
      ],
    );
    assert.equal(directive!.reason, '内部数据');
    assert.equal(text.slice(directive!.covers.start, directive!.covers.end), LOSS);
    assert.equal(blanked.length, text.length);
    assert.ok(!blanked.includes('claimlens'));
  });

  it('silence the rules that they name, where they reach, and no others', () => {
    assert.deepEqual(codesOf(LOSS), ['unsourced-figure']);
    assert.deepEqual(codesOf(`<!-- claimlens-disable-next-line unsourced-figure -->\n${LOSS}`), []);
    assert.deepEqual(codesOf(`${LOSS} <!-- claimlens-disable-line unsourced-figure -->`), []);
    assert.deepEqual(codesOf(`${LOSS} <!-- claimlens-disable-line -->`), []);
    assert.deepEqual(
      codesOf(`${LOSS}\n\n${LOSS.replace('40', '50')}\n\n<!-- claimlens-disable-file unsourced-figure: x -->`),
      [],
    );
    assert.deepEqual(codesOf(`${LOSS} <!-- claimlens-disable-line vague-attribution -->`), [
      'unsourced-figure',
      'unused-directive',
    ]);
    assert.deepEqual(
      codesOf(`<!-- claimlens-disable-next-line unsourced-figure -->\n\n${LOSS}\n\n${LOSS.replace('40', '50')}`),
      ['unsourced-figure'],
    );
  });

  it('may follow one another, all of them speaking of the same next line', () => {
    const text = `<!-- claimlens-disable-next-line unsourced-figure -->\n<!-- claimlens-disable-next-line vague-attribution -->\n${LOSS}`;
    assert.deepEqual(codesOf(text), ['unused-directive']);
  });

  it('are no prose: the claims beside them are those that stand without them', () => {
    const bare = analyzeText(`${LOSS}\n\n微软已经停止采购英伟达的芯片。`);
    for (const format of ['markdown', 'plaintext'] as const) {
      const text = `${LOSS} <!-- claimlens-disable-line unsourced-figure: 已核实，见合同 -->\n\n微软已经停止采购英伟达的芯片。`;
      assert.deepEqual(
        analyzeText(text, format).claims.map((claim) => claim.text),
        bare.claims.map((claim) => claim.text),
      );
    }
  });

  it('are comments of any form in plain text, and HTML comments alone in Markdown', () => {
    for (const [open, close] of [
      ['<!--', '-->'],
      ['//', ''],
      ['#', ''],
      ['%', ''],
      [';', ''],
    ]) {
      const comment = `${open} claimlens-disable-next-line unsourced-figure: 内部数据 ${close}`;
      assert.deepEqual(codesOf(`${comment}\r\n${LOSS}\r\n`, 'plaintext'), [], comment);
      assert.deepEqual(
        codesOf(`${LOSS} ${open} claimlens-disable-line unsourced-figure${close}`, 'plaintext'),
        [],
        comment,
      );
    }
    assert.deepEqual(codesOf(`# claimlens-disable-next-line unsourced-figure\n\n${LOSS}`), ['unsourced-figure']);
    assert.deepEqual(codesOf(`见 https://example.com/#claimlens-x 。${LOSS}`, 'plaintext'), ['unsourced-figure']);
  });

  it('are not read in code', () => {
    const text = `\`\`\`\n<!-- claimlens-disable-file -->\n\`\`\`\n\n${LOSS}\n\n写作 \`<!-- claimlens-disable-file -->\`。`;
    assert.deepEqual(codesOf(text), ['unsourced-figure']);
  });
});

describe('silencing a diagnostic', () => {
  type Way = typeof disableInFile;
  /** The text after the change, | where the caret belongs; the rule is silent then, and nothing else has changed. */
  function silenced(text: string, way: Way, format: Format = 'markdown', commentStyle: CommentStyle = 'html'): string {
    const analysis = analyzeText(text, format);
    const diagnostic = analysis.diagnostics.find(({ code }) => code === 'unsourced-figure') as Diagnostic;
    const draft = { source: text, format, sourceStyle: 'note', commentStyle } as const;
    const [change] = way(diagnostic, analysis, draft) as [Change];
    const after = change.edits.reduceRight(
      (now, edit) => now.slice(0, edit.start) + edit.newText + now.slice(edit.end),
      text,
    );
    const again = analyzeText(after, format);
    assert.ok(
      !again.diagnostics.some(({ code, start }) => code === 'unsourced-figure' && start === again.figures[0]!.start),
    );
    assert.deepEqual(
      again.claims.map((claim) => claim.text),
      analysis.claims.map((claim) => claim.text),
    );
    return change.caret === undefined ? after : `${after.slice(0, change.caret)}|${after.slice(change.caret)}`;
  }

  it('stands above a paragraph, and in the line itself where it would part a paragraph or a list', () => {
    assert.equal(
      silenced(`# 账\n\n${LOSS}\n`, disableInLine),
      `# 账\n\n<!-- claimlens-disable-next-line unsourced-figure: | -->\n${LOSS}\n`,
    );
    assert.equal(
      silenced(`开头说了几句。\n${LOSS}\n`, disableInLine),
      `开头说了几句。\n${LOSS} <!-- claimlens-disable-line unsourced-figure: | -->\n`,
    );
    assert.equal(
      silenced(`- ${LOSS}\n- 其他\n`, disableInLine),
      `- ${LOSS} <!-- claimlens-disable-line unsourced-figure: | -->\n- 其他\n`,
    );
    assert.equal(
      silenced(`> ${LOSS}\n`, disableInLine),
      `> ${LOSS} <!-- claimlens-disable-line unsourced-figure: | -->\n`,
    );
  });

  it('stands at the head of the article, behind its front matter', () => {
    assert.equal(silenced(LOSS, disableInFile), `<!-- claimlens-disable-file unsourced-figure: | -->\n\n${LOSS}`);
    assert.equal(
      silenced(`---\ntitle: 账\n---\n\n${LOSS}\n`, disableInFile),
      `---\ntitle: 账\n---\n<!-- claimlens-disable-file unsourced-figure: | -->\n\n${LOSS}\n`,
    );
  });

  it('joins a directive that is there', () => {
    assert.equal(
      silenced(`${LOSS} <!-- claimlens-disable-line unsourced-claim: 已核实 -->`, disableInLine),
      `${LOSS} <!-- claimlens-disable-line unsourced-claim, unsourced-figure: 已核实 -->`,
    );
    assert.equal(
      silenced(`<!-- claimlens-disable-file unsourced-claim -->\n\n${LOSS}`, disableInFile),
      `<!-- claimlens-disable-file unsourced-claim, unsourced-figure -->\n\n${LOSS}`,
    );
  });

  it('takes the comment form and the line ends of plain text', () => {
    assert.equal(
      silenced(`账\r\n\r\n${LOSS}\r\n`, disableInLine, 'plaintext', 'hash'),
      `账\r\n\r\n# claimlens-disable-next-line unsourced-figure: |\r\n${LOSS}\r\n`,
    );
  });

  it('offers no line in a table', () => {
    const text = '| 公司 | 说明 |\n| --- | --- |\n| 甲 | 这家公司去年亏损40亿元，毛利率只有12%。 |\n';
    const analysis = analyzeText(text);
    const diagnostic = { ...analyzeText(LOSS).diagnostics[0]!, start: text.indexOf('这家'), end: text.indexOf('。') };
    const draft = { source: text, format: 'markdown', sourceStyle: 'note', commentStyle: 'html' } as const;
    assert.deepEqual(disableInLine(diagnostic, analysis, draft), []);
    assert.equal(disableInFile(diagnostic, analysis, draft).length, 1);
  });
});
