import type { Rule } from './rule';

export const vagueAttribution: Rule = {
  code: 'vague-attribution',
  severity: 'warning',
  phrases: {
    en: { message: '“{words}” points to an origin without naming it. Say which report, which person or whose data.' },
    'zh-cn': { message: '“{words}”提到了消息来源，却没有说明是谁。请写明是哪份报告、哪个人或谁的数据。' },
  },
  check: (facts) => facts.vague.map(({ start, end, text }) => ({ start, end, words: { words: text } })),
};
