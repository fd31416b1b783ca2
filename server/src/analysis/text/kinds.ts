import type { Block, BlockKind } from '../model';

/** The longest line, in code units, that can be a heading without marks. */
const LONGEST_HEADING = { han: 45, latin: 90 };
const HAS_STOP = /[。！？!?；;…，,]|[.]\s*$/;
const STARTS_LIST = /^(?:[-–—*•·●■▪]|\d{1,2}[.)、]|[(（]\d{1,2}[)）]|[a-z][.)])\s*\S/;
const CREDIT = /^(?:作者|来源|编辑|责编|文|图|撰文|记者|本文|翻译|编译|校对|审校|by|source|photo|image)\s*[|:/丨/／]/i;
/** What a page puts around an article: navigation, adverts, calls to follow. Own list, from common page furniture. */
const FURNITURE =
  /^(?:(?:相关|延伸|推荐|更多|热门|猜你喜欢)(?:阅读|文章|推荐|新闻|内容)|上一篇|下一篇|返回(?:首页|顶部|目录)|点击(?:阅读|查看|下载|关注)|阅读原文|(?:长按|扫码|扫描|微信扫)|关注(?:我们|公众号)|分享(?:到|至)|版权(?:声明|所有|归)|免责声明|广告|赞赏|转载请|read (?:more|next|also)|related (?:articles?|stories|posts)|sign up|subscribe|advertisement|share this|all rights reserved|follow us|topics?$)/i;

/**
 * What a bare line of text is, judged by its looks: a heading that lacks its mark, a list item that lacks Markdown's,
 * page furniture, or a paragraph.
 */
export function looksLike(block: Block): BlockKind {
  const text = block.folded.trim();
  if (isFurniture(block, text)) return 'aside';
  if (STARTS_LIST.test(text)) return 'listItem';
  const longest = /[\u4e00-\u9fff]/.test(text) ? LONGEST_HEADING.han : LONGEST_HEADING.latin;
  if (text.length <= longest && !HAS_STOP.test(text) && !/[:]$/.test(text) && !CREDIT.test(text)) return 'heading';
  return 'paragraph';
}

/** A block whose every letter is a link leads elsewhere; it tells the reader nothing itself. */
function isFurniture(block: Block, text: string): boolean {
  if (FURNITURE.test(text)) return true;
  let rest = text.length;
  for (const reference of block.references) if (reference.kind === 'url') rest -= reference.end - reference.start;
  return block.references.length > 0 && rest <= 3 && text.length < 200;
}
