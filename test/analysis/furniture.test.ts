import { strict as assert } from 'node:assert';
import { readBlocks } from '../../server/src/analysis/text/blocks';

const FURNITURE = [
  '上一篇：AI芯片公司再获融资 下一篇：机器人公司赴港上市',
  '上一篇:AI芯片公司再获融资',
  '下一篇 机器人公司赴港上市',
  '下一頁 >',
  '« 前一篇文章',
  '【下一篇】智算中心的账本',
  'Previous 2025年11月27日 算力租赁价格连跌三个月 Next 2025年12月1日 大模型公司排队上市',
  'Next 2025-12-01 大模型公司排队上市',
  'Previous Chipmaker Raises $200 Million Next Robot Start-Up Files to List',
  'Previous: Chipmaker raises $200 million',
  '← Previous | Next →',
  'Next article',
  'Older posts',
  'Previous post How a chipmaker raised $200 million',
  '相关阅读：三家芯片公司同日上市',
  '推荐阅读《芯片战争》',
  '更多内容请关注公众号',
  '延伸阅读',
  '广告',
  '广告合作请联系编辑部',
  '扫码关注我们的公众号',
  '长按识别二维码',
  '微信扫一扫赞赏作者',
  '版权归原作者所有',
  '转载请注明出处',
  '免责声明：本文不构成投资建议。',
  'Read more: Chipmaker raises $200 million',
  'Related stories',
  'Subscribe to our newsletter',
  'Sign up for our daily briefing',
  '© 2026 Example Media. All rights reserved.',
];

const SENTENCES = [
  '下一步，公司将把产能扩大一倍。',
  '下一期工程将在2027年投产，投资40亿元。',
  '下一节的投资规模为20亿元。',
  '上一篇报道提到，这家公司去年亏损3亿元。',
  '前一期财报显示，毛利率为32%。',
  '下一代芯片将采用3纳米工艺。',
  '广告收入增长20%，达到30亿元。',
  '广告业务仍是它最大的收入来源。',
  '相关新闻传出后，该股下跌8%。',
  '相关内容占全部流量的三成。',
  '更多企业开始裁员。',
  '扫码支付的规模去年达到10万亿元。',
  '版权归谁，法院还没有裁定。',
  '关注度下降了30%。',
  '推荐系统带来了四成的成交。',
  'Previous versions of the model cost $2 per million tokens.',
  'Previous rounds valued the start-up at $5 billion; the next is due in March.',
  'Next year the company plans to spend $10 billion.',
  'Next 2026 will show whether demand holds.',
  'Older posts on the company blog say that the model has 70 billion parameters.',
  'Subscribers rose 20% to 30 million.',
  'Advertisement revenue fell 8%.',
  'Related stories suggest that 40 firms were hit.',
  'Topics range from chips to power.',
];

describe('page furniture', () => {
  const kindOf = (text: string, format: 'markdown' | 'plaintext'): string =>
    readBlocks(`${text}\n`, format).blocks[0]!.block.kind;
  for (const format of ['markdown', 'plaintext'] as const) {
    for (const text of FURNITURE)
      it(`is no part of the article, as ${format}: ${text}`, () => assert.equal(kindOf(text, format), 'aside'));
    for (const text of SENTENCES)
      it(`is not what begins like it, as ${format}: ${text}`, () => assert.notEqual(kindOf(text, format), 'aside'));
  }
});
