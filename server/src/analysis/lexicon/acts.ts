import { words } from './words';

/**
 * What companies and people do in the news, and how things change. Compiled by hand from the verbs that business and
 * technology desks use in Chinese and English; no outside list is copied.
 */

/** Deeds that a record, a filing or a witness could bear out. */
const act = words(`
关闭, 迁往, 迁至, 搬到, 搬迁, 转让, 卖掉, 停产, 复产, 追加, 减持, 增持, 抛售, 清仓, 调任, 接任, 接替, 接管, 收编, 投诉, 举报, 道歉, 致歉, 撤回, 撤销, 吊销, 查封, 没收, 通过了, 否决, 表决, 投票, 签了, 谈妥, 敲定, 拍板, 叫板, 挖来, 请来, 派驻, 委任, 推选, 授予, 颁发, 捐赠, 捐出, 赞助, 承包, 承建, 代工, 代理, 分销, 供货, 提价, 免费开放, 试点, 试运行, 内测, 公测, 灰度, 封测, 接通, 并网, 通车, 首飞, 首秀, 登陆, 拆分, 独立运营, 裁撤, 合资, 主办, 承办, 协办, 重启, 研制, 验收, 交割, 过户, 质押, 抵押, 借款, 还款, 违约, 拟定, 审议, 修订, 废除, 收紧, 解除, 解散, 曝出, 流出, 外泄, 入侵, 窃取, 抄袭, 侵犯, 举证, 上诉, 撤诉, 开庭, 宣判, 拘留, 逮捕
close~, closing, relocat~, relocate~, transfer~r, donat~, donate~, grant~, apologize~, apologise~, revoke~, seize~, vote~, overturn~, uphold, upheld, convict~, arrest~, indict~, testify~, outsource~, license~, pilot~, rewrite, rewrote, redesign~, rebrand~, restart~, replaced by, nominate~, recruit~, dismissed, evict~, inspect~, audit~, certify~, default~, refinance~, pledge~, repay, repaid, underwrite, underwrote, delist~, abandon~, ditch~, phase~ out, phased out, ramp~ up, ramped up
宣布, 公布, 发布, 推出, 上线, 发售, 开售, 亮相, 问世, 面世, 开源, 开放, 下线, 关停, 停运, 叫停, 暂停, 终止, 取消, 推迟, 启动, 开工, 投产, 量产, 交付, 出货
收购, 并购, 入股, 控股, 参股, 出售, 卖身, 剥离, 分拆, 合并, 重组, 破产, 倒闭, 清算, 退市, 上市, 挂牌, 递交, 提交, 申请, 获批, 批准, 签署, 签订, 签约, 达成, 合作, 联手, 携手, 联合, 牵头
成立, 创立, 创办, 创建, 组建, 设立, 新设, 搭建, 建成, 落成, 落户, 落地, 入驻, 部署, 接入, 集成, 采购, 采用, 订购, 租用, 购买, 买下, 拿下, 中标, 斩获, 赢得, 夺得, 获得, 取得
聘请, 任命, 出任, 担任, 就任, 加盟, 加入, 离职, 辞职, 卸任, 跳槽, 出走, 解雇, 罢免, 裁员, 裁掉, 裁减, 缩编, 砍掉, 转岗, 招聘, 挖角, 挖走
起诉, 诉讼, 提起, 指控, 控告, 状告, 和解, 判决, 裁定, 驳回, 罚款, 处罚, 约谈, 调查, 立案, 封禁, 禁止, 下架, 限制, 制裁, 列入, 放行, 呼吁, 敦促, 要求, 反对, 拒绝, 否认, 承认, 回应, 致函, 质疑
印发, 出台, 颁布, 实施, 生效, 备案, 训练, 研发, 自研, 开发, 设计, 制造, 生产, 建设, 扩建, 扩产, 减产, 涨价, 降价, 调价, 下调, 上调, 升级, 更新, 迭代, 改名, 更名, 转型, 押注, 布局, 进军, 退出, 撤出, 撤离
举办, 举行, 召开, 出席, 演示, 展示, 评测, 测试, 试用, 曝光, 泄露, 迎来, 吸引, 服务于, 覆盖, 运营, 托管, 提供, 支持, 收录, 收取, 支付, 拥有, 持有, 占据, 控制
announc~, announce~, launch~, releas~, release~, unveil~, introduce~, roll~ out, rolls out, rolled out, rolling out, debut~, ship~p, deliver~, publish~, open-source~, open sourced, shut down, shuts down, shutting down, suspend~, halt~, delay~, postpone~, cancel~, scrap~p
acquire~, buy~, bought, sell~, sold, merge~, spin~n off, spun off, file~, filed for, submit~, appl~, apply~, approve~, sign~, strike, struck, reach~, partner~, team~ up, teamed up, join~, found~, co-found~, co-founded, establish~, set up, sets up, form~, build~, built, open~, deploy~, adopt~, integrate~, order~, rent~, lease~, purchase~, win, wins, won, secure~, obtain~, receive~, award~
hire~, appoint~, name~, named, promote~, resign~, step~p down, stepped down, depart~, leave, leaves, left, quit~t, quit, fire~, fired, oust~, lay off, lays off, laid off, laying off, cut jobs, cutting jobs, cut~t, cuts, cut, slash~, poach~
sue~, sued, accuse~, alleg~, allege~, settle~, rule~, ruled, dismiss~, fine~, fined, investigate~, probe~, ban~n, block~, restrict~, sanction~, urge~, call~ on, called on, demand~, oppose~, refuse~, reject~, deny~, den~, declin~, decline~ to comment, declined to, admit~t, acknowledge~, respond~, question~, request~
train~, develop~, design~, manufactur~, manufacture~, produce~, construct~, expand~ into, upgrade~, updat~, update~, rename~, pivot~, enter~, exit~, withdr~, withdrew, withdraw~, host~, held, hold~, demonstrate~, showcase~, test~, benchmark~, leak~, attract~, serve~, operate~, own~, owned, control~, charge~, pay, pays, paid, sponsor~, back~, backed, lead, led, leads, visit~, met with, spoke, wrote, tweet~, posted
`);

