import { FIRST_NAMES } from '../lexicon/firstNames';
import { CHINESE_PLACES } from '../lexicon/places';
import type { Find } from './find';

const PLACES: ReadonlySet<string> = new Set(CHINESE_PLACES);

const PERSON = "\\p{Lu}[\\p{Script=Latin}'.-]+(?: \\p{Lu}[\\p{Script=Latin}'.-]*){1,3}";
/** Photo by Mike Coppola/Getty Images; Image Credits: Mike Coppola / Getty Images. */
const PHOTO = new RegExp(
  `(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)(?: [Cc]redits?)?(?: ?: ?| by )(${PERSON})(?: ?(?:/|\\||for|via) ?(${PERSON}|\\p{Lu}[\\p{Script=Latin}]+))?`,
  'gu',
);
/** By Jane Doe and John Roe; · by Jane Doe ·; Reporting by Jane Doe in New York and John Roe in Delhi. */
const BY = new RegExp(
  `(?:^|[·|] ?)[Bb]y (${PERSON})(?=$| ?[·|,(]| and | in \\p{Lu})|(?:Reporting|[Ee]diting|[Ww]riting|Compiled|Translated|Edited|Written|Illustrated) by (${PERSON})`,
  'gu',
);
const AND = new RegExp(`^(?: in \\p{Lu}[\\p{L} ]{1,24}?)?(?:,? and|,) (${PERSON})`, 'u');

const OUTLET = /^, (The \p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+){0,3}|\p{Lu}[\p{L}']+)(?=$| ?[|·])/u;

const ROLES =
  '嘉宾|主持人?|受访者|受访人|对谈人?|讲者|作者|撰文|文字?|编辑|责编|责任编辑|编译|翻译|采写|采访|撰稿|校对|审校|整理|主编|策划|摄影|监制|出品人?|记者|本报记者|通讯员|分析师|研究员|设计|运营|制图|图片?|供图|视频|剪辑|音频';
const CREDIT = new RegExp(`(?:^|[\\s。|,，;；(）)/])(?:${ROLES}) ?[|丨/:：｜] ?`, 'g');
const ROLE = new RegExp(`^(?:${ROLES}|来源)$`);
const NAME =
  /^(?:[\u4e00-\u9fff]{1,4}[A-Za-z\d]{1,10}[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff·]{1,8}|\p{Lu}[\p{Script=Latin}.-]*(?: \p{Lu}[\p{Script=Latin}.-]*){1,2}|[A-Za-z\d]{2,10}[\u4e00-\u9fff]{0,4})/u;
/** What stands after a mark and is no name. */
const NO_NAME = /[不未]|授权|转载|所有|本文|转发|公众|来自|来源|版权|佚名|匿名|网络|官网|截图|资料/;
/** What leads to the next name; a bracket in between says who the last one is. */
const MORE = /^(?:\([^()]{1,40}\))?(?: ?[、,，&] ?| 和 ?| )/;
const REPORTER = /(?:记者|通讯员) ([\u4e00-\u9fff]{2,4})(?=[ )）,，。]|$)/g;
const HAS_PICTURE = /([\u4e00-\u9fff]{1,3} ?[\u4e00-\u9fff]{1,4})的头像/g;
/** A name and a space before what the author does: 方敬之 专栏「…」. */
const COLUMN = /^([\u4e00-\u9fff]{2,4}) +(?:专栏|撰文|供稿|观点|评论员?|作者)/;

/** 某某网2月8日讯, 【某某时报】2月8日消息: the outlet that a dispatch names at its head. */
const DISPATCH =
  /^ ?[【(]?(?!据|截至|今日|昨日|当地|北京时间)([\u4e00-\u9fffA-Za-z\d]{2,9}?)[】)]? ?\d{1,2} ?月 ?\d{1,2} ?日 ?(?:讯|电|消息|报道)/;

type Add = (type: Find['type'], name: string, from: number) => void;

/** People in bylines and credits. `text` is folded. */
export function findCredits(text: string): Find[] {
  const finds: Find[] = [];
  const add: Add = (type, name, from) => {
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
  for (const match of text.matchAll(BY)) addBy(text, match, add);
  for (const match of text.matchAll(CREDIT)) addCredited(text, match.index + match[0].length, add);
  for (const pattern of [REPORTER, HAS_PICTURE])
    for (const match of text.matchAll(pattern)) add('person', match[1]!, match.index);
  const dispatch = DISPATCH.exec(text)?.[1];
  if (dispatch !== undefined && !PLACES.has(dispatch) && !/\d$|[年月日]/.test(dispatch)) add('company', dispatch, 0);
  const column = COLUMN.exec(text);
  if (column) add('person', column[1]!, 0);
  return finds;
}

function addBy(text: string, match: RegExpExecArray, add: Add): void {
  add('person', (match[1] ?? match[2])!, match.index);
  let at = match.index + match[0].length;
  // By Jane Doe, The Ledger: what is nobody's name is whom she writes for.
  const outlet = OUTLET.exec(text.slice(at, at + 60))?.[1];
  if (outlet !== undefined && !FIRST_NAMES.has(outlet.split(' ')[0]!)) return add('company', outlet, at);
  for (let more = AND.exec(text.slice(at, at + 80)); more; more = AND.exec(text.slice(at, at + 80))) {
    add('person', more[1]!, at);
    at += more[0].length;
  }
}

/** The names after a role: one, or several with marks between them; the next role ends them. */
function addCredited(text: string, from: number, add: Add): void {
  let at = from;
  for (;;) {
    const found = NAME.exec(text.slice(at, at + 30));
    if (!found || ROLE.test(found[0]) || NO_NAME.test(found[0])) return;
    const name = wholeName(text, at, found[0]);
    add('person', name, at);
    at += name.length;
    const mark = MORE.exec(text.slice(at, at + 46));
    // A space alone goes on only before another plain name; what follows it may be the article.
    if (!mark || (mark[0] === ' ' && !/^[\u4e00-\u9fff]{2,3}(?: |$)/.test(text.slice(at + 1, at + 5)))) return;
    at += mark[0].length;
  }
}

/** A space inside a Chinese name parts surname and name: 王 浩然. */
function wholeName(text: string, at: number, name: string): string {
  if (!/^[\u4e00-\u9fff]{1,2}$/.test(name)) return name;
  const given = /^ ([\u4e00-\u9fff]{1,3})(?=[ ,，。|)）作编的]|$)/.exec(
    text.slice(at + name.length, at + name.length + 6),
  );
  if (!given || ROLE.test(given[1]!) || (name.length === 2 && given[1]!.length > 1)) return name;
  return name + given[0];
}
