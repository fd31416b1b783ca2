import type { EntityType } from '../../model';
import { NOT_NAMES } from '../lexicon/introductions';
import { FIRST_NAMES } from '../lexicon/firstNames';
import { COMPANY_ENDINGS, EN, ORG_WORDS, ZH } from '../lexicon/latinCues';
import { HAN, KIND } from '../units';
import type { Find } from './find';
import type { LatinRun } from './latinRuns';

const REACH_BEFORE = 64;
const REACH_AFTER = 80;

type Votes = Partial<Record<EntityType, number>>;

/** Kinds that the text around runs of Latin words shows them to be. `text` is folded. */
export function findLatinNames(text: string, runs: readonly LatinRun[]): Find[] {
  const finds: Find[] = [];
  for (const run of runs) {
    const name = text.slice(run.start, run.end);
    if (NOT_NAMES.has(name) || run.words.every((word) => NOT_NAMES.has(word))) continue;
    // Aa3 and BBB- are ratings.
    if (/^(?:[ABC]a?a?\d|[ABCD]{1,3}[+-]?)$/.test(name)) continue;
    const votes = vote(text, run, name);
    for (const [type, weight] of Object.entries(votes) as [EntityType, number][])
      finds.push({ start: run.start, end: run.end, type, name, weight });
  }
  return finds;
}

function vote(text: string, run: LatinRun, name: string): Votes {
  const byForm = form(run);
  if (byForm) return byForm;
  const before = text.slice(Math.max(0, run.start - REACH_BEFORE), run.start);
  // English prose joins with "and", so an ampersand between two names is a firm's own.
  if (isJoined(name)) return { company: EN.joinedBefore.test(before) ? 2 : 1 };
  const after = text.slice(run.end, run.end + REACH_AFTER);
  const person = isPersonal(run.words);
  const chinese = nearHan(text, run.start - 1) || nearHan(text, run.end);
  return chinese ? voteChinese(before.trimEnd(), after, name, person) : voteEnglish(before, after, run, person);
}

/** Partners, Capital, University: the name itself says what it is. */
function form({ words }: LatinRun): Votes | null {
  if (words.length < 2) return null;
  if (COMPANY_ENDINGS.has(words.at(-1)!)) return { company: 2 };
  if (ORG_WORDS.has(words.at(-1)!) || (ORG_WORDS.has(words[0]!) && /^(?:of|for)$/.test(words[1]!))) return { org: 2 };
  return null;
}

function voteChinese(before: string, after: string, name: string, person: boolean): Votes {
  const votes: Votes = {};
  // PCB厂商 and MCN机构 say what kind of firm it is; a word in capitals needs more than that.
  const acronym = /^\p{Lu}{2,6}s?$/u.test(name);
  const company =
    (ZH.companyBefore.test(before) ? (acronym ? 1 : 2) : 0) +
    (ZH.companyAfter.test(after) ? 2 : ZH.descriptionAfter.test(after) && !acronym ? (isHumped(name) ? 2 : 1) : 0);
  if (company > 0) votes.company = company;
  if (person && ZH.personBefore.test(before)) votes.person = 2;
  if (person && ZH.personAfter.test(after)) votes.person = (votes.person ?? 0) + 2;
  if (ZH.speakerAfter.test(after)) {
    const type = person ? 'person' : 'company';
    votes[type] = (votes[type] ?? 0) + 1;
  }
  const product = productWeight(before, after, name);
  if (product > 0 && !acronym) votes.product = product;
  return votes;
}

function productWeight(before: string, after: string, name: string): number {
  const numbered = /\d/.test(name);
  if (ZH.productBefore.test(before)) return 2;
  if (!isModelLike(name)) return ZH.productAfter.test(after) ? 1 : 0;
  return ZH.productAfter.test(after) || ZH.launchBefore.test(before) ? (numbered ? 2 : 1) : 0;
}

function voteEnglish(before: string, after: string, { words }: LatinRun, person: boolean): Votes {
  const votes: Votes = {};
  const full = person && words.length > 1;
  const known = full && FIRST_NAMES.has(words[0]!);
  if (full && (EN.roleOf.test(after) || /^, who\b/.test(after) || (EN.apposition.test(before) && /^,/.test(after))))
    return { person: 2 };
  if (full && (EN.personBefore.test(before) || EN.personSaid.test(before))) votes.person = 2;
  if (full && EN.personAfter.test(after)) votes.person = (votes.person ?? 0) + (known ? 2 : 1);
  if (full && EN.role.test(after)) votes.person = (votes.person ?? 0) + (known ? 2 : 1);
  if (full && EN.foundedBy.test(before)) votes.person = (votes.person ?? 0) + 2;
  if (known && EN.ledBy.test(before)) votes.person = (votes.person ?? 0) + 2;
  if (person && EN.relation.test(before)) votes.person = (votes.person ?? 0) + 2;
  if (known && EN.according.test(before)) votes.person = (votes.person ?? 0) + 2;
  if (EN.companyBefore.test(before) || EN.companyAfter.test(after)) votes.company = 2;
  else if (EN.companyOf.test(before) && !known) votes.company = 2;
  // Old chips: a capital that only opens a sentence says little.
  const opens = words.length === 1 && /(?:^|[.!?:"“”] ?)$/.test(before);
  if (!known && EN.productBefore.test(before)) votes.product = 2;
  else if (!known && EN.productAfter.test(after)) votes.product = opens ? 1 : 2;
  return votes;
}

function isJoined(name: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{Script=Latin}'-]*(?: \p{Lu}\p{Ll}[\p{Script=Latin}'-]*)? & \p{Lu}\p{Ll}[\p{Script=Latin}'-]*$/u.test(
    name,
  );
}

/** One to three plain capitalised words, as people are called; initials may stand between. */
function isPersonal(words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    words.every(
      (word) =>
        /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.|c\p{Lu}\p{Ll}+|'\p{Lu}\p{Ll}+)$/u.test(word) ||
        /^Mc\p{Lu}\p{Ll}+$/u.test(word),
    )
  );
}

function isHumped(name: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name);
}

/** A digit, a hump or a hyphen, as models and chips have them. */
function isModelLike(name: string): boolean {
  return /\d/.test(name) || isHumped(name) || /^\p{Lu}{2,}-/u.test(name);
}

function nearHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (KIND[unit] === HAN) return true;
  if (text[at] !== ' ' && !/[“”"「」《》（）()、，。：]/.test(text[at] ?? '')) return false;
  return KIND[text.charCodeAt(at - 1)] === HAN || KIND[text.charCodeAt(at + 1)] === HAN;
}
