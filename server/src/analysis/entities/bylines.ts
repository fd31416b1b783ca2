import type { Language, Mention } from '../model';
import type { Reading } from './reading';
import { idOf } from './newNames';

/** What a byline gives the article: the author's places, and short forms that readers call the author by. */
export interface Byline {
  readonly block: number;
  readonly mention: Mention;
  /** The name as written. */
  readonly text: string;
  /** Parts of the name by which the text addresses the author; they count only where they stand alone. */
  readonly shortForms: readonly string[];
}

/** How many blocks from the top or the end a byline stands at most. */
const REACH = 6;
const NAME = /^ *([\p{L}\d][\p{L}\d·_-]{1,11}(?: [\p{L}\d·_-]{1,11})?) *$/u;
const DATE = /^ ?[|·-]? ?(?:发[布表]于 ?)?\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/;
const DATED =
  /^ *(?:作者 ?:? ?)?(\p{L}[\p{L}\d_-]{1,11}(?: [\p{L}\d_-]{1,11})?)[ ·|]+(?=[|·-]? ?\d{4} ?[-/.年] ?\d{1,2} ?[-/.月])/u;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATED_EN = new RegExp(
  `^ *(?:By )?(\\p{Lu}[\\p{Script=Latin}'-]+(?: \\p{Lu}[\\p{Script=Latin}'.-]*){1,2})(?:,| [·|—-]) (?=(?:${MONTH}|\\d{1,2} (?:${MONTH})|\\d{4}-))`,
  'u',
);
const NO_AUTHOR =
  /^(?:来源|时间|日期|更新|发布|发表|星期|周[一二三四五六日]|本文|原文|编辑|截至|截止|自|从|到|至|于|在)/;
/** 「周知，…」: a quotation that begins by calling someone. */
const CALLED = /[「“"『]([\u4e00-\u9fff]{2,4})[,，]/g;

/**
 * The author named at the article's top or end: a line of a name alone before a line with a date, or one line with both.
 * Lines with listed names are outlets'.
 */
export function readByline(readings: readonly Reading[], language: Language): Byline | null {
  for (const [block, { text, sure }] of readings.entries()) {
    if (block >= REACH && block < readings.length - REACH) continue;
    const dated = DATED_EN.exec(text) ?? (language === 'zh' ? DATED.exec(text) : null);
    const alone = dated || block >= REACH ? null : DATE.test(readings[block + 1]?.text ?? '') ? NAME.exec(text) : null;
    const name = (dated ?? alone)?.[1];
    if (name === undefined || sure.length > 0 || NO_AUTHOR.test(name)) continue;
    if (/^\d+$/.test(name) || (!/[\u4e00-\u9fff]/.test(name) && !/^\p{Lu}[\p{Script=Latin}'-]+ \p{Lu}/u.test(name)))
      continue;
    const start = text.indexOf(name);
    const mention: Mention = { start, end: start + name.length, type: 'person', id: idOf(name), known: false };
    return { block, mention, text: name, shortForms: calledBy(readings, name) };
  }
  return null;
}

function calledBy(readings: readonly Reading[], name: string): string[] {
  const called = new Set<string>();
  for (const { text } of readings)
    for (const match of text.matchAll(CALLED)) if (name !== match[1] && name.includes(match[1]!)) called.add(match[1]!);
  return [...called];
}
