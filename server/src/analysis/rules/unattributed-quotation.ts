import { indexOfContaining } from '../text/span';
import type { Rule } from './rule';

export const unattributedQuotation: Rule = {
  code: 'unattributed-quotation',
  severity: 'warning',
  concern: 'support',
  phrases: {
    en: {
      message: 'These are somebody’s words, and the text does not say whose. Name the speaker.',
      fixes: { speaker: 'Name the speaker' },
    },
    'zh-cn': {
      message: '这段引语没有说话人。请写明是谁说的。',
      fixes: { speaker: '写明说话人' },
    },
    'zh-tw': {
      message: '這段引述沒有說話的人。請寫明是誰說的。',
      fixes: { speaker: '寫明說話的人' },
    },
  },
  // A quotation in a heading is named below it, and one that is linked can be looked up.
  check: (facts) =>
    facts.quotes.flatMap(({ start, end, speaker }) => {
      const block = facts.blocks[indexOfContaining(facts.blocks, { start, end })];
      const isLinked = facts.claims.some(
        (claim) => claim.source === 'linked' && claim.end > start && claim.start < end,
      );
      return speaker !== 'none' || isLinked || block?.kind === 'heading' ? [] : [{ start, end }];
    }),
  fixes: ({ start }, facts) => {
    const says = facts.language === 'zh' ? '表示：' : ' said: ';
    return [{ fix: 'speaker', edits: [{ start, end: start, newText: says }], caret: start }];
  },
};
