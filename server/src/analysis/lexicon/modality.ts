import { words } from './words';

/**
 * How a sentence places its matter in time and certainty. Compiled by hand from grammars' inventories of Chinese and
 * English modal words and the wording of outlooks and guidance.
 */

/** A future stated outright. Bare 将 is `jiang`, bare 会 is `hui`: context decides those. */
const future = words(`
将会, 将要, 即将, 必将, 终将, 终会, 终究会, 迟早会, 迟早要, 早晚会, 必定会, 必然会, 一定会, 肯定会, 势必, 势必会, 注定, 注定会, 都将, 也将, 仍将, 还将, 均将, 又将, 便将, 就将, 或将, 料将, 预计将, 或会, 才会, 就会, 便会, 都会, 也会, 还会, 仍会, 只会, 更会, 将迎来, 将成为, 快要, 快要到, 不会再, 不再会, 将不再, 将不会, 将是, 将有, 将在, 将于, 将从, 将由, 将被, 将让, 将使, 将对, 将以, 将为, 将与, 将继续, 将进一步, 将逐步, 将逐渐, 将持续, 将达, 将达到, 将超, 将超过, 将突破, 将增, 将降, 将涨, 将跌, 将出现, 将进入, 将面临, 将面对, 将推动, 将带来, 将导致, 将引发, 将改变, 将影响, 将决定, 将取代, 将获得, 将拥有, 将可, 将能, 将更, 将全面, 将大幅, 将显著, 将率先, 将首次, 将深度, 将直接, 将最终, 将无法, 将难以, 将陷入, 将受, 将占, 将来到, 将开始, 将推出, 将发布, 将投, 将建, 将收, 将支付, 将完成, 将重新, 将重塑, 将迫使, 将加速, 将加剧, 将促, 将带动, 将释放, 将不, 将走, 将转, 会越来越, 会逐步, 会逐渐, 会持续, 会继续, 会成为, 会出现, 会带来, 会导致, 会被, 会变, 会更, 会进一步, 会大幅, 会显著, 会在未来, 会迎来, 会取代, 会消失, 会破裂, 会增长, 会下降, 会破, 会很快, 要来了, 要变天, 不远了, 指日可待, 呼之欲出, 蓄势待发, 箭在弦上, 在即
will, won't, 'll, going to, set to, poised to, about to, slated to, due to begin, due to launch, bound to, destined to, shall, is to be, are to be, will be, is sure to, are sure to, sure to, certain to, inevitably
`);

const jiang = ['将'];
const hui = [
  '会',
  '不会',
  '会不断',
  '往往会',
  '常常会',
  '总会',
  '通常会',
  '一般会',
  '普遍会',
  '时常会',
  '有时会',
  '容易会',
];

