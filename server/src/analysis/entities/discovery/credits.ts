import { FIRST_NAMES } from '../lexicon/firstNames';
import type { Find } from './find';

const PERSON = "\\p{Lu}[\\p{Script=Latin}'.-]+(?: \\p{Lu}[\\p{Script=Latin}'.-]*){1,3}";
/** Photo by Mike Coppola/Getty Images; Image Credits: Mike Coppola / Getty Images. */
const PHOTO = new RegExp(
  `(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)(?: [Cc]redits?)?(?: ?: ?| by )(${PERSON})(?: ?(?:/|\\||for|via) ?(${PERSON}|\\p{Lu}[\\p{Script=Latin}]+))?`,
  'gu',
);
/** By Jane Doe and John Roe, at the beginning of a block. */
const BY = new RegExp(`^(?:By|Written by|Reporting by|Edited by) (${PERSON})(?:(?:,| and|, and) (${PERSON}))?`, 'u');
const HAN_BY =
  /(?:^|[\s。|,，;；(])(?:作者|撰文|文字?|编辑|责编|责任编辑|编译|翻译|采写|撰稿|校对|审校|整理|主编|策划|摄影|监制|出品|记者|本报记者|通讯员) ?[|丨/:：｜] ?([\u4e00-\u9fffA-Za-z\d·_-]{1,12}(?: [\u4e00-\u9fffA-Za-z\d·_-]{1,12})?)/g;
const REPORTER = /(?:记者|通讯员) ([\u4e00-\u9fff]{2,4})(?=[ )）,，。]|$)/g;
const HAS_PICTURE = /([\u4e00-\u9fff]{1,3} ?[\u4e00-\u9fff]{1,4})的头像/g;

/** People in bylines and credits. `text` is folded. */
export function findCredits(text: string): Find[] {
  const finds: Find[] = [];
  const add = (type: Find['type'], name: string, from: number): void => {
    const start = text.indexOf(name, from);
    if (start >= 0) finds.push({ start, end: start + name.length, type, name, weight: 2 });
  };
  for (const match of text.matchAll(PHOTO)) {
    const [, first, second] = match;
    if (second) {
      add('person', first!, match.index);
      add('company', second, match.index + match[0].lastIndexOf(second));
    } else if (FIRST_NAMES.has(first!.split(' ')[0]!)) add('person', first!, match.index);
  }
  const by = BY.exec(text);
  for (const name of by?.slice(1) ?? []) if (name) add('person', name, 0);
  for (const match of text.matchAll(HAN_BY)) {
    const name = match[1]!.trim();
    if (!/^(?:来源|编辑|责编|图片|公司|微信|公众号)/.test(name))
      add('person', byName(name), match.index + match[0].indexOf(match[1]!));
  }
  for (const pattern of [REPORTER, HAS_PICTURE])
    for (const match of text.matchAll(pattern)) add('person', match[1]!, match.index);
  return finds;
}

/** A byline may go on without a mark: 作者 王浩然 编辑 李明. A space inside a Chinese name parts surname and name. */
function byName(name: string): string {
  const [first = name, second = ''] = name.split(' ');
  const apart = /^[\u4e00-\u9fff]{1,2}$/.test(first) && /^[\u4e00-\u9fff]{1,3}$/.test(second);
  const latin = /^[A-Z][a-z]+$/.test(first) && /^[A-Z][a-z]+$/.test(second);
  return latin || (apart && !/^(?:编辑|责编|来源|校对)/.test(second)) ? name : first;
}
