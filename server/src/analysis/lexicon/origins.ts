/**
 * Nouns that an origin can hide behind: people without a name, crowds, papers and rumours. Compiled by hand; the open
 * class grows from these heads, the determiners and the modifiers around them. Folded forms only.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);
const phrases = (words: string): string[] => words.trim().split(/\s*,\s*|\s*\n\s*/);

export const CHINESE_ORIGINS = {
  /** Somebody, by what they are; none of them speaks for a body. */
  people: list(`
    人士 知情人士 消息人士 业内人士 业界人士 行业人士 圈内人士 内部人士 相关人士 有关人士 观察人士 批评人士 市场人士 投行人士 分析人士 权威人士 券商人士
    专业人士 科技界人士 金融界人士 投资界人士 接近人士 知情者 知情人 内部知情人 爆料者 爆料人 爆料博主 消息源 信源 消息来源 线人 从业者 工作人员 从业人员 业内人 圈内人 投资人 投资者
    投资方 股东 网友 网民 用户 消费者 开发者 程序员 工程师 员工 前员工 离职员工 雇员 在职员工 客户 供应商 销售人员 销售经理 采购经理 采购人员 算法工程师 项目经理 基层员工 经销商 渠道商 朋友 好友 友人 老友 老朋友 老同学 熟人 同事 前同事 猎头 中介 中间商 代理商 交易商 二级市场买家 司机 房东 商户 医生 老师 家长 学生 创业者 企业家 评论员 评论人士
    大佬 大咖 前高管 批评者 支持者 反对者 怀疑者 怀疑论者 乐观者 悲观者 乐观派 悲观派 观察者 质疑者 博主 自媒体 读者 同行 竞争者 企业主 老板
    其中一位 其中一人 其中一名 接近公司的人 接近该公司的人 接近交易的人 接近谈判的人 熟悉内情的人 熟悉情况的人 了解情况的人 了解内情的人 知道内情的人 参与谈判的人 接近公司的人士 接近该公司的人士 接近交易的人士 接近谈判的人士 熟悉内情的人士 熟悉情况的人士 了解情况的人士 了解内情的人士 知道内情的人士 参与谈判的人士 身边的人 圈里的人 做这行的人 法人 三大法人 投顾 有人 一些人 有些人 许多人 很多人 不少人 部分人 多数人 大多数人 另一些人 声音 观点 看法 玩家 厂商 业者 受访者 受访企业 受访人士 消费者们 嘉宾 与会者
  `),
  /** People who judge for a living: with their house's name they speak for the house. */
  staff: list(`
    专家 学者 分析师 分析员 分析机构 经济学家 首席经济学家 研究员 研究人员 研究者 研究团队 策略师 科学家 首席科学家 教授 副教授 技术专家 行业专家 法律专家 业内专家 安全专家 首席分析师
    高级分析师 资深分析师 证券分析师 行业分析师 首席策略师 交易员 评级机构 咨询机构 研究机构 调研机构 第三方机构 投资机构 机构 券商 投行 大行 外资行 风投 风投机构 院士
    媒体 外媒 美媒 英媒 日媒 韩媒 港媒 台媒 官媒 科技媒体 财经媒体 国外媒体 海外媒体 外国媒体 境外媒体 国内媒体 多家媒体 当地媒体 记者
  `),
  /** Everybody and nobody. Their belief is relayed; their moods are nobody's statement. */
  crowd: list(`
    业内 业界 行业 行业内 行业里 市场 市场上 外界 坊间 舆论 外资 内资 散户 多头 空头 业者们 产业 华尔街 硅谷 学界 学术界 产业界 投资界 资本市场 科技界 科技圈 圈内 圈子里 投资圈 创投圈 币圈
    人们 大家 各界 公众 社会 社会各界 主流 主流观点 主流看法 普遍观点 民间 同行里 同行间 同业 朋友圈 社区 开源社区 网上 网络上 社交媒体上 传统观点 传统看法 机构们 投资者们 分析师们 专家们 人士们
  `),
  /** Papers and figures: named only by whose they are. */
  doc: list(`
    数据 统计 统计数据 调查 调研 民调 问卷 研究 研究结果 研究报告 报告 调查结果 调查报告 调研报告 行业报告 白皮书 蓝皮书 论文 资料 公开资料 多方信息 相关信息 公开信息 公开数据 官方数据 行业数据 市场数据 最新数据
    监测数据 初步数据 统计结果 测试 测试结果 实测 实验 实验结果 研报 简报 周报 月报 榜单 指数 分析 评估报告 年度报告 技术报告 测评 评测 监测 测算 估算 预测 说法 口径 介绍 消息 文章 专栏文章 博客
    博文 帖子 推文 材料 演示文稿 路演材料 论述 计算 问卷调查 抽样调查 截图 聊天记录 名单 观察 梳理 不完全统计
    观点 看法 预估 估计 判断 推算 报道 报导 独家报道 描述
  `),
  /** Papers that a company must publish: they speak for it. */
  filing: list(`
    财报 年报 季报 半年报 中报 财务报告 财务报表 财务数据 业绩报告 业绩预告 业绩快报 业绩公告 业绩指引 业绩会 招股书 招股说明书 公告 监管文件 财务文件 申报文件 上市文件 备案文件 回复函 问询函回复 路演文件
    财报数据 招股文件 公司指引 官方指引 全年指引 最新财报 季度财报 年度财报 官网 官方公告 公司公告 内部财务数据 财务资料 业绩报
  `),
  /** Single documents, which can be found by what they are: they name themselves without naming a holder. */
  record: list(`
    征求意见稿 指导意见 实施意见 行动方案 行动计划 实施方案 管理办法 暂行办法 通知书 告知函 声明 诉状 起诉书 起诉文件 诉讼文件 法庭文件 法院文件 法庭记录 判决书 裁定书 庭审记录 公开信 联名信 信件 合同 协议文本 专利文件 专利申请 许可文件 招标文件 中标公告 听证会记录 会议纪要 内部邮件 邮件 备忘录 内部备忘录 内部文件
    内部信 股东信 致股东信 工商信息 工商资料 注册信息 公开文件 视频 录音
  `),
  /** Tables of who stands where, which bear out one part of a sentence: 大模型排行榜某某上，…. */
  ranking: list(`排行榜 榜单 总榜 评测榜 天梯榜 排名榜 富豪榜 竞技场 基准测试榜`),
  /** Hearsay. */
  rumour: list(`
    小道消息 渠道消息 市场消息 消息 传闻 传言 市场传闻 坊间传闻 江湖传闻 业内传闻 市场传言 网络传言 流言 谣言 坊间传言 爆料 报道      多方消息 最新消息 独家消息 风声 线报
    消息面 供应链消息 产业链消息 业内消息 内部消息 分析 评论 说法 新闻  媒体消息 外媒消息
  `),
} as const;

