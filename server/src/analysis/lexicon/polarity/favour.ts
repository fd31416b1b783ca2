import { words } from '../words';

/**
 * Words that speak well of the prospects, the value or the soundness of what a sentence is about, whatever is measured.
 * Compiled by hand from market reports, broker notes, columns and newswire, in Simplified Chinese and English.
 */

/** Doing well: success, lead, victory, profit. */
const success = words(`
成功, 大获成功, 大卖, 热卖, 热销, 爆款, 爆火, 爆红, 走红, 火爆, 出圈, 受益, 受惠, 获益, 大赚, 已经赚钱, 扭亏, 扭亏为盈, 由亏转盈, 转亏为盈, 实现盈利, 首次盈利, 已盈利, 已经盈利, 开始盈利, 盈利能力强, 现金流充沛, 现金充裕, 毛利转正, 转正, 赢家, 胜出, 胜利, 夺冠, 登顶, 居首, 领跑, 领先, 遥遥领先, 领先地位, 全球第一, 出货第一, 排名第一, 位列第一, 市占率第一, 榜首, 第一名, 首位, 后来居上, 脱颖而出, 异军突起, 崛起, 跃升, 一跃成为, 站稳脚跟, 跑通, 跑出来, 打开市场, 打开局面, 斩获, 中标, 获批, 通过认证, 放量, 顺利, 如期, 按计划, 提前完成, 超额, 超额认购, 超额完成, 好于预期, 超预期, 超出预期, 超过预期, 高于预期, 再超预期, 优于预期, 胜于预期, 胜预期, 看旺, 旺盛, 强劲, 强势, 亮眼, 亮丽, 稳健, 稳固, 坚挺, 繁荣, 蓬勃, 兴旺, 火热, 热烈, 抢眼, 丰收, 红利, 硕果, 不俗, 可观, 丰厚, 见效, 奏效, 仍然有效, 成效, 成效显著, 落地开花, 遍地开花, 初具规模, 良率改善, 改善, 好转, 回暖, 复苏, 回升, 反弹, 企稳, 修复
排名升至, 名列前茅, 头名, 第一大, 单笔最大, 最大单笔, 完成交付
succeed~, success, successes, successful, successfully, win, wins, won, winning, winner, winners, victory, triumph~, thrive~, thriving, flourish~, booming, boom times, outperform~, outpace~, outsell~, beat expectations, beats expectations, beat estimates, beat forecasts, ahead of estimates, ahead of expectations, ahead of schedule, ahead of analysts, better than expected, better-than-expected, above expectations, topped estimates, topped forecasts, tops estimates, blowout, strong demand, strong, stronger, strongest, robust, healthy, solid, resilient, resilience, rebound~, recover~, recovery, profitable, profitably, turned a profit, turn a profit, in the black, break even, breakeven, leading, leads the, ahead of rivals, market leader, dominate~, dominant, beneficiary, beneficiaries, pay off, pays off, paid off, paying off, on track, on schedule, back on track, improve~, improvement, improvements, milestone, went mainstream, gaining ground, gained ground, made headway, breakthrough, breakthroughs
获得订单, 签下, 签约, 新签, 获颁, 中选, 入选, 获得认证, 获得批准, 好过预期, 超出市场预期, 超市场预期, 高于市场预期, 盈利能力
beat forecasts, beats forecasts, beat analyst~, beat wall street, beats, won a contract, won contracts, won orders, landed a contract, signed up, approved by, topped expectations, exceeded expectations, surpassed expectations, above guidance, first profit, swung to profit, swung to a profit, returned to profit
赢得, 赢下, 赚钱, 挣钱, 赚到钱, 挣到钱
make money, makes money, making money, path to profit, path to profitability
`);

