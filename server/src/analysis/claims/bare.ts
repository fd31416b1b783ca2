import type { Span } from '../model';
import type { CueName } from './cues';

/** What 将 puts forward as its object is then turned into, given to or taken for something. */
const DISPOSES =
  /^将[^,，。;；将]{1,24}?(?:转变?为|变为|变成|改为|转为|视为|看作|作为|称为|定为|列为|用于|投入|投向|给|交给|转向|融入|嵌入|应用|纳入|推向|推至|放在|带入|接入|拆分|分拆|控制在|列入|并入|注入|转让|移交|卖给|告上|推上|合并|剥离|交由|压在|投到|减至|降至|增至|提升至|提高到|缩短[到至]|压缩[到至]|带到|送[到进]|写[入进]|用作|当[作成]|与|和|从)/;
/** A name after which 会 closes a word rather than opens a verb: 董事会 is listed, 理事会 and its like are open. */
const BODY_BEFORE = /[事学协商委联议工酒茶班]会$/;

/** Before a number, perhaps and maybe only round it. */
const APPROXIMATES =
  /^\s*(?:\$|€|£)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|third|quarter|half)|half)\b)/i;
/** A question word further in than this opens a clause that is no question. */
const FEW = 12;

/**
 * Settles cues whose place decides what they mean. 将 may put an object before its verb, as 把 does; 会 may end the name
 * of a body; a future that is announced is a plan; perhaps may only round a number. Other cues keep their names.
 */
export function resolveBare(name: CueName, folded: string, cue: Span, sentence: Span): CueName {
  if (name === 'possible' && APPROXIMATES.test(folded.slice(cue.end, cue.end + 16))) return 'accidental';
  if (name === 'question' && cue.start > sentence.start + FEW) return 'accidental';
  if (
    (name === 'jiang' || name === 'future') &&
    isAnnounced(folded.slice(sentence.start, cue.start), cue.start - sentence.start)
  )
    return 'plan';
  if (name === 'jiang')
    return DISPOSES.test(folded.slice(cue.start, Math.min(cue.start + 40, sentence.end))) ? 'accidental' : 'future';
  if (name === 'hui')
    return BODY_BEFORE.test(folded.slice(Math.max(sentence.start, cue.start - 1), cue.end)) ? 'accidental' : 'hui';
  return name;
}

/** A word of announcement before a future in the same clause: what follows is a plan that has been told. */
const ANNOUNCES =
  /(?:宣布|承诺|证实|确认|披露|同意|决定|签署|获准|应允|立法|announced|agreed|pledged|confirmed|decided|promised|vowed)[^,，。;；]{0,30}$/i;

/** Whether the future at `start` is announced or promised, which makes it a fact of today. `text` is folded. */
function isAnnounced(text: string, start: number): boolean {
  return ANNOUNCES.test(text.slice(Math.max(0, start - 40), start));
}
