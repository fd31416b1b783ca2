import type { Facts } from '../assemble';
import { resolveDate } from '../figures/dates/resolve';
import { readDateline } from '../text/dateline';
import { fold } from '../text/fold';
import { indexOfContaining } from '../text/span';
import { addDate } from './remedies/date';
import type { Rule } from './rule';

/** Any day will do to see whether words are told from the day of publication. */
const SOME_DAY = { year: 2000, month: 6, day: 15 };
/** Told from it, without saying by how much. */
const LATELY = /^(?:近日|日前|前不久|近两日|recently|the other day)$/i;
/** As often the future at large as a day. */
const SOME_TIME = /^(?:明天|明日|后天|tomorrow)$/i;
/** Further references that are shown beside the first one. */
const MOST_RELATED = 8;

export const undatedReference: Rule = {
  code: 'undated-reference',
  severity: 'information',
  concern: 'time',
  phrases: {
    en: {
      message: '“{words}” counts from a day that the article does not give. Date the article, or write the date out.',
      related: 'This counts from the same unknown day.',
      fixes: { date: 'Date the article' },
    },
    'zh-cn': {
      message: '“{words}”要从发稿日算起，而文中没有日期。请给文章注明日期，或写出具体时间。',
      related: '这里也要从发稿日算起。',
      fixes: { date: '为文章注明日期' },
    },
    'zh-tw': {
      message: '「{words}」要從發稿日算起，而文中沒有日期。請為文章註明日期，或寫出具體時間。',
      related: '這裡也要從發稿日算起。',
      fixes: { date: '為文章註明日期' },
    },
  },
  // The fault is one, however often it shows: the article has no date.
  check: (facts) => {
    const references = relativeDates(facts);
    const [first, ...others] = references.length === 0 || isDated(facts) ? [] : references;
    if (!first) return [];
    const { start, end, text } = first;
    return [
      { start, end, words: { words: text }, ...(others.length > 0 ? { related: others.slice(0, MOST_RELATED) } : {}) },
    ];
  },
  fixes: (_place, _facts, draft) => addDate(draft),
};

/** Dates that only the day of publication fixes, in the article's own words. */
function relativeDates(facts: Facts): Facts['figures'][number][] {
  const datedBlocks = new Set<number>();
  return facts.figures.filter((figure) => {
    if (figure.kind !== 'date') return false;
    const block = indexOfContaining(facts.blocks, figure);
    // A year that the paragraph has named places what follows: 2024年……今年.
    if (typeof figure.value === 'string') datedBlocks.add(block);
    if (figure.value !== null || datedBlocks.has(block)) return false;
    const words = fold(figure.text).toLowerCase();
    return (
      (LATELY.test(words) || (!SOME_TIME.test(words) && resolveDate(words, SOME_DAY) !== undefined)) &&
      // What a speaker calls this year is the year of the speech.
      indexOfContaining(facts.quotes, figure) < 0
    );
  });
}

/** Whether the article says when it was written, so that a reader can place 今年 and last month. */
function isDated({ date, blocks }: Facts): boolean {
  return date !== undefined || readDateline(blocks) !== undefined;
}
