import { SOFTEN_FIXES, soften } from './remedies/soften';
import { addSource, SOURCE_FIXES } from './remedies/source';
import type { Rule } from './rule';
import { ownClaim } from './sourcing';

/** Phrases that speak of the future whatever the sentence around them seems to be. */
const FUTURE = /[会將将會]|will|won't/i;

export const forecastAsFact: Rule = {
  code: 'forecast-as-fact',
  severity: 'information',
  concern: 'support',
  phrases: {
    en: {
      message: '“{words}” states a future as certain. Say whose forecast it is, or how likely.',
      fixes: { ...SOFTEN_FIXES.en, ...SOURCE_FIXES.en },
    },
    'zh-cn': {
      message: '“{words}”把预测说成了定论。请写明是谁的预测，或改用留有余地的说法。',
      fixes: { ...SOFTEN_FIXES['zh-cn'], ...SOURCE_FIXES['zh-cn'] },
    },
    'zh-tw': {
      message: '「{words}」把預測說成了定論。請寫明是誰的預測，或改用留有餘地的說法。',
      fixes: { ...SOFTEN_FIXES['zh-tw'], ...SOURCE_FIXES['zh-tw'] },
    },
  },
  check: (facts) =>
    facts.wording.flatMap(({ kind, text, start, end }) => {
      if (kind !== 'certain') return [];
      const claim = ownClaim(facts, { start, end });
      return claim && (claim.claim === 'forecast' || FUTURE.test(text)) ? [{ start, end, words: { words: text } }] : [];
    }),
  fixes: (place, facts, draft) => [...soften(place, facts, draft), ...addSource(place, facts, draft)],
};
