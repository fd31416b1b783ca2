/**
 * What stands beside a name in Latin letters and tells its kind. Own lists; each pattern is anchored at the name, the
 * Chinese ones in Simplified.
 */

const ROLE_ZH =
  'CEO|CTO|CFO|COO|CMO|CSO|首席[\\u4e00-\\u9fff]{2,4}官|首席科学家|首席经济学家|首席分析师|创始人|联合创始人|创办人|联创|总裁|副总裁|董事长|总经理|掌门人|负责人|主管|总监|高管|老板|教授|副教授|博士|院士|分析师|研究员|科学家|工程师|设计师|程序员|律师|合伙人|投资人|经济学家|策略师|专家|顾问|作家|作者|记者|主持人|编辑|发言人|创作者|学者|教父|参议员|众议员|法官|先生|女士';
const FIRM_ZH =
  '公司|企业|厂商|开发商|制造商|供应商|运营商|服务商|出版商|零售商|券商|投行|律所|机构|基金|巨头|媒体|独角兽|集团|竞争对手|对手|投资方|领投方|客户|大厂|交易所|品牌|网站|智库|风投|VC';
const WORK_ZH =
  '大?模型|芯片|处理器|加速器|应用|助手|聊天机器人|机器人|浏览器|工具|框架|智能体|产品|系统|操作系统|引擎|游戏|App|APP|软件|数据集|基准|手机|眼镜|耳机|服务';

