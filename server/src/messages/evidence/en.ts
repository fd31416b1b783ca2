import type { EvidenceTable } from '.';

/** English shows the names themselves as they are, hyphens as spaces. */
export const en: EvidenceTable = {
  compounds: {
    'english-leads-with-': 'opens with: {}',
    'leads-with-': 'opens with: {}',
    'much-judged-': 'strongly judging, {}',
    'reported-as-': 'reported as {}',
    'unjudged-': 'no judgement, {}',
    'ends-on-': 'ends on: {}',
    'ends-as-': 'ends as: {}',
    'ends-in-': 'ends in: {}',
    'judged-': 'judging, {}',
    'judging-': 'words of judgement: {}',
    'under-': 'under a heading of {}',
    'says-': 'the speaker’s verb means {}',
    'figure-': 'a figure: {}',
    'source-': 'source: {}',
    'item-': 'list item: {}',
  },
  words: {},
};
