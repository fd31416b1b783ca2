import type { Block, Sentence } from '../model';
import type { Verdict } from './settle';
import type { Heard } from './speech';

/** 这一预测基于…: the sentence tells more of the statement before it. */
const EXPLAINS =
  /^(?:这一|该|此|上述|这个|这项)(?:预测|判断|观点|数据|数字|结论|估算|说法|预计|测算|统计|估值预测|调查)(?:主要)?(?:是)?(?:基于|来自|源于|建立在|根据|也|还|同时)/;
/** The people whom a survey has asked, spoken of once more. */
const RESPONDENTS =
  /^(?:[^,。;:]{1,8},)?(?:同一批|这批|这些|其余|另有[^,。]{1,8}的?|还有[^,。]{1,8}的?|[^,。]{0,12}%的?)(?:人|受访者|受访企业|受访机构|被访者|经理)/;
/** 打算增加预算的占到七成: one more share of those whom a survey has asked. */
const SHARE_OF_ASKED =
  /^(?:(?:不过|但|而|另外|同时),?)?[^,。;:]{2,24}的(?:企业|公司|受访者|人)?(?:仍|则|也|只|仅)?(?:有|占|占到|占了|达|达到|为)(?:近|约|超过?)?(?:\d|[一二三四五六七八九两]成|[过近超]?半)/;
const EXPLAINS_IN_ENGLISH =
  /^(?:the|that|this) (?:forecast|projection|estimate|figure|prediction|survey|study|report) (?:is|was|rests|draws|assumes|also|relies|reflects|covers|covered|counts|includes)\b/i;
/** 其中 picks a part out of the figures just given. */
const PART_OF = /^(?:其中|这其中|当中|同期),?|^(?:of (?:those|these|them|that)|among (?:those|these|them))\b/i;
/** Content that only makes sense with the sentence before it: a share of something named there. */
const SHARE_OF =
  /^\s*[:,]?\s*(?:其中|近一半|一半|近半|超半数|过半|约半数|占比|同比|环比|这一数字|(?:近|约|超|超过)?\d[\d.]*%(?:的)?(?:直接|被|来自|归因)|(?:about |nearly |almost |more than )?(?:half|a third|a quarter|[\d.]+%) of (?:those|them|these))/i;

/** Whether a sentence without an origin of its own plainly goes on with that of the sentence before it. */
export function goesOn(block: Block, sentence: Sentence, before: Verdict, last: Heard | undefined): boolean {
  const opening = block.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 60));
  if (before.resolved.status === 'none' || before.resolved.holder === 'author') return false;
  if (EXPLAINS.test(opening) || EXPLAINS_IN_ENGLISH.test(opening)) return true;
  if (
    last &&
    ['show', 'think', 'say'].includes(last.voice.manner) &&
    (RESPONDENTS.test(opening) || SHARE_OF_ASKED.test(opening))
  )
    return asked(block, last);
  const paper = last && ['show', 'report', 'according'].includes(last.voice.manner);
  return (
    Boolean(paper) &&
    PART_OF.test(opening) &&
    /[\d一二三四五六七八九十百半]/.test(block.folded.slice(sentence.start, sentence.end))
  );
}

/** Whether a survey was what spoke. */
function asked({ folded }: Block, { voice }: Heard): boolean {
  return /调查|民调|问卷|调研|访谈|受访|survey|poll/i.test(folded.slice(voice.start, voice.end));
}

/** Whether an origin named in this sentence gives a share of what the sentence before states, which is then its too. */
export function reachesBack(block: Block, sentence: Sentence, { voice, resolved }: Heard): boolean {
  if (resolved.status !== 'named' || !['say', 'show', 'report', 'according'].includes(voice.manner)) return false;
  if (block.folded.slice(sentence.start, voice.start).trim() !== '') return false;
  return SHARE_OF.test(block.folded.slice(voice.end, Math.min(sentence.end, voice.end + 40)));
}
