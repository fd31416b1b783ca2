import { addSource, SOURCE_FIXES } from './remedies/source';
import type { Rule } from './rule';
import { unsupportedClaims } from './sourcing';

export const unsourcedFigure: Rule = {
  code: 'unsourced-figure',
  severity: 'warning',
  concern: 'support',
  phrases: {
    en: {
      message: '“{figure}” has no source: the sentence names nobody and links nothing. Say where it comes from.',
      fixes: SOURCE_FIXES.en,
    },
    'zh-cn': {
      message: '“{figure}”没有来源：这句话既未说明出处，也没有链接。请写明数字从何而来。',
      fixes: SOURCE_FIXES['zh-cn'],
    },
    'zh-tw': {
      message: '「{figure}」沒有來源：這句話既未說明出處，也沒有連結。請寫明數字從何而來。',
      fixes: SOURCE_FIXES['zh-tw'],
    },
  },
  check: (facts) =>
    unsupportedClaims(facts).flatMap(({ figures }) =>
      figures.map(({ start, end, text }) => ({ start, end, words: { figure: text } })),
    ),
  fixes: addSource,
};
