import { PLAIN_WORDS } from '../lexicon/plainWords';
import { NO_PERSON, SURNAMES } from '../lexicon/people';
import { isGeneric } from '../lexicon/companyWords';
import type { Find } from './find';
import { leftEdge } from './leftEdge';

/** A name at the head of a paragraph or heading with what it raised: 某某：5亿元，天使轮; 某某｜数千万元 A 轮. */
const ROUND_LABEL =
  /^ *(?:\d{1,2}[.、)] ?|[一二三四五六七八九十]+、 ?)?(?!\d{4}年|\d{1,2}月)([\u4e00-\u9fffA-Za-z\d·][\u4e00-\u9fffA-Za-z\d· .&-]{0,18}[\u4e00-\u9fffA-Za-z\d]) ?[:：|｜丨,，·] ?(?:或?(?:再|拟|已)?(?:融资?|获|完成|募资?)?了?(?:近|超过?|约|逾|数|上|不到)?[\d.]*[一二两三四五六七八九十百千数]*[万亿]+(?:元|[美港欧日]元|人民币|英镑)?|(?:金额|估值)?未披露|未透露)[^。;；]{0,12}(?:轮|融资|投资|并购|收购|IPO)/;
/** 某某创始人张三, 某某的联合创始人、CEO 李四: whoever founds something founds a firm. */
const FOUNDER =
  /的?(?:联合|共同)?(?:创始人|创办人|创始合伙人|联创)(?:(?:兼|、|及|和)?(?:CEO|CTO|COO|首席[\u4e00-\u9fff]{2,4}官|董事长|总经理|总裁))? ?/g;
const PERSON = new RegExp(`^(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}(?![\\u4e00-\\u9fff]{0,1}(?:的人|们))`);
/** Ends of what describes a founder: 技术型创始人, 90后创始人. */
const DESCRIBES = /[型系裔后代届性级岁国派式位名籍者们]$/;

const LONGEST = 8;

/** Companies that labels of a funding list and their founders name. `text` is folded. */
export function findFounded(text: string): Find[] {
  const finds: Find[] = [];
  const label = ROUND_LABEL.exec(text)?.[1];
  if (label !== undefined && isName(label)) {
    const start = text.indexOf(label);
    finds.push({ start, end: start + label.length, type: 'company', name: label, weight: 2 });
  }
  for (const match of text.matchAll(FOUNDER)) {
    const person = text.slice(match.index + match[0].length, match.index + match[0].length + 5);
    if (!PERSON.test(person) || NO_PERSON.test(person)) continue;
    const start = leftEdge(text, match.index, LONGEST)?.start ?? match.index;
    const name = text.slice(start, match.index);
    if (name.length < 3 || !/^[\u4e00-\u9fff]+$/.test(name) || DESCRIBES.test(name) || !isName(name)) continue;
    finds.push({ start, end: match.index, type: 'company', name, weight: 2 });
  }
  return finds;
}

function isName(name: string): boolean {
  return !PLAIN_WORDS.test(name) && !isGeneric(name) && /[^\d\s.]/.test(name);
}