/** Money given, raised or promised. */
const moneyAct = words(`
融资, 募资, 募集, 筹集, 筹得, 融得, 融到, 拿到, 获投, 领投, 跟投, 注资, 出资, 投资, 投入, 砸下, 砸, 拨款, 增资, 认购, 回购, 派息, 分红, 贷款, 举债, 发债, 资本开支, 资本支出, 烧钱, 烧掉, 烧了, 花费, 耗资, 斥资, 豪掷, 支出, 开支, 预算, 补贴, 估值, 市值, 营收, 收入, 利润, 净利, 净利润, 毛利, 毛利率, 亏损, 净亏损, 盈利, 现金流, 订单, 合同, 报价, 出价, 要约, 定价, 售价, 成本, 销售额, 成交额, 股价
raise~, raised, funding round, funding, fund~, invest~, pour~, inject~, spend~, spent, burn~, burned, burnt, borrow~, capital expenditure, capital expenditures, capex, valued at, value~ at, valuation, market cap, market value, revenue, revenues, sales, profit, profits, net income, loss, losses, earnings, margin, margins, cash flow, bid, bids, offer~, offer, stake, stakes, price, priced, prices, cost, costs, subsidy, subsidies, bond, bonds, loan, loans, debt, order book, backlog, shares, stock
`);

/** A level that goes up. */
const rise = words(`
增长, 增加, 增至, 增速, 上升, 上涨, 上扬, 涨, 大涨, 暴涨, 飙升, 飙涨, 猛增, 激增, 剧增, 攀升, 走高, 回升, 反弹, 翻番, 翻倍, 扩大, 扩张, 扩容, 提升, 提高, 提速, 加快, 加速, 膨胀, 创新高, 新高, 突破, 升至, 涨至, 达到, 达, 跃居, 跃升, 升温, 爆发, 爆红, 爆火, 走红, 火爆, 井喷, 普及, 渗透, 涌入, 涌向, 席卷, 崛起, 繁荣, 放量, 递增, 同比增长, 环比增长
grow, grows, grew, grown, growing, growth, increase~, rise, rises, rose, risen, rising, climb~, jump~, surge~, soar~, skyrocket~, balloon~, doubl~, double~, tripl~, triple~, quadrupl~, quadruple~, expand~, accelerat~, accelerate~, rebound~, recover~, peak~, top~p, exceed~, surpass~, swell~, swelled, boom~, hit a record, record high, all-time high, up from, reached
`);

