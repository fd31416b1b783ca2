import { words } from '../words';

/**
 * Words that speak ill of the prospects, the value or the soundness of what a sentence is about, whatever is measured.
 * Compiled by hand from market reports, short sellers' notes, columns and newswire.
 */

/** Priced or praised beyond what is there. */
const bubble = words(`
泡沫, 泡沫化, 泡沫破裂, 泡沫破灭, 泡沫成分, 挤泡沫, 去泡沫, 过热, 高估, 被高估, 虚高, 虚火, 虚胖, 脱节, 背离, 错位, 价值错位, 狂热, 疯狂, 炒作, 热炒, 囤积, 非理性, 溢价过高, 估值过高, 过高, 太高, 高估值, 高得离谱, 太贵, 过度投资, 投资过度, 过度集中, 过度依赖, 过度乐观, 过度追求, 盲目, 盲目追求, 盲目跟风, 神话, 骗局, 概念炒作, 讲故事, 画饼, 大饼, 靠故事, 靠ppt, 击鼓传花, 庞氏, 豪赌, 赌局, 赌注, 赌博, 投机, 幻想, 海市蜃楼, 空中楼阁, 皇帝的新衣, 狂欢, 裸泳, 透支, 透支未来, 提前透支, 吹嘘, 吹牛, 虚构, 噱头, 营销话术, 华而不实, 徒有其表, 名不副实, 言过其实, 不切实际, 离谱, 荒唐, 荒诞, 割韭菜, 韭菜, 郁金香, 左手倒右手, 循环交易, 循环融资, 互相输血, 自卖自夸, 互联网泡沫, 网络泡沫
鸿沟, 不成比例, 自欺欺人, 遥不可及, 无法兑现, 接盘, 套壳, 互相投资, 过度兴奋, 市销率, 市梦率, 赌徒
bubble, bubbles, bubbly, frothy, froth, overvalued, overhyped, over-hyped, hype, hyped, overheated, overheating, irrational, exuberance, mania, frenzy, ponzi, gamble, gambling, casino, house of cards, euphoria, overpriced, overbuilt, overbuilding, overbuild, overinvestment, speculative, speculation, stretched, pricing in perfection, priced for perfection, too much, too fast, fantasy, fantasies, delusion, wishful, smoke and mirrors, snake oil, circular, vendor financing, round-trip, tulip, dot-com bubble, dotcom bubble, gimmick, vapourware, vaporware, slideware, story stock, sky-high, eye-watering, nosebleed
`);

/** Money lost, jobs cut, doors closed. */
const loss = words(`
亏损, 巨亏, 净亏损, 亏掉, 亏钱, 亏了, 严重亏损, 连年亏损, 持续亏损, 由盈转亏, 转亏, 蚀, 烧钱, 烧掉, 烧了, 烧光, 入不敷出, 资不抵债, 现金流紧张, 不赚钱, 赚不到钱, 没赚到钱, 没有赚钱, 挣不到钱, 不挣钱, 无利可图, 微利, 赔本, 赔钱, 血亏, 毫无盈利能力, 盈利遥遥无期, 倒闭, 破产, 清盘, 清算, 关停, 关闭, 关掉, 停运, 停摆, 下架, 停产, 解散, 散伙, 跑路, 活不, 活不过, 撑不, 出局, 离场, 撤离, 撤资, 裁员, 裁减, 砍掉, 欠薪, 坏账, 违约, 减值, 计提, 负债, 欠债, 举债, 发债, 债务, 借债, 高杠杆, 垃圾债, 垃圾级, 贱卖, 卖身, 清仓, 抛售, 套现, 减持, 血本无归, 打水漂, 浪费, 蒸发, 缩水, 腰斩, 崩盘, 崩塌, 崩溃, 崩, 塌, 塌掉, 血洗, 惨, 惨淡, 重创, 打击, 毁灭性, 废铁, 电子垃圾, 收不回, 难以回本, 回不了本, 窟窿, 黑洞, 无底洞
无以为继, 发不出工资, 销声匿迹, 寻求并购, 被并购, 烧不起, 放弃, 离场, 关张, 停掉, 砍掉项目, 倒贴, 蚀了, 净流出
lose money, loses money, losing money, lost money, net loss, losses, operating loss, loss-making, lossmaking, in the red, unprofitable, burn~ cash, burning cash, burns cash, cash burn, burn through, burned through, bleeding, bleed~, haemorrhag~, bankrupt, bankruptcy, insolvent, collapse~, implode~, shut down, shuts down, shut its, shutting down, shuttered, wind down, winding down, wound down, went under, go under, goes under, go bust, went bust, lay off, lays off, laid off, layoffs, job cuts, cut jobs, cuts jobs, cutting jobs, write off, write-off, write-offs, writedown, write-down, written off, impairment, default~, defaulted, debt, indebted, junk-rated, below investment grade, sell-off, selloff, sold off, dumped, wiped out, wiping out, wipe out, wiped, wasted, squander~, miss a payment, missed a payment, short of cash, runs out of money, run out of money, run out of cash, fire sale, leverage, overleveraged, scrap, stranded
关店, 停业, 解雇, 遣散, 资金链, 资金链断裂, 撤单, 退订, 客户流失, 人员流失, 流失客户
redundancies, furlough~, walked away, defect~, defected, lost customers, losing customers, cancel~ contracts, cancelled contracts
停用, 弃用, 停止续费, 卖不掉, 卖不出去, 租不出去
insolvency, laying off, filed for insolvency, waste, wasteful
`);

