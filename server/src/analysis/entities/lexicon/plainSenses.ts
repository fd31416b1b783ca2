/** What stands beside a word when it is meant plainly. Anchored at the word: `before` ends there, `after` begins there. */
export interface PlainSense {
  readonly before: RegExp;
  readonly after: RegExp;
  /** True where the plain sense is the usual one, so that the name still waits for support. */
  readonly usual?: boolean;
}

/**
 * Names that are plain words too, and what tells the plain sense. Most of them business text means nearly always as
 * names: they count unless the plain word's own company stands beside them. Own list; Simplified.
 */
export const PLAIN_SENSES: ReadonlyMap<string, PlainSense> = new Map([
  [
    '苹果',
    {
      before:
        /(?:种|吃|削|啃|摘|切|烂|甜|脆|[一二两三四五六七八九十几\d][个颗斤箱筐吨只]|水果|香蕉|梨|橙|葡萄|果农\S{0,4})(?:了|的|着|过|配|、|和)?$/,
      after:
        /^(?:树|园|汁|醋|酱|派|干|皮|核|种植|产区|期货|滞销|丰收|、?(?:香蕉|梨|橙|橘|葡萄|西瓜|草莓)|(?:和|与|配)(?:香蕉|梨|橙|橘|葡萄)|(?:掉|砸|落))/,
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
  [
    '联想',
    {
      usual: true,
      before: /(?:产生|引发|引起|令人|让人|使人|不禁|自由|会|可|易|无限|以此|的)$/,
      after: /^(?:到|起|力|词|能力|记忆|输入|式|功能|一下)/,
    },
  ],
  [
    '理想',
    {
      usual: true,
      before: /(?:最|更|较|很|不|太|不够|比较|[我你他]的|怀揣|追求|实现|远大|崇高|科学)$/,
      after:
        /^(?:很|是|丰满|状态|情况|主义|化|型|国|与现实|和现实|照进|中|的(?:状态|情况|人生|世界|生活|方案|选择|模型|环境|结果|模式|时机|价格))/,
    },
  ],
  [
    '浪潮',
    {
      usual: true,
      before:
        /(?:的|[轮波次股场]|热|智能|技术|革命|AI|时代|创业|投资|化|这|新|大|科技|产业|工业|互联网|裁员|上市|模型)$/,
      after: /^(?:中|之|下|的|里|席卷|来|过|正|将|已|滚滚|汹涌|退|涌|推动|裹挟|袭来|兴起|到来|让|与|和)/,
    },
  ],
  [
    '曙光',
    {
      usual: true,
      before: /(?:的|一线|一丝|一缕|胜利|黎明|希望|新|现|看到|迎来)$/,
      after: /^(?:初|乍|出现|已|显|照|在前)/,
    },
  ],
  ['荣耀', { usual: true, before: /(?:的|无上|昔日|家族|民族|无限)$/, after: /^(?:感|与|时刻|归于|和梦想)/ }],
  [
    '大众',
    {
      usual: true,
      before: /(?:社会|普通|广大|面向|走向|让|对|向|被|进入|飞入|走进|为)$/,
      after: /^(?:的|对|用户|市场|消费|化|认知|视野|所|而言|来说|们|都|传播|舆论|创业|点评)/,
    },
  ],
  ['科技部', { before: /(?:银行|公司|集团|[该本]行|企业|部门|总行|分行)的?$/, after: /^(?:门|分)/ }],
  ['地平线', { usual: true, before: /(?:在|远方的?|新的?)$/, after: /^(?:上|下|之|附近|线)/ }],
  ['平安', { usual: true, before: /(?:保|报|一路|岁岁|祝|求)$/, after: /^(?:夜|无事|果|归来|喜乐)/ }],
]);

/** Latin names that Chinese text uses as common nouns. */
export const COMMON_LATIN: ReadonlySet<string> = new Set([
  'Robotaxi',
  'Agent',
  'Operator',
  'Token',
  'Prompt',
  'Skill',
  'Skills',
]);
