/**
 * Titles and functions, by whom their bearer speaks for. Compiled by hand from mastheads, filings and bylines. Folded
 * forms only.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);
const phrases = (words: string): string[] => words.trim().split(/\s*,\s*|\s*\n\s*/);

export const CHINESE_ROLES = {
  /** Speaks for the body named beside it. */
  spokes: list(`
    发言人 经理人 基金经理人 投资组合经理 投资组合经理人 基金经理 执行长 财务长 投资长 技术长 营运长 策略长 资讯长 行政总裁 财务总监 董座 总座 副总 协理 主管 部门主管 研究主管 高级主管 高管 高层 新闻发言人 官方 方面 有关负责人 相关负责人 负责人 管理层 董事会 团队 官微 公众号 官方微博 客服 公关 公关负责人 代表 首席执行官 首席财务官 首席技术官 首席运营官
    首席产品官 首席营销官 首席战略官 首席信息官 首席安全官 首席研究官 首席商务官 首席人工智能官 CEO CFO CTO COO CPO CMO CSO CIO 董事长 副董事长 总裁 副总裁 高级副总裁 执行副总裁 总经理 副总经理 主席 联席主席 创始人
    联合创始人 共同创始人 联创 创办人 合伙人 创始合伙人 管理合伙人 执行合伙人 董事 独立董事 掌门人 掌舵人 一把手 老板 主编 总编辑 院长 副院长 所长 部长 副部长 局长 司长 会长 秘书长 主任 部门 律师 代理律师 法务 总监 总法律顾问
    官员 前官员 高级官员 处长 副处长 司局级官员 科长 发改委官员 产品经理 项目负责人 业务负责人 技术负责人 全球副总裁 大中华区总裁 中国区总裁 联席总裁 实控人 首席架构师 执行董事 首席代表 投资总监 顾问
  `),
  /** Stands between a name and another name. */
  kin: list(
    `旗下 供应商 竞争对手 竞对 子公司 母公司 合作伙伴 投资方 大股东 公司 初创公司 企业 巨头 集团 机构 前 现任 时任 前任 联合 兼 及 首富 世界首富 创业公司 独角兽 知名 著名 资深 明星 美国 中国 日本 英国 韩国 欧洲 全球 国内 芯片 科技`,
  ),
} as const;

export const ENGLISH_ROLES = {
  spokes: phrases(`
    spokesperson, executives, executive, officials, official, spokesman, spokeswoman, spokespeople, representative, management, board, leadership, team, ceo, cfo, cto, coo, chief executive, chief executive officer, chief financial officer, chief technology officer
    chief operating officer, chief scientist, chief economist, president, vice president, chairman, chairwoman, chair, founder, co-founder, cofounder, cofounders, co-founders, boss, chief, director, managing director, partner, general partner, general counsel
    head, lawyer, attorney, counsel, chief product officer, executive director, finance chief, legal team, treasurer, minister, secretary, commissioner, senator, governor
  `),
} as const;

/** Who is meant without a name. */
export const CHINESE_ANAPHORS = {
  person: list(
    `他 她 其本人 他本人 她本人 该人士 该负责人 该高管 该分析师 该专家 这位专家 这位分析师 这位高管 这位创始人 这位CEO 这位教授 该律师 这位律师 该教授 该学者 该研究员 前者 后者 对方 这位投资人 该投资人`,
  ),
  plural: list(`他们 她们 二人 两人 三人 双方`),
  body: list(`
    该公司 这家公司 公司 本公司 该企业 这家企业 该初创公司 这家初创公司 该机构 这家机构 该行 该券商 该银行 该集团 该实验室 该大学 该平台 该团队 该部门 该局 该协会 该组织 公司方面 官方 其 它 该媒体 该报 该刊
    该网站 该所 该院 该社 该创业公司 该厂商 这家厂商 这家巨头 该巨头 该芯片制造商 这家芯片制造商 该芯片巨头 这家芯片巨头 该独角兽
  `),
  paper: list(
    `该报告 这份报告 报告 上述报告 同一份报告 该研究 这项研究 该论文 这篇论文 该调查 这项调查 该文件 文件 该诉状 诉状中 该文 这篇文章 文章 文中 信中 白皮书 通知 纲要 该白皮书 该报道 其中 上述文件 该数据 风险提示 风险提示部分 结论部分 研究者们 该研究团队 论文作者`,
  ),
  self: list(
    `我 我们 我们的 笔者 本文 本报 本刊 本报记者 作者 小编 我本人 笔者本人 咱们 我个人 在我看来 在我们看来 在笔者看来 依我看 我方 编者 本网 记者`,
  ),
} as const;

export const ENGLISH_ANAPHORS = {
  person: phrases(
    `he, she, the executive, the analyst, the lawyer, the founder, the billionaire, the professor, the economist, the ceo, the chief executive, the researcher, the investor`,
  ),
  plural: phrases(
    `they, the two, the trio, the pair, the authors, the researchers, the analysts, the experts, the executives, the lawyers, the plaintiffs`,
  ),
  body: phrases(
    `it, the company, the firm, the companies, the firms, the two companies, both companies, the startup, the start-up, the group, the bank, the brokerage, the chipmaker, the lab, the agency, the maker, the software maker, the tech giant, the search giant, the social media giant, the regulator, the ai startup, the ai lab, the ai company, the nonprofit, the organization, the university, the outlet, the publication, the newspaper, the paper, the unicorn, the company's board, the organisation, the research firm, the consultancy, the think tank, the ministry`,
  ),
  paper: phrases(
    `the report, the study, the survey, the research, the article, the analysis, the index, the white paper, the authors of the report, the poll, the forecast, the filings`,
  ),
  self: phrases(`i, we, my, our, i'm, i've, we've, i'd, this article, this piece, this reporter, the author`),
} as const;
