import type { Claim, Wording } from '../model';
import { SOFTEN_FIXES, soften } from './remedies/soften';
import { addSource, SOURCE_FIXES } from './remedies/source';
import type { Rule } from './rule';
import { ownClaim } from './sourcing';

export const absoluteClaim: Rule = {
  code: 'absolute-claim',
  severity: 'information',
  concern: 'support',
  phrases: {
    en: {
      message: '“{words}” allows no exception, and one is enough to refute it. Give a source, or say less.',
      fixes: { ...SOFTEN_FIXES.en, ...SOURCE_FIXES.en },
    },
    'zh-cn': {
      message: '“{words}”说得没有余地，一个反例就能推翻。请给出来源，或改用留有余地的说法。',
      fixes: { ...SOFTEN_FIXES['zh-cn'], ...SOURCE_FIXES['zh-cn'] },
    },
    'zh-tw': {
      message: '「{words}」說得沒有餘地，一個反例就能推翻。請給出來源，或改用留有餘地的說法。',
      fixes: { ...SOFTEN_FIXES['zh-tw'], ...SOURCE_FIXES['zh-tw'] },
    },
  },
  check: (facts) =>
    facts.wording.flatMap(({ kind, text, start, end }) => {
      const claim = ownClaim(facts, { start, end });
      return claim && isMeant(kind, claim) ? [{ start, end, words: { words: text } }] : [];
    }),
  fixes: (place, facts, draft) => [...soften(place, facts, draft), ...addSource(place, facts, draft)],
};

/** A sentence without exception wants a source sooner than another one. */
const WEIGHTY = 0.35;

/** That a thing has no equal wants proof anywhere; 所有 and never are manners of speaking where nothing hangs on them. */
function isMeant(kind: Wording['kind'], { claim, check, score }: Claim): boolean {
  if (kind === 'unique') return check || claim === 'factual';
  return kind === 'sweeping' && claim !== 'opinion' && score >= WEIGHTY;
}
