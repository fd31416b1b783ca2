import type { Mention } from '../model';
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

/** How many blocks from the top a byline stands at most. */
const HEAD = 6;
const NAME = /^ *([\p{L}\d][\p{L}\d·_-]{1,11}(?: [\p{L}\d·_-]{1,11})?) *$/u;
const DATE = /^ ?[|·-]? ?(?:发[布表]于 ?)?\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/;
const DATED =
  /^ *(?:作者 ?:? ?)?([\p{L}][\p{L}\d·_-]{1,11}(?: [\p{L}\d·_-]{1,11})?) +(?=[|·-]? ?\d{4} ?[-/.年] ?\d{1,2} ?[-/.月])/u;
/** 「周知，…」: a quotation that begins by calling someone. */
const CALLED = /[「“"『]([\u4e00-\u9fff]{2,4})[,，]/g;

/**
 * The author named at the article's top: a line of a name alone before a line with a date, or one line with both.
 * `isTaken` says whether a block has listed names there, which bylines of outlets are.
 */
export function readByline(readings: readonly Reading[]): Byline | null {
  const head = readings.slice(0, HEAD);
  for (const [block, { text, sure }] of head.entries()) {
    const dated = DATED.exec(text);
    const alone = dated ? null : DATE.test(readings[block + 1]?.text ?? '') ? NAME.exec(text) : null;
    const name = (dated ?? alone)?.[1];
    if (
      name === undefined ||
      sure.length > 0 ||
      /^(?:来源|时间|日期|更新|发布|发表|星期|周[一二三四五六日]|本文|原文|编辑)/.test(name)
    )
      continue;
    if (/^\d+$/.test(name) || (!/[\u4e00-\u9fff]/.test(name) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name))) continue;
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