/** What may go wrong, and those who fear it. */
const risk = words(`
风险, 风险增加, 隐患, 隐忧, 忧虑, 担忧, 担心, 忧心, 焦虑, 恐慌, 惊恐, 警告, 示警, 警惕, 值得警惕, 警示, 警钟, 危机, 危险, 威胁, 挑战, 核心挑战, 困境, 困局, 困难, 难题, 麻烦, 障碍, 重重障碍, 阻力, 压力, 承压, 施压, 不确定, 不确定性, 变数, 更加复杂, 更加困难, 爆雷, 暴雷, 踩雷, 达摩克利斯, 灰犀牛, 黑天鹅, 脆弱, 不稳, 动摇, 岌岌可危, 摇摇欲坠, 陷阱, 反噬, 侵权, 被查, 被罚, 处罚, 禁令, 禁用, 封禁, 制裁, 管制, 断供, 卡脖子, 违规, 泄露, 漏洞, 事故, 滥用, 造假, 欺诈, 系统性风险, 客户集中, 单一客户, 恶性竞争, 价格战, 内卷, 同质化, 摊薄, 稀释, 泼了一盆冷水, 泼冷水, 冷水, 寒意, 寒冬, 恶化, 黯淡, 悲观, 看空, 看淡, 唱空, 做空, 空头, 疑虑, 头疼, 尴尬
岌岌, 一再推迟, 一拖再拖, 拖慢, 冲击, 首当其冲, 断档, 断供, 断裂, 蔓延, 靶子, 丑闻, 造谣, 失业潮, 吞掉, 偏高, 违约潮
risk, risks, risky, riskier, at risk, danger, dangers, dangerous, dangerously, fear, fears, feared, worry, worries, worried, worrying, concern, concerns, concerned, anxiety, anxious, nervous, jitter~, jittery, wary, warn, warns, warned, warning, warnings, cautious, alarm, alarming, threat, threats, threaten~, vulnerable, vulnerability, fragile, precarious, shaky, uncertain, uncertainty, headwind, headwinds, pressure, pressures, strain, strained, challenges, hurdle, hurdles, obstacle, obstacles, trouble, troubled, crisis, crunch, bottleneck, bottlenecks, constraint, shortage, shortages, probe, probes, investigation, fined, fine of, penalty, ban~n, crackdown, backlash, antitrust, infring~, breach, breaches, exposed to, exposure, dependence, dependent on, reliant, reliance, concentration, price war, commoditis~, commoditiz~, pessimistic, pessimism, bearish, underweight, sell rating, downgrade~, gloomy, gloom, dilute~, diluted, complicate~, complicated, throw~ a wrench, stall~, stymie~, hostile, reckoning, overhang, hallucinat~, hallucination, hallucinations, bias, flawed, flaw, flaws, cracks
立案调查, 接受调查, 被调查, 展开调查, 反垄断调查, 召回, 传票, 责令整改, 监管问询, 评级下调, 下调评级, 负面展望, 目标价下调, 下调目标价, 失去客户, 丢失订单, 转投, 转向竞争对手
investigated, under investigation, investigating, recall, recalls, subpoena, negative outlook, profit warning, cut to sell, cut to hold, cut to neutral
`);

