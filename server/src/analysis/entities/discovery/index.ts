import type { Span } from '../../model';
import { overlap } from '../../text/span';
import { findCredits } from './credits';
import type { Find } from './find';
import { findHanCompanies } from './hanCompanies';
import { findFounded } from './founders';
import { findHanPeople } from './hanPeople';
import { findLatinNames } from './latinNames';
import { latinRuns } from './latinRuns';
import { findOrgs } from './orgs';
import { findOutlets } from './outlets';
import { findQuoted } from './quoted';

/**
 * Names in one block's folded text that the lists lack, by what the text says around them. `listed` are the places of
 * listed names; a find may contain one (the company behind a longer name), never cut one.
 */
export function discover(text: string, listed: readonly Span[]): Find[] {
  const inOrder = [...listed].sort((a, b) => a.start - b.start);
  const finds = [
    ...findHanCompanies(text),
    ...findFounded(text),
    ...findHanPeople(text),
    ...findLatinNames(text, latinRuns(text, inOrder)),
    ...findQuoted(text),
    ...findOrgs(text),
    ...findOutlets(text),
    ...findCredits(text),
  ];
  return finds.filter((find) => !listed.some((span) => overlap(span, find) > 0 && !mayHold(find, span, text)));
}

/** Surnames of partners are one firm's name, whoever else is called by one of them: Ledger & Loom. */
const JOINED_NAMES = /^\p{Lu}[\p{Script=Latin}'-]+(?: \p{Lu}[\p{Script=Latin}'-]+)? & \p{Lu}[\p{Script=Latin}'-]+$/u;

/** Endings that make a new name of a listed one before them: 腾讯影业, Google Ventures. */
const NEW_NAME =
  /(?:Ventures|Capital|Foundation|University|Institute|Securities|Bank|Fund|Research|公司|集团|控股|股份|证券|银行|影业|资本|创投|基金|信托|实业|置业|地产|传媒|大学|研究院|实验室|学院|\(有限合伙\)|合伙企业|分行|支行|分公司|营业部)$/;

function mayHold(find: Find, listed: Span, text: string): boolean {
  if (find.type !== 'company' && find.type !== 'org') return false;
  if (listed.start < find.start || listed.end > find.end) return false;
  if (JOINED_NAMES.test(text.slice(find.start, find.end))) return true;
  if (listed.end === find.end) return false;
  return NEW_NAME.test(text.slice(find.start, find.end));
}
