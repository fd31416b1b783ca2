import { words } from '../words';

/**
 * Words that turn, weaken or set aside what a word of praise or blame would say: negation, contrast, condition, and the
 * past. Compiled by hand after the usual grammars.
 */

/** Turns round what follows in its clause. */
const not = words(`
不, 没, 没有, 未, 未必, 并非, 并不, 并不是, 并没有, 并未, 不是, 不算, 不再, 不会, 不太, 不够, 不那么, 不怎么, 无, 非, 毫无, 尚未, 尚不, 从未, 从不, 从来不, 从来没有, 远未, 还没, 还没有, 还未, 还不, 远未到, 还没有到, 还没到, 谈不上, 算不上, 称不上, 不代表, 不意味着, 并不意味着, 不等于, 不至于, 不见得, 看不到, 看不出, 没看到, 哪有, 哪来, 岂能, 难道, 谁会, 缺乏, 缺少, 失去, 丧失, 远离, 避免, 摆脱, 消除, 化解, 缓解, 降低了, 别再, 少有, 鲜有, 很少, 极少, 几乎没有, 无需, 不需要, 不必, 不觉得, 不认为, 不相信, 否认, 反驳, 解决, 攻克, 克服, 破解
not, no, never, none, nobody, nothing, neither, nor, without, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, won't, wouldn't, hasn't, haven't, hadn't, hardly, scarcely, rarely, little, few, far from, anything but, no longer, lack of, lacks, absence of, free of, avoid~, dismiss~, den~ied, denies, denied, rejects, rejected, rather than, instead of, solve~, overcome, overcomes, overcame, tackle~
`);

/** Words that hold a negator without its sense. */
const notNot = words(`
前所未有, 未有, 无用, 从未有过, 史无前例, 不得, 不止一次, 不再关注, 不在于, 不只有, 再也不是, 不够用, 非结构化, 非上市, 不良, 不可持续, 不断, 不仅, 不仅仅, 不只, 不只是, 不但, 不光, 不单, 不少, 不过, 不同, 不论, 不管, 不得不, 不乏, 不久, 不久前, 不久之后, 不禁, 不妨, 不已, 不止, 不错, 不凡, 不容, 不愧, 不料, 不惜, 不知, 不时, 不日, 不等, 不变, 不由, 不约而同, 差不多, 了不起, 对不起, 来不及了, 无不, 无非, 无疑, 毫无疑问, 无论, 无数, 无人, 无人车, 无人机, 无人驾驶, 无人出租车, 无线, 无形, 无限, 非常, 除非, 并非没有, 非营利, 非营利性, 非盈利, 非洲, 莫非, 非凡, 未来, 未来几年, 尚未公开, 没想到, 谁也没有想到, 没人预料到, 没落, 沉没, 出没, 淹没, 不动产, 不锈钢, 不可思议, 不可或缺, 不容小觑, 不可小觑, 不容忽视, 不可否认, 不可避免, 毋庸置疑, 不言而喻, 不贵, 不俗, 不输, 不逊于, 不逊色, 不确定, 不确定性, 不足, 不及预期, 不如, 不成立, 不现实, 无法, 难以, 不能, 未能, 没能, 没法, 只不过, 不可阻挡, 不到, 不到一年, 不到两年, 不再只是
not only, not just, not merely, no doubt, no wonder, no matter, not surprisingly, nonprofit, non-profit, no. 1, without doubt, nothing less than, none other than, no fewer than, no less than, few months, few years, few weeks, few days, a few, a little
`);

/** Turns against what went before in the sentence: what follows weighs more. */
const turn = words(`
但, 但是, 可是, 随后, 不过, 然而, 却, 只是, 却也, 却又, 反倒
but, however, yet, though, although, nevertheless, nonetheless, even as, while, whereas, and yet, despite
`);

const notTurn = words(`
可能, 可以, 可见, 可谓, 可靠, 可用, 可观, 可期, 可望, 可怕, 可持续, 可持续性, 可行, 可选, 可控, 可比, 认可, 许可, 可信, 可惜, 可灵, 可复制, 可扩展, 可编程, 可视化, 可穿戴, 可再生, 可执行, 可衡量, 可实用, 可处理, 可根据, 可转债, 可在, 可由, 可将, 可达, 可供, 可分为, 可从, 不可, 尚可, 方可, 即可, 亦可, 均可, 可量化, 可变, 可媲美, 不仅仅是
still life, still image, standstill
`);

/** Opens a condition or a supposition. */
const condition = words(`
如果, 若, 倘若, 假如, 假设, 要是, 一旦, 万一, 只要, 除非, 若能, 前提是, 唯有, 只有, 才能, 方能
if, unless, once, provided, assuming, suppose, supposing, only if, only when, as long as, would have to, in order to
`);

/** A past that is called up as a likeness, not today's market. */
const history = words(`
当年, 当时, 那时, 历史上, 上世纪, 20世纪, 19世纪, 90年代, 1990年代, 铁路, 铁路狂热, 电报, 光纤, 蒸汽机, 电力革命, 郁金香, 南海, 朗讯, 北电, 思科, 网景, 雅虎, 团购, 共享单车, o2o, p2p, 专家系统, 电信泡沫, 祖先, 工业革命, 淘金热, 次贷
railway, railways, railroad, railroads, canal, canals, telegraph, fibre, fiber, dot-com, dotcom, dot-coms, in the 1990s, in the 1840s, in the 1920s, in 1999, in 2000, in 2001, in the late 1990s, expert systems, lucent, nortel, global crossing, worldcom, cisco, pets.com, steam engine, gold rush, subprime, tulips, telecoms boom, telecom boom, history shows
`);