/** Longer words that merely contain 将 or 会 or 可能: their parts must not count. */
const notModal = words(`
将军, 将近, 将领, 将士, 名将, 老将, 干将, 大将, 主将, 上将, 小将, 健将, 将其, 将这, 将那, 将之, 将自己, 将自身, 将他, 将她, 将它, 将此, 将所有, 将更多, 将大量, 将部分, 将原, 将整, 将该, 将其他, 将数, 将人工智能, 将ai, 将资金, 将大模型, 将资源, 将模型, 将数据, 将技术, 将目光, 将重心, 将精力, 将复杂, 将一, 将两, 将业务, 将公司, 将目标, 将场景, 将传统, 将成本, 将价格, 将用户, 将产品, 将企业, 将员工, 将现有, 将训练, 将推理, 将算力, 将芯片, 将重点, 将焦点, 将风险, 将个人, 将项目, 将团队, 将股, 将其中, 将旗下, 将非, 将慈善
机会, 社会, 会议, 董事会, 监事会, 理事会, 委员会, 大会, 协会, 学会, 会计, 会员, 工会, 国会, 议会, 基金会, 发布会, 峰会, 晚会, 聚会, 误会, 体会, 会场, 会谈, 会面, 会见, 会展, 会话, 会客, 会上, 宴会, 盛会, 集会, 例会, 商会, 联合会, 博览会, 展会, 运动会, 世界人工智能大会, 听证会, 研讨会, 座谈会, 记者会, 说明会, 电话会, 业绩会, 股东会, 股东大会, 交流会, 省会, 会长, 会诊, 汇会, 财会, 幸会, 学会了, 理会, 领会, 意会, 参会, 与会, 开会, 散会, 社会化, 都会区, 大都会, 会所, 会费, 会签, 会晤, 会商, 会员制, 会理解, 学会
可能性, 不可能, 潜能, 智能, 功能, 性能, 能力, 能源, 能量, 产能, 可视, 或者, 或是, 或许多
预测性, 需求预测, 预测模型, 这一预测, 该预测, 对未来, 未来感, 未来式, 未来科技, 未来学, 常用于, 多用于, 未来的
will power, free will, goodwill, in may, last may, of may, since may, until may, by may, may 1, may 2, may 3, may 4, may 5, may 6, may 7, may 8, may 9, may 10, may 11, may 12, may 13, may 14, may 15, may 16, may 17, may 18, may 19, may 20, may 21, may 22, may 23, may 24, may 25, may 26, may 27, may 28, may 29, may 30, may 31, may 2023, may 2024, may 2025, may 2026, may day, expected value
`);

/** An expectation or a projection. */
const expect = words(`
预计, 预言, 预判, 预示, 预示着, 有望, 可望, 上看, 预估, 预料, 料将, 料会, 估计将, 估计到, 估算到, 研判, 上修, 下修, 展望未来, 料想, 看来会, 展望, 大概率, 预计到, 预计在, 预计今年, 趋势是, 趋势将, 必然趋势, 大势所趋
expect~, forecast~, forecast, project~, projected, projects, predict~, anticipat~, anticipate~, estimate~, estimated to, likely to, is likely, are likely, most likely, unlikely, on track to, on course to, on pace to, expected to, projected to, foresee, foresees, foresaw, in store, looming
`);

/** Talk of expectation that need not be one: nouns, and what has been expected before. */
const outlook = words(`
预期, 预测, 最初预计, 此前预计, 原预计, 原本预计, 曾预计, 早前预计, 高于预期, 低于预期, 超出预期, 超预期, 不及预期, 好于预期, 符合预期, 市场预期, 前景, 展望, 指引, 目标是, 方向是, 下一个, 下一代, 下一步, 潜在, 蓝图, 愿景, 想象空间, 可期
projection, projections, guidance, outlook, upcoming, next-generation, path to, potential
`);

/** Possibility, without commitment. */
const possible = words(`
可能, 可能会, 或许, 也许, 兴许, 恐, 恐怕, 恐将, 有可能, 很可能, 极有可能, 不排除, 说不定, 未必, 未必会, 不一定, 大概, 想必, 有机会, 有可能会, 随时可能, 可能将, 不见得, 或成, 或成为, 或达, 或超, 或致, 或使, 或让, 或面临, 或产生, 或引发, 或导致, 或迎来, 或需, 或许会, 或难, 或进一步, 或出现, 或受, 或被, 或推, 或在, 或于, 或可, 或再, 或再度, 或先, 或与, 或以, 或对, 或从, 或转, 或降, 或升, 或跌, 或涨, 或推迟, 或延, 或取消, 或停, 或失, 或不, 或无, 可能连, 可能就
may, might, could, possibly, perhaps, maybe, potentially, conceivably, can be expected, could be, may be, might be, probably
`);

/** A condition on which the rest hangs. */
const condition = words(`
如果, 若, 若是, 倘若, 假如, 假设, 假使, 要是, 一旦, 只要, 除非, 如若, 若能, 若无法, 设想, 试想, 万一
if, unless, once, provided that, assuming, in the event, should the, were to, as long as
`);

