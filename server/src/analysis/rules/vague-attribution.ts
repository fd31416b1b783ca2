import { indexOfContaining } from '../text/span';
import { addSource, SOURCE_FIXES } from './remedies/source';
import type { Rule } from './rule';

export const vagueAttribution: Rule = {
  code: 'vague-attribution',
  severity: 'warning',
  concern: 'support',
  phrases: {
    en: {
      message: '“{words}” points to an origin without naming it. Say which report, which person or whose data.',
      fixes: SOURCE_FIXES.en,
    },
    'zh-cn': {
      message: '“{words}”提到了消息来源，却没有说明是谁。请写明是哪份报告、哪个人或谁的数据。',
      fixes: SOURCE_FIXES['zh-cn'],
    },
    'zh-tw': {
      message: '「{words}」提到了消息來源，卻沒有說明是誰。請寫明是哪份報告、哪個人或誰的資料。',
      fixes: SOURCE_FIXES['zh-tw'],
    },
  },
  // Where the sentence also names who heard it (据知情人士向路透社透露), the reader has somebody to ask.
  check: (facts) => {
    const supported = facts.claims.filter(({ source }) => source === 'named' || source === 'linked');
    return facts.vague
      .filter((words) => indexOfContaining(supported, words) < 0)
      .map(({ start, end, text }) => ({ start, end, words: { words: text } }));
  },
  fixes: addSource,
};