/** Aims, duties and proposals: what is wanted is not yet so. */
const wish = words(`
应, 应该, 应当, 需, 需要, 必须, 建议, 希望, 力争, 旨在, 目标是, 为了, 以便, 争取, 试图, 要, 呼吁, 倡议, 号召, 值得, 不妨, 有助于
should, must, ought to, need to, needs to, have to, has to, want~ to, aim~ to, aims to, in a bid to, seek~ to, hope~ to, try to, trying to, urge~, call on, calls on, called on
`);

/** Longer words around 应, 需 and 要. */
const notWish = words(`
应用, 应用层, 供应, 供应链, 供应商, 反应, 效应, 相应, 适应, 响应, 回应, 需求, 供需, 主要, 重要, 只要, 要是, 要约, 要求, 首要, 需求量, 要素, 不要, 应收, 应届, 应对, 摘要, 值得一提的是, 值得注意的是
must-have
`);

/** Both sides weighed in a word or two. */
const mixed = words(`
喜忧参半, 好坏参半, 利弊参半, 毁誉参半, 有利有弊, 有好有坏, 双刃剑, 双面刃, 好坏各半, 机遇与风险并存, 机会与风险并存, 机遇与挑战并存, 风险与机遇并存
double-edged, mixed bag, mixed results, mixed picture, mixed, cuts both ways, cut both ways, on balance, pros and cons, both sides, a mixture of
`);

/** Taken to court: as a rule an event, which says little of anybody's prospects. */
const suit = words(`
诉讼, 起诉, 被起诉, 被诉, 告上法庭, 索赔
lawsuit, lawsuits, sue~, sued, suing
`);

export const SCOPE = {
  mixed,
  not,
  'not-not': notNot,
  turn,
  'not-turn': notTurn,
  condition,
  history,
  wish,
  suit,
  'not-wish': notWish,
} as const;

/** Words that hold a word of praise or blame without its sense. */
export const HARMLESS = {
  harmless: words(`
涨幅, 增幅, 跌幅, founder, founders, co-founder, cofounder, 突破口, 预置, 排队挂牌, 不予置评, 拒绝置评, 没有置评, 拒绝评论, 拒绝发表评论, 未予置评, 尚未表态, 未作回应, 尚未回应, 尚未对此, 有纪录以来, 有记录以来, 市盈率, 掉队者, 只是说, 只是因为, 不只是, 不过是, 只不过, 才有可能, 涨跌, 起伏, 上下浮动, 大语言, 突破口, 漏斗, 漏洞百出, 泄漏, 火山引擎, 搜索引擎, 引擎, 抵押, 机会成本, 升级, 增值税, 增资扩股, 成长性, 领先的, 可持续发展, 风险投资, 风险资金, 风险资本, 风投, 风险提示, 风险偏好, 风险敞口, 风险评估, 风险控制, 风控, 抗风险, 最高估值, 低估值, 高估值公司, 债务市场, 债券, 竞争对手, 对手, 直接竞争对手, 竞争力, 破产法, 诉讼费, 难得, 难怪, 难忘, 难道, 困难户, 灾难, 避难, 融资融券, 拿下来, 机会主义, 机会成本, 交付日期, 增长点, 增加值, 退出机制, 退出渠道, 跌倒, 掉头, 关闭源, 打开源, 开放式, 开放性, 凉爽, 悬念, 雷军, 雷达, 雷克萨斯, 天花板上, 泡茶, 泡面, 气泡, 调查显示, 调查发现, 调查报告, 问卷调查, 该调查, 项调查, 调查样本, 民意调查, 经理调查, 调查中, 提醒我们, 提醒投资者, 代价函数, 错误率, 智慧城市, 智慧医疗, 推动者, 方向盘, 两个方向, 排队论, 推荐系统, 推荐算法, 相关推荐, 信心指数, 稳定币, 稳定扩散, 公开发售, 公开信, 审查员, 上市申请, 革命性, 健康险, 健康数据, 医疗健康, 创新工场, 创新科技, 创新局, 不赢, 输赢, 达到了, 更多的人, 更多是, 更多的是, 更多资讯, 压力测试, 涨价, 降价促销, 经不起推敲, 成交, 倍数, 三倍速, 吸引力, 烧录
declined to comment, did not respond, request for comment, requests for comment, early as, as early as, fallen angel, not yet public, record date, led by, the lead, rising star, cut through, loss of life, venture capital, risk capital, risk management, risk officer, chief risk officer, risk factors, risk assessment, fine-tune~, fine-tuned, fine-tuning, fine tuning, fine print, leading to, lead to, leads to, led to, leadership, team lead, lead author, lead investor, lead counsel, record label, record~ of, track record, down the line, cut-off, cut off date, just under, only to, just as, not just, just because, falling in love, the fall of, last fall, this fall, in the fall, private company, raise questions, raises questions, raised questions, raise doubts, raising doubts, raise concerns, raised concerns, raises concerns, raising concerns, raise the question, interest in, interested, of interest, open interest, interest rate, interest rates, popular mechanics, deep learning, power plants, issue of shares, credit market, in order, order of, in the order, court order, executive order, user interface, solid-state, strong-arm, problem solving, solve problems, problem-solving, leverage its, ordered
`),
} as const;