/** Points and stretches of the future. Dates with a figure are read from the figures. */
const horizon = words(`
未来, 明年, 后年, 来年, 今后, 日后, 将来, 往后, 未来几年, 未来数年, 未来十年, 未来五年, 未来三年, 长期来看, 长远来看, 从长远来看, 从长期来看, 中长期, 短期内, 中期来看, 年底前, 月底前, 年内, 下半年, 下一季度, 下季度, 下个月, 下周, 本世纪末, 本十年末, 十年后, 五年后, 三年后, 几年后, 不久后, 不久的将来, 很快, 最终, 终有一天, 总有一天, 有朝一日, 下一阶段, 新一轮
in the future, in future, next year, next quarter, next month, next week, next decade, in the coming, over the coming, the coming years, over the next, in the next, within the next, by the end of, later this year, by 2026, by 2027, by 2028, by 2029, by 2030, by 2035, in the long run, long term, in the long term, over time, eventually, ultimately, soon, someday, one day, down the road, down the line, ahead, from now
`);

/** A plan or promise, which is a fact of today. */
const plan = words(`
计划, 打算, 拟, 拟于, 拟以, 准备, 筹备, 承诺, 许诺, 致力于, 目标, 旨在, 力争, 争取, 寻求, 考虑, 商谈, 洽谈, 谈判, 讨论, 探讨, 酝酿, 规划, 瞄准, 有意, 意在, 希望, 期望, 试图
plan to, plans to, planned to, planning to, intend~, aim~, pledge~, commit~t, promise~, seek, seeks, sought, seeking, consider~, in talks, talks, discuss~, negotiat~, negotiate~, explor~, explore~, prepar~, prepare~, vow~, agree~, want~, hope~, try, tries, tried, trying, attempt~, scheduled, targets
`);

const would = ['would', "would've", "'d"];

/** What has happened by now, or went on at a time now past. */
const past = words(`
已, 已经, 已有, 早已, 早在, 早就, 曾, 曾经, 曾在, 此前, 之前, 先前, 当时, 当年, 随后, 随即, 其后, 后来, 此后, 去年, 前年, 上个月, 上周, 上月, 昨日, 昨天, 昨晚, 日前, 近日, 近期, 最近, 今年以来, 迄今, 截至, 截止, 至今, 近年来, 过去, 过去几年, 过去一年, 以来, 不久前, 年初, 刚刚, 刚, 首次, 再次, 一度, 原本, 原来, 终于, 历史上, 同期, 其间, 期间
had, has been, have been, was, were, did, didn't, wasn't, weren't, ago, last year, last month, last week, last quarter, yesterday, earlier, previously, recently, since, already, so far, to date, in the past, once was, used to, originally, initially, later, at the time, then-, on monday, on tuesday, on wednesday, on thursday, on friday, this week, this month, this year, historically, began, made, took, gave, saw, went, came, told, showed, shown, brought, kept, put, got, found, taken, done, gone, seen, given, been
`);

/** In progress at this moment. */
const progressive = words(`
正在, 正, 正处于, 正处在, 正着手, 正试图, 正寻求, 正考虑
is being, are being, is now, are now
`);

/** Going on now. */
const present = words(`
目前, 当前, 如今, 现在, 现阶段, 眼下, 今天, 当下, 时下, 仍, 仍在, 依旧, 仍然, 依然, 还在, 尚, 尚未, 还未, 还没, 不断, 持续, 日益, 逐渐, 逐步, 纷纷, 陆续, 开始, 越来越
currently, now, today, at present, at the moment, these days, nowadays, still, yet, increasingly, continue~, ongoing, has, have
`);

/** The aspect particle that marks a thing as done. */
const perfective = ['了'];

export const MODALITY = {
  progressive,
  outlook,
  perfective,
  future,
  jiang,
  hui,
  'not-modal': notModal,
  expect,
  possible,
  condition,
  horizon,
  plan,
  would,
  past,
  present,
} as const;