/** Chinese expressions that are a vague attribution by themselves. */
export const CHINESE_HEARSAY = {
  hearsay: list(`
    另据悉 另据了解 另据称 另据报道 另据介绍 另据统计 又据悉 据悉 据了解 据称 据说 据传 据闻 据报道 据报导 据媒体报道 据外媒报道 据统计 据估计 据估算 据测算 据不完全统计 据介绍 据透露 据爆料 据推测 据预测 据信 据最新消息
    据公开资料 据公开报道 据公开信息 据公开资料显示 据资料显示 据数据显示 据统计数据显示 据传闻 据传言 据外电报道 据外媒 据媒体 据美媒报道 据港媒报道 据台媒报道 据日媒报道 据韩媒报道
    网传 盛传 疯传 风传 谣传 相传 传出 被传 被传出 被曝 被曝出 被爆 被爆出 被指 被指出 被指控 遭曝 遭爆 遭指 听说 流传着 流传 传有 料将 传将 疑似 据披露 有杂音 有质疑声 有反对声 有不同声音 有不同的声音 有评论称 有爆料称 有爆料 爆料称 传闻称 据市场传闻
    坊间有个说法 坊间有句话 业内有个说法 业内有种说法 业内有句话 圈内有句话 圈里有句话 市场有种说法 市场上有种说法 有种说法 有一种说法 有种观点 有一种观点 有种看法 有一种看法
    公认 业界公认 业内公认 行业公认 举世公认 众所周知的说法 有目共睹的说法 坊间盛传 市场盛传 媒体盛传 聊起来 都在说 都在传 都这么说 私下流传 不胫而走
  `),
  /** Words that hold one of these and are none. */
  'not-hearsay': list(`
    被传统 被传播 被传递 被传输 被传染 被传授 被指定 被指派 被指向 被指引 被指数 被曝光 被爆炒 被爆买 被爆冷 传出去 传出来 疑似度 传闻中 据此 根据地 据点 据守 据为己有 据理 占据 证据 依据点 听说过 没听说
    数据 票据 收据 论据 割据 盘踞 窃据 凭据 单据 字据 笔据 拮据 考据 听说读写 获悉心
  `),
  /** Belief that is said to be common. */
  common: list(`普遍 广泛 一致 大多 大都 多数 公认 一般 普遍都 通常 往往 一度 一直 曾经 长期 此前 曾普遍`),
  consensus: list(`共识 普遍共识 行业共识 业内共识 业界共识 市场共识`),
} as const;

