import type { Speaker } from './voice';

const OUTLET = /(?:报|刊|媒体|网站|社)$|\b(?:outlet|publication|newspaper|magazine|paper|site|website|newsletter|broadcaster)$/i;
const HOUSE = /^(?:该行|该券商|该银行|该机构|这家机构)$|\b(?:bank|brokerage|research firm|consultancy|think tank)$/i;

/** Whom a word for a body that was named before means: the paper that reports, the house that analyses, or the company. */
export function bodyMeant(word: string): Speaker {
  return { kind: 'anaphor', of: OUTLET.test(word) ? 'outlet' : HOUSE.test(word) ? 'house' : 'body' };
}

/** It, the company: a sentence that opens so keeps to the body spoken of before. */
export const KEEPS_TOPIC =
  /^\s*(?:该公司|这家公司|公司|该企业|该机构|该行|它|其(?![中他它实次余])|It\b|Its\b|The (?:company|firm|startup|start-up|group|bank|lab|chipmaker)\b)/;
