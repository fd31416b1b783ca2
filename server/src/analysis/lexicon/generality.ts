import { words } from './words';

/**
 * What makes a statement strong enough to want evidence although it names nobody: comparison, cause, quantity without
 * numbers, lack, and the crowds that reporters generalise about. Compiled by hand.
 */

const comparison = words(`
比, 相比, 对比, 较, 高于, 低于, 大于, 小于, 多于, 少于, 快于, 慢于, 优于, 劣于, 强于, 弱于, 好于, 胜过, 不如, 不及, 媲美, 比肩, 并驾齐驱, 不相上下, 持平, 相当, 超过, 超越, 超出, 远超, 远高于, 远低于, 远不如, 远不及, 远远, 领先于, 落后于, 更高, 更低, 更快, 更慢, 更强, 更弱, 更好, 更差, 更大, 更小, 更多, 更少, 更便宜, 更贵, 更容易, 更难, 更佳, 更优, 更长, 更短, 更, 最高, 最低, 最大, 最小, 最快, 最强, 最多, 最少, 最贵, 最便宜, 最先进, 最活跃, 最, 首个, 首家, 首款, 首次, 唯一, 第一, 头名, 倍, 同比, 环比, 差距, 优势, 劣势, 区别, 不同于, 与之相比, 不再, 而不再
than, compared, compared to, compared with, relative to, versus, vs, unlike, more, less, fewer, higher, lower, faster, slower, cheaper, larger, smaller, bigger, stronger, weaker, better than, worse than, most, least, highest, lowest, fastest, largest, biggest, cheapest, strongest, first, only, rival~, rivals, match~, matched, beat, beats, outperform~, on par with, as good as, as much as, twice, double the, half the, times as
`);

const cause = words(`
因, 因为, 因此, 因而, 由于, 源于, 源自, 归因于, 归咎于, 得益于, 受益于, 受制于, 导致, 致使, 使得, 使, 令, 造成, 引起, 引发, 推动, 驱动, 拖累, 拉动, 带动, 促使, 迫使, 促成, 助推, 之所以, 是因为, 原因是, 从而, 进而, 结果, 以致, 以至于, 所以, 于是, 取决于, 受, 随着, 伴随, 在…推动下
because, because of, due to, owing to, thanks to, as a result, result~ in, resulting, lead to, leads to, led to, leading to, cause~, caus~, driven by, drives, driving, drove, drive, fuel~, spurr~, spurred, propell~, propelled, forc~, force~, prompting, therefore, thus, hence, so that, which means, on the back of, amid, as demand, since the
`);

const quantity = words(`
大多数, 多数, 绝大多数, 绝大部分, 大部分, 半数, 过半, 一半, 近半, 许多, 很多, 不少, 大量, 众多, 诸多, 大批, 一批, 一大批, 无数, 部分, 少数, 极少数, 个别, 几乎, 几乎所有, 所有, 全部, 一切, 任何, 每个, 每家, 各个, 各家, 各大, 多家, 数家, 几家, 多个, 多项, 多款, 多种, 若干, 一些, 有些, 大多, 多半, 基本上, 主要, 寥寥无几, 比比皆是, 屡见不鲜
most, many, much of, majority, a majority, nearly all, almost all, all, every, each, any, some, several, numerous, countless, few, dozens, hundreds, thousands, scores of, a handful, half, half of, a third, two-thirds, largely, mostly, mainly
`);

/** How often a thing happens. */
const frequency = words(`
普遍, 广泛, 纷纷, 往往, 通常, 常常, 经常, 一般, 总是, 频频, 频繁, 频发, 屡次, 屡屡, 始终, 一直, 一度, 常年, 连年, 从不, 偶尔, 有时
often, usually, typically, generally, commonly, frequently, routinely, widely, rarely, seldom, always, sometimes
`);

/** How much, without a number. */
const degree = words(`
严重, 极大, 极低, 极高, 大幅, 大规模, 显著, 明显, 急剧, 迅速, 剧烈, 快速, 高速, 巨大, 巨额, 庞大, 海量, 丰富, 广阔, 充足, 稳定
dramatically, sharply, significantly, substantially, rapidly, massive, enormous, huge, vast, across the
`);

/** Saying that something is lacking, impossible or no longer so. */
const negation = words(`
没有, 没, 无, 未, 尚未, 仍未, 并未, 从未, 未能, 未曾, 未必, 无法, 不能, 不足, 缺乏, 缺少, 欠缺, 缺失, 匮乏, 难以, 很难, 不易, 不再, 不了, 做不到, 找不到, 看不到, 用不上, 不起, 不愿, 不敢, 不肯, 不想, 不支持, 不具备, 不存在, 毫无, 并无, 无力, 无人, 谁也不
no, not, never, none, neither, nor, without, cannot, can't, couldn't, hasn't, haven't, hadn't, lack, lacks, lacking, absent, unable, fail~, fails to, failed to, no longer, yet to, nobody, nothing
`);

/** Groups that general statements are about. */
const crowd = words(`
企业, 公司, 厂商, 大厂, 巨头, 科技巨头, 互联网公司, 互联网大厂, 科技公司, 初创公司, 初创企业, 创业公司, 创业者, 独角兽, 投资者, 投资人, 资本, 机构, 风投, 客户, 用户, 消费者, 开发者, 从业者, 研究者, 研究人员, 员工, 程序员, 工程师, 行业, 产业, 市场, 业界, 业内, 领域, 赛道, 玩家, 团队, 学校, 医院, 银行, 政府, 监管机构, 国家, 中国, 美国, 我国, 国内, 海外, 全球, 欧洲, 日本, 韩国, 硅谷, 华尔街, 岗位, 平台, 生态, 产业链, 供应链, 数据中心, 云厂商, 模型厂商, 芯片厂商, 运营商
companies, firms, startups, start-ups, investors, developers, users, customers, consumers, enterprises, businesses, corporations, employees, workers, engineers, researchers, scientists, regulators, lawmakers, governments, hyperscalers, tech giants, big tech, venture capitalists, banks, hospitals, schools, the industry, the market, the sector, wall street, silicon valley, china, the us, u.s., europe, vendors, suppliers, chipmakers, labs, analysts, economists, board, directors, executives
`);

/** Matters that business desks report on: a general statement about one of them is consequential. */
const topic = words(`
模型, 大模型, 语言模型, 算力, 芯片, gpu, 数据, 训练, 推理, 参数, 开源, 闭源, 技术, 产品, 应用, 智能体, 机器人, 自动驾驶, 生成式, ai, 人工智能, 客服, 编程, 成本, 价格, 需求, 供给, 产能, 融资, 投资, 估值, 股价, 营收, 利润, 回报, 商业化, 落地, 竞争, 份额, 监管, 政策, 出口管制, 就业, 裁员, 转化率, 准确率, 渗透率, 留存率, 能耗, 电力, 电网, 版权, 安全, 隐私, 幻觉
model, models, llm, llms, compute, chip, chips, gpus, gpu, data, training, inference, parameters, open-source, open source, technology, product, products, application, applications, agents, robots, autonomous, generative, artificial intelligence, coding, demand, supply, capacity, funding, investment, investments, valuations, commercialization, competition, market share, regulation, policy, export controls, jobs, accuracy, adoption, power, electricity, grid, copyright, safety, privacy, hallucinations, spending, data center, data centers, data centres
`);

export const GENERALITY = {
  comparison,
  cause,
  'quantity-word': quantity,
  frequency,
  degree,
  negation,
  crowd,
  topic,
} as const;
