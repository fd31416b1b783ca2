import { words } from '../words';

/**
 * Up and down, and the things that go up and down: whether a rise is good news depends on what rises. Compiled by hand
 * from company results and market reports.
 */

const up = words(`
增长, 同比增长, 环比增长, 高速增长, 快速增长, 持续增长, 爆发式增长, 大增, 激增, 猛增, 剧增, 暴增, 飙升, 暴涨, 大涨, 急升, 急涨, 攀升, 走高, 上涨, 上升, 上扬, 升至, 升到, 涨至, 涨到, 涨到了, 涨破, 涨, 收涨, 增速, 增至, 增到, 增加, 增加到, 增长到, 翻番, 翻倍, 翻一番, 倍增, 翻了, 提升, 提高, 提高至, 提升至, 拉升, 推高, 扩大, 扩大至, 扩张, 扩充, 扩至, 扩产, 加快, 加速, 提速, 上调, 调高, 调升, 上修, 调涨, 新高, 创新高, 历史新高, 创纪录, 改写纪录, 创下纪录, 纪录, 突破, 首次突破, 首破, 破亿, 超过, 首次超过, 高于, 年增, 月增, 季增, 年增率, 月增率, 复合增长率, 复合增速, 呈指数增长, 几何级, 指数级, 越来越多, 日益, 更多
reach~, hit~t, hits, would reach, could reach, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, increase~, climb~, jump~, surge~, soar~, rally, rallies, rallied, gain, gains, gained, double~, doubling, triple~, tripling, quadruple~, quadrupl~, skyrocket~, swell~, expand~, expansion, boost~, lift~, raise its forecast, raised its forecast, raised its outlook, raised guidance, accelerat~, accelerate~, quicken~, record, record high, all-time high, top~p, topped, exceed~, surpass~, more than doubled, up from, up by, higher, spike~, mushroom~, balloon~, upgrade~, multipl~, multiplied, hit a record, more and more
拉大, 增厚, 走强, 大幅增长, 稳步增长, 翻了一番, 再创新高, 刷新纪录, 调升至, 上调至
widen~, raises its forecast, raises its outlook, raised its target, raises its target, raised their target, raised the target, lifted its target, nudged up, edged up, ticked up, more than tripled
`);

const down = words(`
contracted, contracting, 下降, 下跌, 下滑, 下挫, 下行, 下调, 调低, 调降, 下修, 降至, 降到, 降到了, 降低, 大幅下降, 骤降, 锐减, 暴跌, 大跌, 急跌, 重挫, 跳水, 插水, 闪崩, 跌至, 跌到, 跌破, 跌去, 跌了, 收跌, 跌, 回落, 回调, 回吐, 走低, 走弱, 减少, 缩减, 削减, 收缩, 萎缩, 缩水, 收窄, 放缓, 趋缓, 减速, 降温, 滑落, 滑坡, 探底, 新低, 低谷, 年减, 月减, 季减, 减, 只剩, 只剩下, 仅剩, 不到, 仅为, 仅有, 仅, 才有, 降, 降价, 砍半, 减半, 掉, 掉到, 掉得, 越来越少, 低于, 远低于, 徘徊在
fall, falls, fell, fallen, falling, drop~p, dropped, dropping, drop, drops, decline~, decrease~, decreasing, slide, slides, slid, sliding, slip~p, slipped, slump~, tumble~, plunge~, plummet~, sink, sinks, sank, sunk, sinking, shrink, shrinks, shrank, shrunk, shrinking, dip~p, dive~, crash~, crater~, halve~, cut, cuts, cutting, reduce~, lower~, trim~m, slash~, slow~, slowdown, cool~, cooling, lose, loses, lost, down from, down by, only, just, barely, less than, fewer, as little as, ease~, retreat~, shed, sheds, weaken~, lowered its forecast, below
低开, 收低, 下挫至, 下调至, 走软
narrow~, cut its forecast, cut its outlook, cuts its outlook, cut its target, lowered its target, lowered its outlook, edged down, ticked down
`);

