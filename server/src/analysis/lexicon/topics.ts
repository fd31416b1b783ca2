import type { Segment } from '../model';
import { words } from './words';

/**
 * Words that tell which segment of the market a stretch of text moves in without naming it: its parts, its people, its
 * measures. Too weak to name a target by themselves; many of them in a section or an article are not. Compiled by hand.
 */
export const TOPIC_WORDS: Readonly<Record<Segment, readonly string[]>> = {
  'ai-market': words(`
电网, 电力, 电费, 电价, 变电站, 用电, 供电, 发电, 核电, 吉瓦, 兆瓦, 园区, 机房, 上架率, 空置率, 贷款, 信贷, 债券, 发债, 利差, 折旧, 摊销, 资产负债表, 银行, 养老金, 保险公司, 寿险, 年金, 美联储, 央行, 加息, 降息, 出口, gdp, 大盘, 指数, 纳斯达克, 标普, 沪指, 创业板, 恒生, 基金经理, 散户, 牛市, 熊市, 多头, 空头, 做空, 仓位, 抄底, 周期, 风口, 回本, 就业, 岗位, 失业, 裁员, 失业率, 白领, 通胀, 生产率, 全要素, 基建, 铁路, 光纤, 互联网泡沫, 郁金香
grid, electricity, power, utility, utilities, megawatt, gigawatt, gigawatts, substation, loan, loans, lender, lenders, bond, bonds, bondholders, credit, depreciation, balance sheet, pension, insurers, federal reserve, central bank, rates, gdp, index, nasdaq, s&p, bulls, bears, short seller, cycle, boom, bust, mania, narrative, payback, jobs, unemployment, layoffs, productivity, economy, economists, railway, fibre, dot-com, landlord, leases, county, zoning
`),
  'foundation-models': words(`
参数, 万亿参数, 千亿参数, 语料, 数据集, 基准, 基准测试, 榜单, 跑分, 评测, 上下文, 长文本, 预训练, 后训练, 强化学习, 对齐, 幻觉, 涌现, 思维链, 架构, moe, 混合专家, transformer, 注意力, 超级智能, api, api价格, 接口, 调用, 输入价格, 输出价格, 蒸馏, 闭源, 旗舰模型, 新模型, 多模态, 提示词, 研究员, 实验室, 论文, 图灵测试, 世界模型, 百模
parameters, benchmark, benchmarks, leaderboard, context window, pretraining, post-training, reinforcement learning, alignment, hallucination, hallucinations, transformer, mixture-of-experts, superintelligence, api, researchers, flagship model, multimodal, prompt, prompts, weights, gpt
`),
  'specialised-models': words(`
亿参数, 小而精, 小而专, 专而精, 轻量, 端侧, 本地部署, 单卡, 一张卡, 手机端, 边缘, 任务特定, 窄, 专用, 定制, 微调, 领域数据, 行业数据, 私有数据, 分类器, 手写识别
million-parameter, billion-parameter, narrow, niche, single card, single gpu, laptop, on-device, edge, in-house, task, classifier, bespoke, tailored, custom
`),
  'open-models': words(`
权重, 许可证, 社区, 开发者, 下载量, 衍生模型, 代码库, 仓库, 贡献者, 免费, 自己部署, 私有化部署, 自托管, 复现, 公开, llama, qwen, mistral, hugging face, github
licence, license, community, downloads, forks, repository, contributors, self-host, self-hosted, self-hosting, derivatives, weights, apache, mit licence
`),
  applications: words(`
用户, 月活, 日活, 留存, 留存率, 付费率, 续费, 续费率, 订阅, 会员, 下载, 卸载, 应用商店, 转化率, 体验, 功能, 插件, 席位, 客服, 文案, 写稿, 写作, 设计, 设计师, 程序员, 编程, 代码, 开发者工具, 工作流, 流程, 场景, 落地, 试点, 采购, 办公, 助手, 聊天, 陪伴, 眼镜, 耳机, 玩具, 短剧, 剪辑, 素材, 广告主, 企业客户, saas, 软件, 副业, 课程
users, subscribers, retention, churn, seats, licences, workflow, workflows, pilot, pilots, rollout, deployment, production, customer service, coding, developers, code, plugin, feature, features, app, app store, assistant, copilot, chatbot, software, vendor, vendors, staff, emails, employees, subscription, saas, glasses
`),
  inference: words(`
token, tokens, 词元, 调用量, 并发, 吞吐, 延迟, 时延, 首字延迟, 响应, 上线后, 服务成本, 每百万, 租卡, 算力租赁, 算力券, 算力池, 调度, 利用率, 满载, 闲置, 峰值, 访问量, 宕机
token, tokens, latency, throughput, serving, queries, utilisation, utilization, per million, requests, quadrillion, trillion tokens
`),
  training: words(`
训练一次, 训练任务, 训练集群, 万卡, 十万卡, 预训练算力, 超算, 互联, 断点, 训练中断
training run, training runs, training cluster, supercomputer, interconnect
`),
  chips: words(`
良率, 产能, 晶圆, 制程, 纳米, 封装, 流片, 量产, 代工, 出货, 送样, 验证, 交期, 备货, 订单, 机柜, 板卡, 驱动, 算子, 编译器, 显存, 内存, 存储, dram, nand, 光芯片, 光刻机, 设备商, 散热, 水冷, 服务器, 伺服器, 组装, 代工厂, 供应链, 国产化, 禁售, 出口管制, 许可, h20, h800, 昇腾, 黄仁勋, 毛利率, 法人, 外资, 目标价
yield, yields, wafer, wafers, node, nanometre, nanometer, packaging, foundry, fab, fabs, shipments, backlog, lead times, rack, racks, memory, dram, nand, lithography, export licence, licences, supply chain, server, servers
`),
  startups: words(`
融资, 天使轮, 种子轮, a轮, b轮, c轮, 投资人, 领投, 跟投, 投后估值, lp, vc, 风投, 基金, 一级市场, 尽调, 对赌, 回购, 期权, 商业计划书, ppt, 路演, 创投, 加速器, 孵化器, 上市, 招股书, 聆讯, 解禁, 破发, 市销率, 超额认购, 跑路, 清算, 倒闭, 关掉公司, 合伙人, 项目, 赛道, 出手
seed, series a, series b, round, rounds, venture, venture capital, vc, vcs, limited partners, founder, founders, cap table, term sheet, ipo, prospectus, write-off, portfolio, accelerator, pitch, runway, unicorn
`),
  verticals: words(`
医生, 患者, 病人, 医院, 科室, 主任, 影像, 病理, 切片, 漏诊, 诊断, 药物, 临床, 试验, 新药, 老师, 学生, 学校, 课堂, 作业, 律师, 法官, 合同, 银行, 信贷, 保单, 理赔, 工厂, 车间, 产线, 质检, 次品, 缺陷, 零件, 机床, 停机, 亩, 农药, 大豆, 收割, 农机, 无人机, 司机, 乘客, 里程, 接管, 车队, 关节, 灵巧手, 样机, 宇树, 插画, 编辑, 记者, 演员, 导演, 电影, 游戏公司, 报社, 配音
doctor, doctors, patients, nurse, nurses, hospital, clinic, clinical, trial, drug, drugs, teachers, pupils, students, school, classroom, college, lawyer, lawyers, law firm, bank, claims, factory, plant, assembly line, defects, machine tools, farm, farmers, crops, drivers, passengers, fleet, robots, actors, voice, studio, film, illustrator, newsroom
`),
  policy: words(`
条例, 法案, 草案, 征求意见稿, 文件, 意见, 条文, 备案, 审批, 许可, 合规, 罚款, 执法, 议员, 国会, 立法会, 议会, 欧盟, 委员会, 白宫, 商务部, 工信部, 发改委, 证监会, 网信办, 国务院, 财政, 补贴, 拨款, 算力券, 考核, 形式主义, 申请表, 官员, 局长, 部长, 标准, 责任, 主权, 招商, 试点区, 沙盒
bill, act, draft, provision, commission, congress, senate, lawmakers, senator, ministry, minister, agency, compliance, fines, enforcement, obligations, standards, exemption, subsidy, grants, application form, officials, brussels, washington, beijing, sovereignty, curbs, sanctions, tariff, tariffs
`),
};