/** More buyers, users, capital than one can serve. */
const demand = words(`
供不应求, 供应紧张, 产能紧张, 紧缺, 抢购, 抢产能, 争抢, 哄抢, 一卡难求, 售罄, 卖光, 订满, 满载, 满产, 排队, 排到, 催货, 门庭若市, 蜂拥而至, 趋之若鹜, 青睐, 热捧, 追捧, 备受关注, 受到关注, 受到欢迎, 广受欢迎, 大受欢迎, 受欢迎, 喜爱, 口碑, 好评, 订单饱满, 订单能见度, 在手订单, 需求旺盛, 争相, 吸引, 加速渗透, 渗透, 普及, 广泛应用, 深度应用, 大规模应用, 标配, 拥抱, 复购, 续约, 续费, 粘性, 黏性, 商业化落地, 规模化落地, 规模化应用, 落地
sold out, in short supply, supply-constrained, oversubscribed, backlog, backlogs, queue up, queuing, waiting list, lined up, lining up, rush to buy, can't get enough, insatiable, voracious, appetite, popular, popularity, embrace~, embracing, adopt~, adopting, adoption, rolled out across, clamor~, clamour~, scramble for, scrambling for, in demand, mainstream, widely used, switch to, switching to, switched to, flock~, ubiquitous, taking off, took off, take off, renew~, fully booked
供应不足, 供给不足, 供不应求的, 需求大于供给, 需求超过供给, 求大于供, 产能不足, 交期延长, 排期
demand exceeds supply, demand outstrips supply, outstrip~ supply, exceeds supply, outpaces supply, outpaced supply
stay tight, remain tight, remains tight
`);

/** Money that flows to a company or kind of company. */
const funding = words(`
融资, 完成融资, 新一轮融资, 获投, 获得投资, 获得融资, 获融资, 领投, 跟投, 增资, 注资, 入股, 筹集, 筹得, 募得, 募资, 募集, 融得, 融到, 拟募资, 加码, 重仓, 资金支持, 资本涌入, 资金涌入, 涌入, 投后估值, 投前估值, 估值超, 估值达, 估值已达, 估值升至, 估值突破, 估值翻, 市值突破, 市值超, 市值站上, 首日上涨, 冻资, 吸引投资
raise money, raised, raising, raises, fundrais~, funding round, financing round, secured funding, backed by, led by investors, valued at, values the company, valuing it, valuing the, valuation of, at a valuation, a round at, invest in, invests in, invested in, pour~ into, poured into, pouring into, pours into, flow into, flows into, flowing into, flowed into, bought a stake, pre-money, post-money
完成了融资, 种子轮, 天使轮, a轮, b轮, c轮, d轮, 战略投资, 上市首日
seed round, series a, series b, series c, series d, secured $, closed a round, new funding
`);

/** Prospects praised, or held to be better than thought. */
const prospects = words(`
看好, 更看好, 看多, 乐观, 超配, 买入, 买进, 优于大盘, 跑赢, 首选, 推荐, 目标价上调, 潜力, 巨大潜力, 大有可为, 前景广阔, 前景光明, 前景可期, 前途, 有望, 可期, 可望, 未来属于, 机遇, 大机会, 新机遇, 春天, 黄金期, 黄金时代, 爆发期, 爆发, 爆发式, 拐点, 蓝海, 才刚刚开始, 才刚刚起步, 刚刚起步, 刚刚开始, 才刚开始, 起步阶段, 早期阶段, 尚处早期, 仍处早期, 远未到顶, 空间巨大, 空间广阔, 想象空间, 增长空间, 被低估, 低估了, 低估, 投资不足, 价值洼地, 估值合理, 估值不高, 性价比, 安全边际, 确定性, 最确定, 真实需求, 真实的需求, 是真的, 实打实, 真金白银, 可持续, 可持续性, 长期价值, 更有价值, 真正的价值, 真正价值, 价值所在, 真正赚钱, 改变世界, 改变一切, 赋能, 引领, 主流, 未来主流, 趋势, 方向正确, 不可阻挡, 大势所趋, 势不可挡, 站得住, 生命力, 活力, 信心, 有信心, 底气, 必将, 最大的赢家, 最大赢家, 值钱, 更值钱, 最值钱, 战略意义, 不可或缺, 基石, 新引擎, 新动能, 第二曲线
解决实际问题, 解决问题, 创造价值, 商业价值, 有商业价值, 核心动力, 主战场, 最优解, 好时机, 大行其道, 名副其实, 实至名归, 质变, 最大受益者
bullish, optimistic, optimism, upbeat, overweight, buy rating, top pick, undervalued, underappreciated, underestimated, underpriced, not expensive, bargain, upside, room to grow, room to run, early innings, early days, early stages, just getting started, just beginning, only beginning, still early, opportunity, opportunities, promising, potential, bright, brighter, tailwind, tailwinds, sustainable, durable, lasting value, real value, real money, here to stay, the future is, will transform, transformative, revolution, revolutionise~, revolutionize~, game changer, game-changer, golden age, turning point, inflection point, the next wave, well placed, better placed, best placed, well positioned, poised to, set to benefit, confidence, confident, conviction, prosper~, unlock~, pay for itself, pays for itself, worth every, worth it, can afford
上调评级, 评级上调, 上调目标价, 增持评级, 买入评级
raised to buy, raised to overweight, upgraded to buy, outperform rating
`);

