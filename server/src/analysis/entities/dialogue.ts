import type { Mention } from '../model';
import { NO_PERSON, SURNAMES } from './lexicon/people';
import type { Reading } from './reading';

/** A name before a colon at the head of a paragraph, in title marks where it is a publication's. */
const LABEL =
  /^ *《?([\u4e00-\u9fff·]{2,8}|\p{Lu}[\p{Script=Latin}.-]+(?: \p{Lu}[\p{Script=Latin}.-]+){0,2})》? ?: ?(?=\S)/u;
/** How often a label has to come back to be that of a speaker. */
const OFTEN = 3;
/** How often, where it is written as people are called. */
const TWICE = 2;
const PERSONAL = new RegExp(`^(?:(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+)$`, 'u');
/** What stands before colons and speaks for itself. Own list. */
const NO_SPEAKER =
  /^(?:问|答|提问|回答|总结|小结|结论|结语|前言|引言|导语|摘要|要点|注意|提示|提醒|优点|缺点|优势|劣势|原因|背景|影响|结果|案例|例如|比如|其一|其二|其三|首先|其次|最后|第[一二三四五六七八九十]+|[一二三四五六七八九十]+|观点|风险|建议|点评|解读|编者按|来源|作者|编辑|时间|地点|数据|说明|备注|方法|步骤|目标|问题|答案|关键|核心|标题|正文|主持人|记者|嘉宾|听众|观众|读者|网友|Note|Source|Update|Question|Answer|Summary|Moderator|Host|Guest|Interviewer|Pros|Cons|Risk|Why|What|How)$/;

/** Speakers of an interview, by the labels that its paragraphs bear: the places where they stand, block by block. */
export function readDialogue(readings: readonly Reading[]): Map<number, Mention> {
  const labels = readings.map(({ text }) => LABEL.exec(text.slice(0, 40)));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label[1]!, (counts.get(label[1]!) ?? 0) + 1);
  const speakers = new Map<number, Mention>();
  // One label alone is a list's; an interview has two sides.
  const speaks = (name: string): boolean => counts.get(name)! >= (isPersonal(name) ? TWICE : OFTEN);
  if ([...counts.keys()].filter((name) => !NO_SPEAKER.test(name) && speaks(name)).length < 2) return speakers;
  for (const [block, label] of labels.entries()) {
    const name = label?.[1];
    if (name === undefined || !speaks(name) || NO_SPEAKER.test(name)) continue;
    const start = label![0].indexOf(name);
    const type = label![0].includes('《') ? 'company' : 'person';
    speakers.set(block, { start, end: start + name.length, type, id: name, known: false });
  }
  return speakers;
}

function isPersonal(name: string): boolean {
  return PERSONAL.test(name) && !NO_PERSON.test(name);
}
