import type { Figure, Span } from '../../model';
import { skipSpacesBack } from '../characters';
import { SuffixTrie, Trie, type Found } from '../trie';

/** Verbs of rise and fall. */
const VERBS = new Trie<'up' | 'down'>();
for (const word of '增长|增加|上涨|上升|提升|提高|飙升|大涨|猛增|激增|攀升|涨|增|升|扩大|暴涨|暴增|翻|飙涨|跳升|增至|升至|涨至|增到|升到|涨到|提高至|提升至|上调|上调至|年增|季增|月增|大增|回升|rose|rise|rises|risen|grew|grow|grown|grows|up|increase|increased|jumped|jump|climbed|surged|surge|soared|gained|added|expanded|raised its|growing|rising'.split(
  '|',
))
  VERBS.add(word, 'up');
for (const word of '下降|下跌|减少|降低|下滑|缩水|蒸发|缩减|暴跌|大跌|骤降|跌|降|减|下调|裁减|萎缩|收窄|跌去|降至|跌至|降到|跌到|减至|下滑至|年减|季减|月减|回落|腰斩|fell|fall|falls|fallen|dropped|drop|declined|decline|down|decreased|decrease|slid|plunged|lost|shrank|cut|cuts|slumped|tumbled|falling'.split(
  '|',
))
  VERBS.add(word, 'down');

/** Words that begin like a verb of change and are none. */
const NOT_VERBS = new Trie<true>();
for (const word of '增值|增资|增持|减持|升级|升空|涨幅|跌幅|增幅|增速|增量|降幅|降温|降临|减法|减肥|增强|翻译|翻新|up to|cut-off|added that|跌破|涨停|跌停'.split(
  '|',
))
  NOT_VERBS.add(word, true);

/** Right before a figure these make it the level that a change ends at. */
const TO = new SuffixTrie<true>();
for (const word of '到|至|为|达|达到|到了|升至|to|to about|to nearly|to around|to more than|to over|to a record|to roughly'.split(
  '|',
))
  TO.add(word, true);
/** Bounds that may stand between `to` and the figure. */
const BOUNDS = new SuffixTrie<true>();
for (const word of '约|近|超|超过|逾|大约|将近|接近|不到|至少|了|about|nearly|around|over|more than|roughly|almost'.split(
  '|',
))
  BOUNDS.add(word, true);
const FROM = new SuffixTrie<true>();
for (const word of '从|由|较|比|from|up from|down from|than|的'.split('|')) FROM.add(word, true);

/** How far before the figure the verb may stand. */
const REACH = 44;
const STOPS = new Set([...',;。!?:、(']);

/** Whether a figure is a rise or a fall, and whether it is how much (增长了) or where to (增长到). */
export function readChange(text: string, figure: Span): Figure['change'] {
  const verb = verbBefore(text, figure.start);
  if (!verb) return undefined;
  const at = skipSpacesBack(text, figure.start);
  if (FROM.longest(text, at)) return undefined;
  const bound = BOUNDS.longest(text, at);
  const inner = bound && bound.start >= verb.end ? skipSpacesBack(text, bound.start) : at;
  const to = TO.longest(text, inner);
  return to && to.end > verb.start + 1 ? `${verb.value}-to` : `${verb.value}-by`;
}

function verbBefore(text: string, start: number): Found<'up' | 'down'> | undefined {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at--) {
    if (STOPS.has(text[at]!)) return undefined;
    const verb = VERBS.longest(text, at);
    if (!verb || verb.end > start || NOT_VERBS.longest(text, at)) continue;
    // 增长 is found before its last character is: take the longest word that ends where this one does.
    return longer(text, verb) ?? verb;
  }
  return undefined;
}

function longer(text: string, verb: Found<'up' | 'down'>): Found<'up' | 'down'> | undefined {
  for (let at = verb.start - 1; at >= 0 && verb.start - at <= 2; at--) {
    const wider = VERBS.longest(text, at);
    if (wider && wider.end >= verb.end) return wider;
  }
  return undefined;
}

const COMPARED = new Trie<'year' | 'period'>();
for (const word of '同比|较去年同期|比去年同期|较上年同期|比上年同期|与去年同期相比|较上年|比上年|较去年|比去年|年增|年减|year on year|year over year|year-on-year|year-over-year|yoy|y/y|from a year earlier|from a year ago|than a year earlier|compared with a year earlier|from the year before|annually'.split(
  '|',
))
  COMPARED.add(word, 'year');
for (const word of '环比|较上季度|较上一季度|比上季度|较上月|比上月|季增|季减|月增|月减|quarter on quarter|quarter over quarter|quarter-on-quarter|quarter-over-quarter|qoq|q/q|month on month|month-on-month|mom|sequentially|from the previous quarter|from the prior quarter'.split(
  '|',
))
  COMPARED.add(word, 'period');

/** Around a figure, how far a word for the comparison may stand. */
const COMPARE_BEFORE = 24;
const COMPARE_AFTER = 24;

/** The comparison that a change is measured against, if words near the figure name one. */
export function readComparison(text: string, { start, end }: Span): Figure['compared'] {
  for (let at = start - 1; at >= 0 && start - at <= COMPARE_BEFORE && !STOPS.has(text[at]!); at--) {
    const found = COMPARED.longest(text, at);
    if (found && found.end <= start) return found.value;
  }
  for (let at = end; at < text.length && at - end <= COMPARE_AFTER && !STOPS.has(text[at]!); at++) {
    const found = COMPARED.longest(text, at);
    if (found) return found.value;
  }
  return undefined;
}
