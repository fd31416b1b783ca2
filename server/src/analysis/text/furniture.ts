/**
 * What a page puts around an article: the way to other pages, adverts, calls to follow, rights. Own lists, from common
 * page furniture, over folded text. A word of them may also begin a sentence (广告收入增长, 相关新闻传出后, Subscribers rose),
 * so each has to stand as furniture does: alone, before a mark, or before what it calls for.
 */

/** 上一篇：…, 下一页 >, « 前一篇文章. */
const TO_OTHER_PAGES_ZH =
  /^[<«←‹[(【|\s]*(?:[上下前后]一)(?:篇|页|章|节|则|条|期|组)(?:文章|新闻|日志|博文|报道)?(?:\s*(?:[:|/<>«»←→›\])】]|$)|\s+(?!.*[。！？]$))/;
/** « Previous, Next:, Older posts; with a title that follows, where the line is no sentence. */
const TO_OTHER_PAGES_EN = [
  /^[<«←‹[(|\s]*(?:prev(?:ious)?|next|older|newer)(?:\s+(?:posts?|articles?|stor(?:y|ies)|pages?|entry|entries|chapter|up))?\s*(?:[:|/<>«»←→›\])]|$)/i,
  /^(?:prev(?:ious)?|next|older|newer)\s+(?:posts?|articles?|stor(?:y|ies)|pages?|entry|entries)\s(?!.*[.!?。！？]["'”’)]?$)/i,
  /^(?:Prev(?:ious)?|Next)\s+(?=(?:19|20)\d\d(?:年|[-/.]\d)|[\u4e00-\u9fff《「“【])(?!.*[。！？.!?]$)/,
  /^Prev(?:ious)?\s+[A-Z\u4e00-\u9fff"'“《].*\sNext\s+[A-Z\u4e00-\u9fff"'“《](?!.*[。！？.!?]$)/,
];
const MORE_TO_READ = [
  /^(?:相关|延伸|推荐|更多|热门|猜你喜欢)(?:阅读|文章|推荐|新闻|内容|资讯)?\s*(?:[:|《「“【>»]|$)/,
  /^(?:延伸|推荐|扩展)阅读/,
  /^更多(?:内容|文章|资讯|新闻|精彩)?[,\s]*(?:请|敬请|尽在|欢迎)/,
  /^(?:返回(?:首页|顶部|目录)|点击(?:阅读|查看|下载|关注|上方|下方|蓝字)|阅读原文)/,
  /^read (?:more|next|also)\b/i,
  /^(?:related|recommended|further) (?:articles?|stories|posts|reading|coverage)\s*(?:[:|]|$)/i,
  /^topics?$/i,
];
const CALLS = [
  /^(?:长按|扫码|扫描|微信扫).{0,14}(?:二维码|关注|识别|下载|加入|添加|阅读|海报|图片|赞赏|打赏|支持)/,
  /^(?:关注(?:我们|公众号)|分享(?:到|至)|赞赏(?:作者|支持|$))/,
  /^sign up (?:for|to|here|now|today)\b/i,
  /^subscribe(?:\s+(?:to|for|now|here|today)\b|\s*[:!|]|$)/i,
  /^(?:share this|follow us)\b/i,
];
const ADVERTS = [/^广告(?:\s*(?:[:|]|$)|合作|位招)/, /^advertise(?:ment|with us)?\s*(?:[:|]|$)/i];
const RIGHTS = [/^(?:版权(?:声明|所有|归.{1,20}所有)|免责声明|转载请)/, /\ball rights reserved\b/i];

const FURNITURE: readonly RegExp[] = [
  TO_OTHER_PAGES_ZH,
  ...TO_OTHER_PAGES_EN,
  ...MORE_TO_READ,
  ...CALLS,
  ...ADVERTS,
  ...RIGHTS,
];

/** The most code units of a line that are looked at: furniture is short, and a paragraph is none by how it begins. */
const LONGEST = 300;

/** Whether a line of folded text, trimmed, is page furniture by its words. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(text));
}