/** More of it is good. */
const good = words(`
收入, 营收, 营业收入, 合并营收, 年化收入, 经常性收入, 利润, 净利润, 净利, 盈利, 盈余, 每股盈余, 毛利, 毛利率, 利润率, 营业利润率, 现金流, 自由现金流, 业绩, 销售, 销售额, 销量, 出货, 出货量, 订单, 订单量, 需求, 用户, 用户数, 用户数量, 日活, 月活, 日活跃用户, 活跃用户, 付费用户, 付费客户, 付费席位, 客户, 下载量, 下载, 访问量, 使用量, 用量, 调用量, 消耗量, 市占率, 份额, 市场份额, 渗透率, 采用率, 使用率, 利用率, 产能利用率, 上座率, 留存, 留存率, 转化率, 续约率, 股价, 股票, 市值, 估值, 目标价, 评级, 指数, 效率, 性能, 准确率, 准确度, 精度, 良率, 点击率, 产能, 产量, 产值, 生产力, 生产率, 回报, 回报率, 投资回报, 投资回报率, 信心, 热情, 质量, 能力, 速度, 市场规模, 增长率, 排名, 能见度, 预期, 租金, 现金, 中标, 投资额, 融资额, 融资, 投资, 优势, 应用, 商业化, 体验
revenue, revenues, sales, profit, profits, earnings, income, margin, margins, cash flow, order, orders, bookings, demand, user, users, subscribers, customers, clients, downloads, usage, traffic, tokens, market share, share of, adoption, retention, shares, shares of, stock, stocks, share price, market value, market capitalization, market cap, valuation, valuations, target price, price target, index, productivity, efficiency, performance, accuracy, output, capacity, returns, return on, forecast, outlook, guidance, confidence, shipments, seats, run-rate, run rate, annualised revenue, annualized revenue, uptake, conversion, rents, deals, investment, investments, funding
净收入, 经营利润, 经营现金流, 总营收, 全年营收, 年度经常性收入, 续费率, 装机量, 交付量, 订阅用户, 财测, 业绩指引, 全年指引, 评等
turnover, net income, operating profit, operating income, gross margin, profitability, free cash flow, arr, annual recurring revenue, backlog, contract wins, order book, full-year forecast, rating, enrolments
estimates, bookings, royalties
`);

/** More of it is bad. */
const bad = words(`
成本, 训练成本, 推理成本, 算力成本, 开发成本, 费用, 开支负担, 亏损, 净亏损, 债务, 负债, 净负债, 杠杆, 利息, 利息支出, 风险, 监管风险, 担忧, 忧虑, 质疑, 投诉, 事故, 错误率, 幻觉率, 误判率, 故障率, 违约率, 流失率, 流动率, 离职率, 失业, 失业率, 裁员, 门槛, 时延, 延迟, 时间, 排队时间, 周期, 库存, 折旧, 折旧速度, 压力, 难度, 不确定性, 空置率, 闲置率, 侵权, 诈骗, 功耗, 能耗, 电费, 生活成本, 获客成本, 依赖, 缺口, 差距, 泡沫, 竞争
cost, costs, expense, expenses, loss, losses, net loss, debt, debts, borrowing, interest expense, interest, risk, risks, concern, concerns, worries, complaints, error rate, errors, churn, layoffs, unemployment, latency, wait times, inventory, inventories, depreciation, default rate, vacancy, deficit, gap, bill, bills, barriers, hallucination rate, burn, cash burn, power bills, downtime, delays
净亏, 亏损额, 资本负担, 应收账款, 存货, 不良率, 错误, 投诉量
operating loss, net losses, deficits, leverage, defects, defaults
漏检率, 客诉, 客诉率, 等待时间, 交付周期
waiting times, error rates
`);

/** How much is spent or built: its mere size says nothing. */
const outlay = words(`
资本开支, 资本支出, 开支, 支出, 投入, ai投入, 采购额, 研发投入, 研发开支, 预算, 用电量, 耗电量, 机架, 机柜, 算力规模, 算力总规模, 规模, 参数, 参数量, 参数规模, 薪酬, 员工数, 人数
capital spending, capital expenditure, capital expenditures, capex, spending, outlay, outlays, budget, budgets, headcount, electricity use, power demand, power use, consumption, parameters
`);

/** A price: its fall is good for buyers and bad for sellers. */
const price = words(`
价格, 定价, 报价, 单价, 售价, 收费, 调用价格, 输入价格, 费率, 资费, 接口价格, token价格
price, prices, pricing, fee, fees, rate per, rental, rentals, rates
`);

export const MEASURES = { up, down, good, bad, outlay, price } as const;