/** A level that goes down. */
const fall = words(`
下降, 下滑, 下跌, 下挫, 下行, 降至, 跌, 大跌, 暴跌, 跌至, 跌破, 重挫, 跳水, 缩水, 萎缩, 减少, 减缓, 放缓, 减速, 降低, 降温, 回落, 回调, 回撤, 收窄, 收缩, 蒸发, 腰斩, 崩盘, 崩塌, 衰退, 下探, 走低, 走弱, 疲软, 低迷, 流失, 递减, 退潮, 消退, 枯竭, 短缺, 不足, 闲置, 积压, 断裂, 停滞
fall~, fell, fallen, drop~p, decline~, decreas~, decrease~, slump~, plung~, plunge~, tumbl~, tumble~, slid~, slide, slid, sliding, sink, sank, sunk, shed, sheds, los~, lose, loses, lost, shrink, shrinks, shrank, shrinking, contract~, slow~, slowdown, slowing, eas~, weaken~, collaps~, collapse~, crash~, dip~p, dwindl~, dwindle~, erode~, evaporat~, wip~, wiped out, shortage, shortages, down from, deterior~, deteriorate~
`);

/** One state of affairs that gives way to another. */
const turn = words(`
成为, 变成, 变为, 转为, 转向, 转变, 转变为, 演变, 演变为, 演变成, 沦为, 步入, 进入, 打破, 改变, 颠覆, 替代, 取代, 淘汰, 挤压, 冲击, 威胁, 引发, 掀起, 触发, 带来, 造成, 形成, 出现, 涌现, 呈现, 浮现, 陷入, 面临, 遭遇, 遭到, 受到, 遇到, 摆脱, 告别, 走向, 迈向, 趋于, 消失, 恶化, 改善, 好转, 缓解, 加剧, 消灭, 收割, 填平, 抬高, 压低, 拉低, 拉高, 推高, 抢占, 蚕食, 追赶, 追上, 赶上, 反超, 领跑, 领先, 落后, 垄断
become~, became, turn~ into, turned into, shift~, transform~, replace~, displac~, displace~, disrupt~, trigger~, spark~, prompt~, emerg~, emerge~, face~, encounter~, suffer~, undergo, underwent, overtake~, overtook, overtaken, outpac~, outpace~, lag~g, dominat~, dominate~, worsen~, improve~, eas~, intensif~, intensify~, disappear~, wip~ out, eliminat~, eliminate~, automat~, automate~, push~ up, drive~ up, drove, driving up
`);

/** Lasting states and attributes that a record bears out. */
const state = words(`
占, 占比, 占到, 占据, 位居, 位列, 名列, 排名, 排在, 居, 仅次于, 属于, 隶属, 总部位于, 总部设在, 基于, 采用, 使用, 具备, 搭载, 内置, 兼容, 包括, 包含, 涵盖, 由, 来自, 集中在, 集中于, 依赖, 依靠, 取决于, 停留在, 处于, 处在, 存在, 源于, 源自, 归因于, 遵循, 称为, 被称为, 名为, 负责, 主营, 专注于, 提供了, 用于, 存放, 分布, 聚集, 涉及, 遍布, 配备, 内嵌, 运行
account~ for, accounted for, represent~, rank~, ranked, based in, headquartered, consist~ of, include~, including, contain~, depend~, rely, relies, relied, relying, belong~, use~, used, run, runs, running, power~, powered by, support~, feature~, remain~, exist~, cover~, known as, formerly, comes from, came from, stem~m, consists of, focus~ on, specializ~, specialise~, specialize~, employ~, lack~
`);

/** Lists of deeds, change and state; the names are those of the evidence shown to the reader. */
export const ACTS = { act, 'money-act': moneyAct, rise, fall, turn, state } as const;
