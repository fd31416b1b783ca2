import { skipSpaces } from '../characters';
import { Trie, wordTrie } from '../trie';
import { readSmallNumber } from './number';
import { MONTH_PARTS, NOT_PARTS, NOT_SEASONS } from './partsOfYear';
import type { DateReading } from './reading';
import { readYearTail } from './tails';
import { readTime } from './time';

/** What a word told from the day of publication names, which decides what can follow it. */
type Relative = 'year' | 'month' | 'week' | 'day' | 'weekday' | 'today' | 'plain' | 'part' | 'season';

interface Word {
  readonly type: Relative;
  /** Characters that must not stand before the word, as they make it another one. */
  readonly before: string;
}

/** All words that this reader begins with. */
export const RELATIVE_WORDS = new Trie<Word>();
function add(type: Relative, forms: string, before = ''): void {
  for (const form of forms.split('|')) RELATIVE_WORDS.add(form, { type, before });
}

add('year', '今年|明年|本年|本年度|本财年|上财年|下财年|去年度|今明两年|去今两年|上一财年|下一财年|今年以内');
add('year', '去年|上年|上一年|上年度|上一年度|下一年|下一年度', '过以');
add('year', '来年', '几未近多');
add('year', '前年|后年|大前年', '以今之此最数多');
add('month', '本月|上月|上个月|下个月|下月|这个月', '以');
add('week', '本周|上周|下周|这周|上个星期|下个星期|上星期|下星期|本星期|上个礼拜', '以');
add(
  'weekday',
  '周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天',
  '一每两三四五六七八九十',
);
add('day', '昨日|昨天|昨晚|昨夜|昨|前日|前天|明日|明天|后天|今日|今晚|今晨|今早|今夜|明晚');
add('today', '今天');
add(
  'plain',
  '近日|近期|近来|近年来|近年|最近|日前|本季度|上季度|上个季度|上一季度|下季度|下个季度|下一季度|本财季|上财季|下财季|上一财季|下一财季|去年同期|上年同期|上一年同期|前不久|本世纪|上世纪|上个世纪|近两日|前一日|前一天|前一年|前一季|前一季度|前一个月|前一周|本季|上季|下季',
  '',
);
add('part', '年底|年末|年初|年内|月底|月初', '一二三四五六七八九十百千两半几数多当同财每个逐跨年往0123456789');
add('season', '春季|夏季|秋季|冬季|暑期');
add('season', '上半年|下半年');

/** Words that begin like one of these and are something else. */
const OTHER_WORDS = wordTrie(
  '今日头条|今日资本|前天性|上周期|下周期|本周期|本月球|上月球|上年纪|下年纪|去年华|明天系|明天控股|最近似|最近邻|近期货|近日点|近年轻|年初步|年初创|年底部|年内涵|年末位|周一围|后天性|后天形|后天的|明天会更好|前日本|近日本|今明',
);

/** Acts of a day. */
const TODAY_ACTS = wordTrie('宣布|发布|公布|官宣|召开|开源|披露|收在|收于|收报|开盘|收盘');

/** After 今天 these say that the day itself is meant and not the age. */
const TODAY_VERBS = wordTrie(
  '上午|下午|凌晨|早上|早间|晚间|晚上|中午|清晨|早些|盘中|开盘|收盘|宣布|发布|推出|上线|公布|官宣|举行|召开|开幕|开源|正式|披露|表示|透露|报道|盘前|盘后|起',
);

/** Reads a date told from the day of publication: 今年4月, 去年年初, 上个月底, 上周二, 昨日, 近年来, 年底. */
export function readRelativeDate(text: string, at: number): DateReading | undefined {
  const found = RELATIVE_WORDS.longest(text, at);
  if (!found || (at > 0 && found.value.before.includes(text[at - 1]!))) return undefined;
  if (OTHER_WORDS.longest(text, at) && (OTHER_WORDS.longest(text, at)?.end ?? 0) > found.end) return undefined;
  const end = readTail(text, found.value.type, at, found.end);
  return end === undefined ? undefined : { start: at, end, value: null };
}

/** The end of the expression, or undefined where the word is none after all. */
function readTail(text: string, type: Relative, start: number, end: number): number | undefined {
  switch (type) {
    case 'year':
      return readYearTail(text, end, undefined)?.end ?? end;
    case 'month':
      return readMonthTail(text, end);
    case 'week':
      return readWeekTail(text, end);
    case 'weekday':
      return readTime(text, end)?.end ?? end;
    case 'day':
      return readTime(text, end)?.end ?? end;
    case 'today':
      return isToday(text, end) ? (readTime(text, end)?.end ?? end) : undefined;
    case 'season':
      return NOT_SEASONS.longest(text, start) ? undefined : end;
    case 'part':
      return NOT_PARTS.longest(text, start + 1) ? undefined : end;
    case 'plain':
      return readCenturyTail(text, end);
  }
}

/** How far behind 今天 the act may stand that happened on the day itself. */
const TODAY_REACH = 14;

function isToday(text: string, end: number): boolean {
  if (TODAY_VERBS.longest(text, skipSpaces(text, end))) return true;
  for (let at = end; at < text.length && at - end < TODAY_REACH && !',。;!?'.includes(text[at]!); at++)
    if (TODAY_ACTS.longest(text, at)) return true;
  return false;
}

/** 上个月底, 本月15日, 下月中旬. */
function readMonthTail(text: string, end: number): number {
  const day = readSmallNumber(text, skipSpaces(text, end));
  const name = day ? skipSpaces(text, day.end) : end;
  if (day && day.value <= 31 && (text[name] === '日' || text[name] === '号'))
    return readTime(text, name + 1)?.end ?? name + 1;
  return NOT_PARTS.longest(text, end) ? end : (MONTH_PARTS.longest(text, end)?.end ?? end);
}

const WEEKDAYS = '一二三四五六日天末';

/** 上周二, 本周五晚, 下周末; 上周一次 keeps its 上周. */
function readWeekTail(text: string, end: number): number {
  const day = text[end] ?? '';
  if (day === '' || !WEEKDAYS.includes(day) || '次个家位笔'.includes(text[end + 1] ?? ' ')) return end;
  return readTime(text, end + 1)?.end ?? end + 1;
}

/** 上世纪80年代, 本世纪初; words for the recent past end where they are, and count nothing. */
function readCenturyTail(text: string, end: number): number {
  if (text.startsWith('世纪', end - 2)) {
    const decade = readSmallNumber(text, end);
    if (decade && text.startsWith('年代', decade.end)) {
      const after = decade.end + 2;
      return '初末'.includes(text[after] ?? ' ') ? after + 1 : after;
    }
    return '初末'.includes(text[end] ?? ' ') ? end + 1 : end;
  }
  return end;
}
