import { strict as assert } from 'node:assert';
import { analyzeText } from '../support/resources';

const BODY = '去年微软投入800亿美元建设数据中心，今年还要更多。';

const dateOf = (text: string): string | undefined => analyzeText(text).date;
/** An article that begins with a title and a line. */
const under = (line: string, body = BODY): string => `# 数据中心账单\n\n${line}\n\n${body}\n`;

describe('the date of an article', () => {
  for (const [line, date] of [
    ['2025-02-08 20:13:56', '2025-02-08'],
    ['2025年2月8日 星期六 20:13', '2025-02-08'],
    ['２０２５年２月８日', '2025-02-08'],
    ['作者：林知远 | 2025/2/8 | 来源：某财经网', '2025-02-08'],
    ['发布于2025.02.08 10:55', '2025-02-08'],
    ['By Jane Roe, Feb. 8, 2025', '2025-02-08'],
    ['Published: 8 February 2025 10:30 GMT', '2025-02-08'],
    ['February 8th, 2025 · 6 min read', '2025-02-08'],
  ] as const)
    it(`is read from the line under the title: ${line}`, () => assert.equal(dateOf(under(line)), date));

  it('is read from a wire’s dateline that has a year, and from metadata in any form', () => {
    assert.equal(dateOf(`新华社北京2025年2月8日电 ${BODY}\n`), '2025-02-08');
    assert.equal(dateOf('BEIJING, Feb 8, 2025 (Reuters) - Nvidia shipped fewer chips last month.\n'), '2025-02-08');
    assert.equal(dateOf(`---\ndate: Feb 8, 2025\n---\n\n${BODY}\n`), '2025-02-08');
    assert.equal(dateOf(`---\npublished: 2025/2/8\n---\n\n${BODY}\n`), '2025-02-08');
  });

  it('is read from the signature at the foot', () => {
    const paragraphs = Array.from({ length: 20 }, (_, i) => `第${i + 1}段没有说日期。`).join('\n\n');
    assert.equal(dateOf(under('林知远', `${paragraphs}\n\n2025年2月8日`)), '2025-02-08');
    assert.equal(dateOf(under('林知远', `${paragraphs}\n\n上一篇：2025年2月8日\n\n${BODY}`)), undefined);
  });

  it('of the metadata outweighs that of a line', () => {
    assert.equal(dateOf(`---\ndate: 2025-02-09\n---\n\n${under('2025-02-08')}`), '2025-02-09');
  });

  for (const line of [
    '2025年2月8日，微软宣布了新的计划',
    '截至2025年2月8日',
    '微软在2025年2月8日发布财报。',
    'Updated figures since February 8, 2025',
    '路透社北京2月8日电',
  ])
    it(`is not taken from a day that the text tells of: ${line}`, () => assert.equal(dateOf(under(line)), undefined));

  it('places the relative dates of the article', () => {
    const periods = analyzeText(under('2025年2月8日')).figures.map(({ text, period }) => [text, period]);
    assert.deepEqual(
      periods.filter(([text]) => text === '去年' || text === '今年'),
      [
        ['去年', '2024'],
        ['今年', '2025'],
      ],
    );
  });
});
