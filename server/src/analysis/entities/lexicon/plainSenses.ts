/** What stands beside a word when it is meant plainly. Anchored at the word: `before` ends there, `after` begins there. */
export interface PlainSense {
  readonly before: RegExp;
  readonly after: RegExp;
}

/**
 * Names that business text means nearly always, although they are plain words: they count unless the plain word's own
 * company stands beside them. Own list; Simplified.
 */
export const PLAIN_SENSES: ReadonlyMap<string, PlainSense> = new Map([
  [
    '苹果',
    {
      before:
        /(?:种|吃|削|啃|摘|切|烂|甜|脆|[一二两三四五六七八九十几\d][个颗斤箱筐吨只]|水果|香蕉|梨|橙|葡萄|果农\S{0,4})(?:了|的|着|过|配|、|和)?$/,
      after:
        /^(?:树|园|汁|醋|酱|派|干|皮|核|种植|产区|期货|滞销|丰收|、?(?:香蕉|梨|橙|橘|葡萄|西瓜|草莓)|(?:和|与|配)(?:香蕉|梨|橙|橘|葡萄)|(?:掉|砸|落)|卖到|是他的早餐)/,
    },
  ],
  [
    '小米',
    {
      before: /(?:种|吃|煮|熬|喝|[斤碗袋]|大米|玉米|高粱|杂粮|五谷)(?:了|的|、|和)?$/,
      after: /^(?:粥|饭|糕|椒|辣|粒|种植|、?(?:大米|玉米|高粱|绿豆|红豆)|和(?:大米|玉米|高粱))/,
    },
  ],
  ['豆包', { before: /(?:吃|蒸|黏|粘|[一两三四五几\d]个)(?:了|的)?$/, after: /^(?:子|馅|和馒头)/ }],
  ['甲骨文', { before: /(?:出土|殷墟|商代|考古|刻|古代)(?:的)?$/, after: /^(?:字|物|发现|研究|学者|出土|拓片|残片)/ }],
]);