export const ZH = {
  companyBefore: new RegExp(`(?:${FIRM_ZH})[“"「]?$`),
  companyAfter:
    /^[”"」]? ?(?:的?(?:CEO|CTO|CFO|首席|创始人|联合创始人|联创|股价|市值|估值|营收|财报|高管|董事会|投资方|母公司|股东)|(?:宣布|已|此前|于)?完成[^，。]{0,10}融资|获(?:得)?[^，。]{0,10}(?:融资|投资)|融资|旗下|领投|跟投|申请破产|被收购)/,
  /** Said of companies, and of kinds of company as well. */
  descriptionAfter:
    /^[”"」]? ?(?:公司|集团|等(?:[\d一二三四五六七八九十两多几]*家)?(?:公司|企业|厂商|机构|初创|巨头|大厂|投资)|的(?:最新)?(?:报告|数据|研究报告|监测|统计|调研|调查|榜单)|发布的报告|上市|裁员)/,
  personBefore: new RegExp(`(?:${ROLE_ZH})[“"「]?$`),
  /** Only people do these. */
  personAfter:
    /^ ?(?:坦言|说道|说|回忆|以自身|举例|本人|写道|直言|感叹|认为|解释说|告诉|发推|发文|反问|笑称|先生|女士|教授|博士|在(?:采访|演讲|推特|博客|播客|社交))/,
  /** Companies and bodies do these too. */
  speakerAfter: /^ ?(?:表示|强调|建议|预测|指出|称|警告|透露|补充|回应|则表示|还表示|进一步|呼吁|主张|介绍|估计|预计)/,
  productBefore: new RegExp(`(?:${WORK_ZH}|名为|叫做?|取名|命名为)[“"「《]?$`),
  launchBefore:
    /(?:推出|发布|上线|开源|升级|更新|使用|采用|接入|搭载|基于)(?:了|其|的|新的?|全新的?|自研的?|最新的?|旗下的?){0,3}[“"「《]?$/,
  productAfter: new RegExp(`^[”"」》]? ?(?:${WORK_ZH}|系列|版本)`),
} as const;

const FIRM_EN =
  'startups?|start-ups?|company|firms?|maker|chipmaker|carmaker|automaker|unicorn|rivals?|competitors?|giants?|banks?|broker|brokerage|fund|investors?|publisher|outlet|consultancy|developer|provider|retailer|lab|insurer|carrier|newspaper|agency|supplier|manufacturer|operator|platform|backers?|customers?|clients?|partners?|upstart|conglomerate|vendor|parent';
const ROLE_EN =
  'CEO|CTO|CFO|COO|finance chief|technology chief|chief executive(?: officer)?|chief \\w+ officer|chief scientist|chief economist|president|chairman|chairwoman|founder|co-founder|cofounder|director|managing director|partner|professor|analyst|strategist|economist|researcher|scientist|engineer|lawyer|attorney|investor|executive|spokesman|spokeswoman|spokesperson|author|writer|reporter|journalist|columnist|editor|senator|congressman|judge|minister|historian|entrepreneur|billionaire|manager|head|vice president|general counsel|fellow|critic|student|developer';
const SAID =
  'said|says|told|wrote|writes|added|argued|argues|noted|explained|tweeted|posted|recalled|testified|quipped|insisted|replied|responded|asked|thinks|believes';

export const EN = {
  companyBefore: new RegExp(`\\b(?:${FIRM_EN}),? $`, 'i'),
  companyOf:
    /\b(?:CEO|chief executive|president|founder|co-founder|cofounder|head|shares|stock|acquisition|purchase|takeover|valuation|board|analysts?|partner|engineers?|executives?|researchers?|strategist|economist|director|employees|investors?|investment|stake) (?:of|at|in|with|for|from) $|\b(?:participation|backing|investment|funding) from $|\b(?:acquire|acquired|acquires|acquiring|backed by|funded by|invested in|owned by|developed by|made by|built by) $/,
  companyAfter: new RegExp(
    `^(?:, (?:its|their) (?:[A-Za-z-]+ ){0,2}(?:rival|competitor|supplier|subsidiary|parent|unit)\\b|,? (?:a|an|the|one of)\\b[^,.]{0,70}?\\b(?:startups?|start-ups?|compan(?:y|ies)|firms?|makers?|chipmakers?|labs?|platform|provider|developer|bank|fund|investor|retailer|unicorn|publisher|consultancy|broker|brokerage|supplier|manufacturer)\\b|'s (?:CEO|chief executive|co-founder|founder|shares|stock|valuation|revenues?|IPO|board|investors|platform|customers|headquarters)|,? (?:CEO|co-founder|cofounder|founder|chief executive|shares|stock|raised|raises|acquired|acquires|filed for|went public|is valued|was valued|has raised|was founded|was acquired|which raised|which makes|which sells|agreed to (?:buy|acquire|sell)|plans to (?:go public|list|raise)|announced|launched|unveiled))`,
  ),
  /** What stands before a firm of two partners' names. */
  joinedBefore:
    /\b(?:at|from|of|with|by|for|joined|left|founded|told|bank|broker|firm|consultancy|newsletter) $|\bBy [\p{L} .'-]{3,40}, $|\p{L}, $/u,
  personBefore: new RegExp(`(?:\\b(?:${ROLE_EN}),? |\\b(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? )$`),
  /** A friend of the author's may go by one name. */
  relation: /\b(?:friend|colleague|wife|husband|son|daughter|brother|sister|boss|neighbour|neighbor),? $/,
  /** Founded in 2021 by Jane Doe and John Roe. */
  foundedBy:
    /\b[Ff]ounded (?:in (?:\p{Lu}\p{Ll}+ )?\d{4} )?by (?:(?:\p{Lu}[\p{L}'.-]+ ){2,3}and |(?:\p{Lu}[\p{L}'.-]+ ){1,2}\p{Lu}[\p{L}'.-]+, )?$/u,
  ledBy: /\b(?:led|headed|run|hosted|written|chaired) by $/,
  personSaid: new RegExp(`\\b(?:${SAID}) $`),
  personAfter: new RegExp(`^(?: (?:${SAID})\\b|,? (?:who|whose)\\b|, \\d\\d,)`),
  role: new RegExp(`^,? (?:a|an|the)? ?(?:[A-Za-z'-]+ ){0,6}?(?:${ROLE_EN})\\b`),
  /** Jane Doe, chief executive of Acme: the firm is what follows. */
  roleOf: new RegExp(`^, (?:the |its |then )?(?:[a-z-]+ ){0,3}?(?:${ROLE_EN}) (?:of|at|for)\\b`),
  /** A spokeswoman for Acme, Jane Doe, confirmed it. */
  apposition: new RegExp(`\\b(?:${ROLE_EN})(?: (?:for|of|at) [^,.]{2,40})?, $`),
  according: /\b[Aa]ccording to $/,
  productBefore: /\b(?:model|chip|app|assistant|chatbot|browser|tool|robot|agent|product|called|named|dubbed) $/,
  productAfter: /^ (?:model|chip|app|chatbot|browser|assistant|processor|accelerator|GPU|robot|agent)s?\b/,
} as const;

/** Last words of companies' names. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  `Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited LLC LP LLP PLC plc Co Co. Company GmbH AG Partners Capital Ventures Management Holdings Holding Technologies Technology Labs
  Group Securities Bank Bancorp Robotics Semiconductor Semiconductors Microelectronics Therapeutics Networks Systems Software Motors Energy Pharmaceuticals Pharma Biosciences Biotech Media
  Studios Studio Advisors Advisers Investments Insurance Analytics Intelligence Dynamics Industries Electronics Airlines Entertainment Interactive Solutions Consulting Asset Equity Trust
  Photonics Materials Aerospace Publishing Pictures Games Broadcasting News Images Telecom Communications Logistics Brands Stores Foods Financial Wealth Brothers Associates Telegraph`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make a name a body's. */
export const ORG_WORDS: ReadonlySet<string> = new Set(
  `University Institute Foundation Association Council Center Centre Academy College School Society Laboratory Museum Alliance Consortium Observatory Hospital Federation Chamber`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in capitals that name a time, a place, a people or nothing at all. */
export const NO_NAMES_EN: ReadonlySet<string> = new Set(
  `I A An The This That These Those It Its He She They We You Our Their His Her My Your And Or But If So Yet When While Where Why What Who How Which As At By For From In Into Of On Onto Over Per To Up With Without
  After Before Since Until Although Though Because Despite During Even Also Then There Here Now Not No Yes Some Many Most More Few All Both Each Every Other Another Such Once Still Just Only Perhaps Maybe However
  Meanwhile Instead Indeed Moreover Furthermore Today Tomorrow Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  US U.S U.S. USA UK U.K EU UN America American Americans Britain British England English Europe European China Chinese Japan Japanese Korea Korean India Indian Germany German France French Israel Israeli Taiwan
  Taiwanese Canada Canadian Australia Australian Russia Russian Singapore Asia Asian Africa African Silicon Valley Wall Street White House Congress Senate Pentagon Washington Beijing Shanghai Shenzhen Hangzhou London
  Paris Berlin Tokyo Seoul Taipei York San Francisco California Texas Delaware Nevada Boston Seattle New Jersey Hollywood Internet Web Earth Nobel Prize Oscar Moore Law Gen Act Bill Court Supreme General Attorney
  Shares Stock Analysts Researchers Engineers Executives Investors Employees
  Consider Take Look Ask Enter Imagine Remember Recall Suppose Compare Rival Rivals Startup Start-up Chipmaker Carmaker Like Unlike Among Yet Mr Mrs Ms Dr Sir Prof Professor President CEO Chairman Chief Senator Governor Secretary Minister Judge Christmas Easter`
    .split(/\s+/)
    .filter(Boolean),
);