/** Made well: better, cheaper, safer, faster than others. */
const merit = words(`
优势, 多重优势, 成本优势, 先发优势, 竞争优势, 壁垒, 护城河, 生态护城河, 差异化, 优于, 胜过, 好过, 强于, 超越, 媲美, 追平, 并驾齐驱, 不输, 不逊于, 不逊色, 比肩, 打败, 击败, 完胜, 碾压, 反超, 赶超, 追上, 世界一流, 一流水平, 顶尖, 最先进, 先进, 卓越, 优异, 出色, 优秀, 惊艳, 震惊, 震撼, 令人惊叹, 印象深刻, 刮目相看, 颠覆, 颠覆性, 颠覆者, 打破, 突破性, 范式转移, 极致, 高效, 更高效, 效率革命, 效率更高, 高性价比, 低成本, 成本极低, 成本很低, 成本低, 极低成本, 大幅节省, 毛利转正, 好事, 利好, 成本更低, 更低的成本, 更便宜, 更省钱, 省下, 节省, 省时, 省力, 省电, 降本, 降本增效, 提效, 提速, 更快, 更准, 更准确, 更精准, 更稳定, 更安全, 更可靠, 可靠, 稳定, 更灵活, 灵活, 更强, 更好, 更佳, 表现更佳, 更优, 易用, 更易用, 好用, 更好用, 更懂, 更贴合, 更贴近, 更适合, 更好地, 更快地, 专业化, 多元化, 成熟, 领先一步, 率先, 首创, 独有, 免费, 可控, 自主, 自主可控, 自研, 国产替代, 保护隐私, 隐私保护, 不出域, 健康, 赶上, 缩小差距, 差距缩小, 零故障, 零事故, 韧性, 规模效应
better than, cheaper than, faster than, superior, advantage, advantages, edge over, the edge, moat, moats, outclass~, rival~ing, on par with, on a par with, matches the performance, matched, state of the art, state-of-the-art, best in class, best-in-class, world-class, cutting edge, cutting-edge, efficient, efficiency, efficiently, more efficient, low cost, low-cost, lower cost, lower costs, cheaper, faster, smarter, safer, simpler, sharper, quicker, leaner, more accurate, more reliable, accurate, reliable, reliably, nimble, flexible, tailored, specialised, specialized, customis~, saving, savings, cost savings, free of charge, proven, mature, impressive, remarkable, stunning, elegant, innovative, innovation, powerful, good enough, just works, close the gap, closing the gap, narrow~ the gap, caught up, catching up, better at
`);

export const FAVOUR = { success, demand, funding, prospects, merit } as const;