export const ENGLISH_ORIGINS = {
  people: phrases(`
    people, person, persons, source, sources, insider, insiders, observers, observer, critics, critic, skeptics, sceptics, optimists, pessimists, bulls, bears, proponents, supporters, opponents
    investors, investor, employees, employee, engineers, engineer, developers, developer, users, customers, founders, venture capitalists, vcs,
    commentators, commentator, pundits, practitioners, watchers, traders, shareholders, others, some, many, most, several, few, staffers, workers, individuals, individual, entrepreneurs, participants, respondents, leakers, tipster, tipsters
    one of them, two of them, some of them, several of them, partners, clients, buyers, doctors, teachers, students, tenants, cios, landlords, friend, friends, colleague, colleagues, banker, lender, lenders, manager, landlord, broker, brokers, dealer, dealers, recruiter, recruiters, headhunter, headhunters, venture capitalist, hedge fund manager, hedge-fund manager, fund manager, portfolio manager, portfolio managers, entrepreneur, contractor, contractors, insider, staffer, worker,
    managers, fund managers, bankers, industry figures, advocates, detractors, naysayers, consumers, attendees, competitors, rivals, suppliers
  `),
  staff: phrases(`
    analyst, analysts, expert, experts, economist, economists, researcher, researchers, scientist, scientists, scholars, scholar, strategist, strategists, academics, academic, professor, professors, consultants, consultant
    lawyers, attorneys, forecasters, media, outlets, news outlets, media outlets, press, local media, journalists, think tanks, research firms, brokerages, agencies, surveyors
  `),
  crowd: phrases(`
    wall street, silicon valley, the market, markets, the industry, the consensus, consensus, conventional wisdom, the street, everyone, everybody, observers alike, the tech world, the public
  `),
  doc: phrases(`
    report, reports, study, studies, research, data, survey, surveys, poll, polls, figures, statistics, estimates, estimate, analysis, analyses, paper, papers, findings
    article, articles, presentation, index, benchmark, benchmarks, tests, white paper, calculations, preprint, forecast, forecasts, projections, headlines, numbers, slides, screenshots
  `),
  filing: phrases(`
    earnings report, earnings reports, annual report, quarterly report, prospectus, guidance, earnings, financial statements, 10-k, 10-q, 8-k, s-1, 20-f, f-1, regulatory filing, regulatory filings, securities filing, securities filings, sec filing, sec filings, ipo filing, blog post, press release, shareholder letter, proxy statement
  `),
  record: phrases(`
    letter, lawsuit, complaint, court filing, court filings, court documents, court records, indictment, filing, filings, documents, document, memo, internal memo, internal documents, email, emails, statement, transcript, transcripts, records, contract, petition, motion, suit, case, charges, probe, investigation, post, posts, messages
  `),
  rumour: phrases(
    `rumor, rumors, rumour, rumours, speculation, chatter, gossip, leaks, leak, word, whispers, buzz, hearsay, media reports, press reports, news reports`,
  ),
} as const;

/** English expressions that are a vague attribution by themselves. */
export const ENGLISH_HEARSAY = phrases(`
  reportedly, allegedly, purportedly, supposedly, rumored to, rumoured to, is rumored, are rumored, is rumoured, was rumored, is said to, are said to, was said to, were said to, be said to, been said to
  is said, are said, is reported to, are reported to, was reported to, were reported to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, was thought to
  is understood to, are understood to, is alleged to, are alleged to, it is said, it was said, it's said, it is believed, it is widely believed, it is thought, widely believed, widely thought, widely assumed, widely expected, widely reported, it was reported, it is reported, it has been reported, has been reported, have been reported, rumor has it, rumour has it, word has it, word is
  the word on the street, conventional wisdom holds, conventional wisdom says, conventional wisdom has it, there are reports, there were reports, there is speculation, there was speculation, there's speculation, there is talk, speculation is mounting, speculation has swirled, the consensus is, the consensus view is, the prevailing view is, the common view is, unconfirmed reports, is tipped to, are tipped to
  by most accounts, by all accounts, by some accounts, by several accounts, by most estimates, by some estimates, by one estimate, by several estimates, by some measures, apparently, it is understood, it's understood, it's believed, it's widely believed
`);
