import { addSource, SOURCE_FIXES } from './remedies/source';
import type { Rule } from './rule';
import { unsupportedClaims } from './sourcing';

export const unsourcedClaim: Rule = {
  code: 'unsourced-claim',
  severity: 'information',
  concern: 'support',
  phrases: {
    en: {
      message:
        'This statement can be checked but has no source. Name who says so, link it, or mark it as your own view.',
      fixes: SOURCE_FIXES.en,
    },
    'zh-cn': {
      message: '这一说法可以查证，却没有来源。请写明是谁说的、附上链接，或注明是作者的看法。',
      fixes: SOURCE_FIXES['zh-cn'],
    },
    'zh-tw': {
      message: '這個說法可以查證，卻沒有來源。請寫明是誰說的、附上連結，或註明這是作者的看法。',
      fixes: SOURCE_FIXES['zh-tw'],
    },
  },
  // A sentence with a figure is the business of unsourced-figure.
  check: (facts) =>
    unsupportedClaims(facts)
      .filter(({ figures }) => figures.length === 0)
      .map(({ claim: { start, end } }) => ({ start, end })),
  fixes: addSource,
};
