import { oppositions } from './opposition';
import type { Rule } from './rule';

export const opposedClaims: Rule = {
  code: 'opposed-claims',
  severity: 'information',
  concern: 'weighing',
  phrases: {
    en: {
      message:
        'The article says the opposite elsewhere, both times as its own view. Say that it weighs the two, or drop one.',
      related: 'It says the opposite here.',
      fixes: { turn: 'Mark it as the other side' },
    },
    'zh-cn': {
      message: '本文别处的说法与此相反，且都出自作者。请说明是在权衡两面，或删去其一。',
      related: '这里的说法相反。',
      fixes: { turn: '标明这是另一面' },
    },
    'zh-tw': {
      message: '本文他處的說法與此相反，而且都出自作者。請說明是在權衡兩面，或刪去其中之一。',
      related: '這裡的說法相反。',
      fixes: { turn: '標明這是另一面' },
    },
  },
  check: (facts) =>
    oppositions(facts).map(({ claim, other }) => ({
      start: claim.start,
      end: claim.end,
      related: [{ start: other.start, end: other.end }],
    })),
  fixes: ({ start }, facts) => [
    {
      fix: 'turn',
      edits: [{ start, end: start, newText: facts.language === 'zh' ? '另一方面，' : 'On the other hand: ' }],
    },
  ],
};
