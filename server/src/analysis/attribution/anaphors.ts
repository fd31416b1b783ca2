import type { Speaker } from './voice';

const OUTLET =
  /(?:报|刊|媒体|网站|社)$|\b(?:outlet|publication|newspaper|magazine|paper|site|website|newsletter|broadcaster)$/i;
const HOUSE = /^(?:该行|该券商|该银行|该机构|这家机构)$|\b(?:bank|brokerage|research firm|consultancy|think tank)$/i;
const PRONOUN = /^(?:它|其|it|its)$/i;

/**
 * Whom a word for a body that was named before means: the press that reports, the house that analyses, the company that
 * both write about, or, for a mere pronoun, whatever body was spoken of.
 */
export function bodyMeant(word: string): Speaker {
  const of = OUTLET.test(word) ? 'outlet' : HOUSE.test(word) ? 'house' : PRONOUN.test(word) ? 'body' : 'company';
  return { kind: 'anaphor', of };
}

/** It, the company: a sentence that opens so keeps to the body spoken of before. */
export const KEEPS_TOPIC =
  /^\s*(?:该公司|这家公司|公司|该企业|该机构|该行|它|其(?![中他它实次余])|It\b|Its\b|The (?:company|firm|startup|start-up|group|bank|lab|chipmaker)\b)/;
