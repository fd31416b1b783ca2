import type { Find } from './find';

const NAME = '[\\u4e00-\\u9fffA-Za-z\\d][\\u4e00-\\u9fffA-Za-z\\d·]{1,11}';
const ROLES = '整理|编辑|责编|作者|文|撰文|采写|采访|策划|出品|编译|主编|监制';

/** 公众号：某某, 栏目｜某某: what a line of credits says its name is. */
const LABELLED = new RegExp(
  `(?:^|[\\s。|,，;；(）)/])(?:微信)?(?:公众号|微信号|视频号|订阅号|服务号|栏目|专栏|播客|账号|出品方?)(?:ID|名称?)? ?[|丨/:：｜] ?[“"「『《]?(${NAME})(?=[”"」』》]?(?:$|[\\s。|,，;；(）)/]))`,
  'g',
);
/** “某某”栏目, 「某某」工作室 in a line of credits. */
const COLUMN = new RegExp(
  `^[ (]*[“"「『《](${NAME})[”"」』》] ?(?:栏目|专栏|工作室|频道|播客|周报|日报)(?=$|[ |丨｜/·:：)])`,
);
/** （某某社记者… , 某某网讯: a dispatch says whose it is. */
const DISPATCH =
  /(?:^|[([【]|据) ?((?!据)[\u4e00-\u9fff]{1,6}?(?:社|网|报|新闻|财经|周刊|杂志|电台|电视台|通讯|在线|快讯))(?= ?(?:特约|驻[\u4e00-\u9fff]{2,6})?(?:记者|编译|综合)|(?: ?[专]?讯|[专]?电)(?=[\],:)】 ]|$))/g;
/** The masthead of a page: its name, a gap, who made it. */
const MASTHEAD = new RegExp(`^ *[“"「『《]?(${NAME})[”"」』》]?(?: +| ?[|丨｜·] ?)(?=(?:${ROLES}) ?[|丨/:：｜])`);
/** 来源：某某, in a line of its own; a source of pictures or figures is none. */
const ORIGIN = new RegExp(
  `^ *(?:来源|转载自|转自|首发于?) ?[|丨/:：｜] ?[“"「『《]?(${NAME})[”"」』》]?(?= |$|[|丨｜])`,
);
const NO_ORIGIN = /图|公告|官|资料|截图|提供|整理|数据|统计|报$|书$|企业|公司|供|网站$|采访|调研/;
/** 某某评论记者 at the head of a dispatch. */
const REPORTER = /^([\u4e00-\u9fff]{3,8}?)(?:特约)?记者 ?(?=[\u4e00-\u9fff]{2,3} )/;
/** LONDON, April 9 (Northgate Wire) -: the agency in the dateline. */
const DATELINE =
  /^ *\p{Lu}[\p{Lu} .'-]{2,24}(?:[/,] ?\p{Lu}[\p{L} .]{1,20})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? ?\((\p{Lu}[\p{L}&.' ]{1,28})\) ?[-–—]/u;
const NO_OUTLET =
  /^(?:本报|本刊|本社|本网|我社|我报|记者|作者|来源|原创|转载|首发|独家|综合|网络|官网|图片|视频|文章|本文|导语|摘要|编者按|编辑|责编|星期.|周.|同名|关注|微信|回复|后台|搜索)|[的了是在]|^\d+$/;

/** Media and accounts by the lines in which pages and dispatches name themselves. `text` is folded. */
export function findOutlets(text: string): Find[] {
  const finds: Find[] = [];
  const add = (name: string | undefined, from: number): void => {
    if (name === undefined || NO_OUTLET.test(name)) return;
    const start = text.indexOf(name, from);
    finds.push({ start, end: start + name.length, type: 'company', name, weight: 2 });
  };
  for (const match of text.matchAll(LABELLED)) add(match[1], match.index);
  for (const match of text.matchAll(DISPATCH)) add(match[1], match.index);
  const origin = ORIGIN.exec(text)?.[1];
  if (origin !== undefined && !NO_ORIGIN.test(origin)) add(origin, 0);
  for (const pattern of [COLUMN, MASTHEAD, REPORTER, DATELINE]) add(pattern.exec(text)?.[1], 0);
  return finds;
}
