import { fold } from './fold';
import { isFurniture } from './furniture';

/** What an article says of the day it was written on. */
export interface Dateline {
  /** ISO day; absent where a reader can tell it, but not from the text alone: a wire's year is that of the wire. */
  readonly date?: string;
}

const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 2025-02-08, 2025年2月8日, 2025.2.8. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d) ?[年./-] ?(1[0-2]|0?[1-9]) ?[月./-] ?(3[01]|[12]\d|0?[1-9])(?!\d) ?日?/;
/** Feb 8, 2025. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i');
/** 8 February 2025. */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'i');

/** A wire's dateline: 路透社北京11月3日电, BEIJING, Nov 3 (Reuters) –. */
const WIRE =
  /^[^。.]{0,16}\d{1,2}月\d{1,2}日(?:电|讯|消息|報道|报道)|^[A-Z][A-Z ,.]{2,30}[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? (?:\(|—|–|-)/;

/** Lines this short, in code units, are a dateline or a byline rather than a statement about some day. */
const SHORT_LINE = 60;
/** How far from either end of the article such a line may stand, in blocks. */
const HEAD = 8;
const FOOT = 12;
/** What is read of a first paragraph to find the dateline that opens it. */
const OPENING = 80;
/** What may stand beside the day in a line at the foot that dates the article: a label such as 发布日期. */
const LABEL = 12;

/** What stands before the day in a line that dates the article: nothing, a mark, or words for publishing. */
const BEFORE = /(?:^|[\s:|·•/,)\]】>—–-]|(?:发布|发表|刊登|更新|撰写|写)于)$/;
/** What makes of the day an end or a beginning of something else: 截至, since. */
const BOUND = /(?:截至|截止|自|从|到|至|在|since|until|as of|through|before|after|from)\s*$/i;
/** What stands behind it: a day of the week, a time and a zone, then nothing or a mark that ends no sentence. */
const BEHIND =
  /^(?:\s*(?:周|星期|礼拜)[一二三四五六日天])?(?:[\sT]*\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)?\s*(?:$|[|·•/()【[—–-]|\s(?!.*[。!?.;]$))/;

/** The day and the year in a text, as datelines, bylines and metadata write them. The ISO day, and where it stands. */
export function readDay(text: string): { iso: string; start: number; end: number } | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return found(yearFirst, yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return found(monthFirst, monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? found(dayFirst, dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!) : undefined;
}

/** Reads when an article was written from the lines at its head and its foot; undefined where they do not say. */
export function readDateline(blocks: readonly { readonly text: string }[]): Dateline | undefined {
  const ends = blocks.flatMap(({ text: whole }, i) => {
    const isHead = i < HEAD;
    if (!isHead && i < blocks.length - FOOT) return [];
    const text = fold(whole.slice(0, Math.max(OPENING, SHORT_LINE + 1))).trim();
    const dateline = isFurniture(text) ? undefined : readLine(text, isHead);
    return dateline ? [dateline] : [];
  });
  return ends.find(({ date }) => date !== undefined) ?? ends[0];
}

function readLine(text: string, isHead: boolean): Dateline | undefined {
  const isWire = isHead && WIRE.test(text.slice(0, OPENING));
  if (!isWire && text.length > SHORT_LINE) return undefined;
  const day = readDay(text.slice(0, OPENING));
  if (!day) return isWire ? {} : undefined;
  const [before, behind] = [text.slice(0, day.start), text.slice(day.end)];
  const dates = BEFORE.test(before) && !BOUND.test(before) && BEHIND.test(behind);
  return isWire || (dates && (isHead || before.length + behind.length <= LABEL)) ? { date: day.iso } : {};
}

function found(
  { 0: words, index }: RegExpExecArray,
  year: string,
  month: number,
  day: string,
): ReturnType<typeof readDay> {
  const iso = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return { iso, start: index, end: index + words.length };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
