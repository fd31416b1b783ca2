import type { Span } from '../../model';
import { isOutlet, type Voice } from '../voice';
import type { ChineseScene } from './grammar';

/** 财联社11月21日电,: where the report comes from, and no statement. */
const DATELINE = /^[^,。;:!?]{0,30}(?:讯|电|消息|报道)\s*,/;
/** A clause that the rest of the sentence hangs on: a condition, a concession, a time or a yardstick. */
const LEANS =
  /^\s*["“「]?(?:但|而|不过|然而|同时|此外|另外)?,?(?:最初|起初|原本|原先|预计|若|如果|假如|倘若|一旦|只要|虽|尽管|即使|即便|除了|除|对于|对|面对|截至|从|自|与|和|跟|比|相较|相比|作为|为了|由于|因为|因|鉴于|凭|每|当|随着|在|到|以|按|按照|根据|据|就|关于|针对|至于)/;
/** A quantity that a predicate states: 降至7.1%, 只有13亿, 增长四成. */
const STATES =
  /(?:为|是|达|至|到|有|仅|只|超过?|逾|约|近|了|增|长|涨|跌|降|减|升|占|破|出)\s*(?:约|近|逾|超过?|了|至|到|仅|人民币)*\s*[\d一二三四五六七八九十两百千][\d.,一二三四五六七八九十百千]*\s*(?:%|个百分点|成|倍|亿|万|元|美元|兆|颗|块|家|台|件|名)/;
/** 三星近期通过验证: an event that the author dates. */
const HAPPENED =
  /(?:近期|近日|日前|曾|上周|本周|昨日|昨天|今日|上月|本月|今年|去年|刚刚|已经?)[^,。;:]{0,24}(?:通过|获得|完成|取消|推迟|下单|签署|拿下|收购|开工|投产|上线|裁员|递交|提交|入股|停产|涨价|降价)/;

/** Whether the origin stands after a statement of the author's own, and only for what follows it. */
export function isJoined(scene: ChineseScene, at: number, voice: Voice, sentence: Span): boolean {
  const from = scene.clauses[scene.items[at]!.clause]!;
  if (voice.start < from || from <= sentence.start || scene.text[from - 1] !== ',') return false;
  const content = scene.text.slice(voice.end, sentence.end);
  if (content.replace(/[\s,。;:!?"”」]/g, '').length < 5) return false;
  const opening = scene.text.slice(sentence.start, from).replace(DATELINE, '');
  if (opening.trim() === '' || LEANS.test(opening)) return false;
  const relays = voice.speaker.kind === 'vague' || isOutlet(voice.speaker);
  return STATES.test(opening) || (relays && HAPPENED.test(opening));
}