/** Not working, late, behind, at an end. */
const failure = words(`
失败, 失利, 失灵, 失效, 失控, 失守, 失宠, 失望, 失速, 流产, 夭折, 烂尾, 泡汤, 落空, 搁浅, 搁置, 叫停, 暂停, 停滞, 取消, 砍单, 推迟, 延期, 延迟, 延宕, 递延, 延后, 跳票, 滞后, 拖延, 拖累, 落后, 掉队, 落伍, 过时, 淘汰, 出清, 边缘化, 被取代, 替代不了, 已死, 见顶, 触顶, 撞墙, 天花板, 瓶颈, 技术瓶颈, 极限, 局限, 有限, 边际效益递减, 边际递减, 递减, 效益递减, 不成立, 不现实, 行不通, 走不通, 站不住脚, 经不起, 幻觉, 胡编, 胡说八道, 出错, 错误, 犯错, 误判, 误区, 缺陷, 短板, 软肋, 硬伤, 通病, 弊端, 毛病, 闲置, 过剩, 产能过剩, 吃灰, 积压, 滞销, 库存高企, 利用率低, 不达标, 没有达标, 不及预期, 逊于预期, 低于预期, 差于预期, 未达预期, 弱于, 低于人类, 不如, 逊色, 远不如, 比不上, 吐槽, 诟病, 差评, 抱怨, 批评, 指责, 嘲笑, 流失, 出走, 离职, 挖走, 跳槽, 缺乏, 缺少, 欠缺, 短缺, 不足, 匮乏, 空洞, 同质, 太慢, 更慢, 更差, 变差, 变笨, 疲态, 疲软, 疲弱, 低迷, 萎靡, 平庸, 不成熟, 尚不成熟, 不靠谱, 靠不住, 不可靠, 不划算, 得不偿失, 鸡肋, 毫无, 一地鸡毛, 死路, 绝路, 死胡同, 末路, 退潮, 降温, 遇冷, 冷清, 破灭, 破裂, 难产, 造不出来, 造不出, 找不到, 看不到, 看不见, 拿不出, 跑不动, 做不到, 做不出, 忽视, 无视, 仅此而已, 停留在, 仍停留在, 质疑, 怀疑, 存疑, 受到质疑, 打问号, 问号, 迷茫, 迷失, 犹豫, 观望, 谨慎, 不买账, 不看好, 不放心, 抵制, 堵住, 卡住, 困住, 被困, 宕机, 崩了
寥寥无几, 屈指可数, 低得可怜, 凤毛麟角, 不理想, 并不理想, 不尽如人意, 差强人意, 勉强及格, 跑偏了, 走偏, 牵强, 没有胜算, 几乎没有胜算, 没有前途, 一文不值, 没有意义, 毫无意义, 枯竭, 答非所问, 没人用, 倒退, 洗牌, 淘汰赛, 残局
fail, fails, failed, failing, failure, failures, flop~p, falter~, stumble~, struggle~, struggling, sputter~, fizzle~, floundering, founder~ed, disappoint~, disappointing, disappointment, underwhelm~, underwhelming, underperform~, fall short, falls short, fell short, falling short, shortfall, missed estimates, misses estimates, missed expectations, below expectations, below estimates, worse than expected, worse, worst, delay, delays, delayed, delaying, postpone~, cancel~, cancelled, canceled, scrapped, abandon~, shelved, paused, halt~, stuck, stagnant, stagnate~, plateau~, plateaued, diminishing returns, hit a wall, hitting a wall, dead end, obsolete, obsolescence, outdated, lag, lags, lagging, lagged, fall behind, falls behind, fell behind, falling behind, left behind, idle, sit idle, sitting idle, sits idle, unused, unsold, glut, overcapacity, excess capacity, oversupply, weak, weaker, weakness, poor, poorly, slow to, sluggish, soft demand, unreliable, inaccurate, error, errors, error-prone, mistake, mistakes, broken, buggy, useless, worthless, pointless, doubt, doubts, doubted, doubtful, sceptic~, skeptic~, sceptical, skeptical, scepticism, skepticism, question~ whether, distrust, mistrust, unproven, unclear, untested, criticis~, criticise~, criticize~, criticism, complain~, complaint, complaints, backtrack~, quit, quits, departures, exodus, poach~, nobody uses, hardly anyone, limited, limitation, limitations, lack, lacks, lacking, lacked, shrug~, wobble~, peaked, past its peak, unsustainable, cannot last, can't last, doomed, dying, fade~, solution in search of, sour~, strand~
make things up, makes things up, making things up
`);

/** Cannot: what stands in the way of doing well. */
const unable = words(`
无法, 难以, 未能, 不可能, 没能, 没法, 很难, 难于, 尚无, 尚未, 没有能力, 无力, 无能为力, 来不及
不再能, 未必能, 谈何容易
can't, could not, couldn't, unable, unable to, impossible, hard to, hardly any, difficult, difficult to, not yet, yet to, struggle to, struggles to, struggled to, failed to, fails to, fail to
will struggle, no path to, no way to
`);

/** Costs weigh. */
const dear = words(`
昂贵, 成本高, 成本高企, 高成本, 成本高昂, 高昂, 成本激增, 吃不消, 负担, 沉重, 吞噬, 吞掉, 吃掉, 侵蚀, 压缩利润, 偏低, 薄利, 摊销, 折旧, 耗电, 能耗, 能耗惊人, 高能耗, 耗水, 高投入, 重资产
expensive, costly, exorbitant, steep cost, steep costs, drag on, weigh~ on, weighed on, weighing on, burden, burdens, eat~ into, eating into, erode~, squeezed, squeeze, thin margins, razor-thin, depreciation, power-hungry, energy-hungry
`);

export const DISFAVOUR = { bubble, loss, risk, failure, unable, dear } as const;
