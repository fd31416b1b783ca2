import { TITLES_ZH } from './people';

/**
 * Words that tell which kind of thing a doubtful name beside them is. Own lists from reading business news; Simplified
 * and ASCII. Each pattern is anchored at the name: `AFTER` reads from its end, `BEFORE` up to its start.
 */

const AFTER_COMPANY_ZH =
  '公司|集团|股份|控股|领投|跟投|参投|牵头|方面|官方|旗下|联席|合伙人|分析师|报道|获悉|独家|援引|统计|预估|周[一二三四五六日](?:报道|宣布|发布|公布|表示)|CEO|CTO|CFO|COO|首席|创始人|联合创始|联创|董事|总裁|高管|老板|员工|总部|股价|股票|市值|财报|营收|估值|业绩|上市|融资|招股|收购|投资|入股|裁员|起诉|发布|推出|宣布|公布|披露|回应|表示|计划|等(?:公司|企业|厂商|巨头|大厂)|(?:云|手机|汽车|电脑|芯片|供应链|概念股|系|生态|股东|董事长|副总裁|研究院|技术|工程师|团队|产业链)';
const BEFORE_COMPANY_ZH =
  '据|援引|投中过|投过|投了|押中|押注|公司|厂商|巨头|企业|品牌|客户|股东|对手|母公司|子公司|大厂|龙头|收购|投资|入股|控股|加入|离开|供职于|就职于|来自|持有|起诉|追赶|击败';
const AFTER_PRODUCT_ZH =
  '大?模型|App|APP|应用|用户|平台|浏览器|芯片|智能体|助手|版|系列|月活|日活|下载|上线|开源|接口|API|账号|小程序|公众号|直播|上(?:发文|表示|写道|称|说|发布|的)';
const BEFORE_PRODUCT_ZH =
  '大?模型|产品|应用|助手|芯片|工具|软件|浏览器|服务|平台|推出|发布|上线|使用|基于|搭载|接入|开源|推广|旗下';
const AFTER_PERSON_ZH =
  '表示|认为|指出|强调|坦言|透露|回应|补充|介绍|预测|预计|直言|解释|写道|说|称|曾|在|则|也|本人|先生|女士|博士|教授|宣布|创办|创立|离职|加盟|卸任';
const BEFORE_PERSON_ZH = `${TITLES_ZH}|老板|大佬|首富|股神`;

const VERBS_EN =
  'said|says|told|announced|announces|unveiled|launched|launches|raised|raises|acquired|acquires|plans|planned|reported|reports|posted|agreed|declined|has|had|is|was|will|would|expects|expected|wants|hopes|did|does|can|could|may|might|became|began|started|makes|made|sells|sold|bought|buys|owns|paid|pays|invested|invests|released|releases|introduced|struck|signed|sued|hired|laid|cut|cuts|spent|spends|trades|competes|claims|claimed|argues|argued|believes|warned|added|noted|wrote|declared|confirmed|denied|joined|left|built|builds|filed|dropped|fell|falls|rose|rises|gained|lost|loses|jumped|surged|slid|tumbled|climbed|backed|backs|offers|offered|uses|used|runs|ran|faces|faced|holds|held|gets|got|gave|gives|takes|took|calls|called|keeps|kept|leads|led|operates|employs|hopes|needs|needed|reached|hit|closed|opened|moved|turned|also|now|already|itself|shares|stock|CEO|CFO|CTO|chief|executives?|co-founder|founder|engineers?|researchers?|employees|spokesperson|spokesman|spokeswoman';

export const CUES = {
  company: {
    after: new RegExp(`^ ?(?:${AFTER_COMPANY_ZH})`),
    before: new RegExp(`(?:${BEFORE_COMPANY_ZH}) ?[“”"'「《]?$`),
  },
  product: {
    after: new RegExp(`^[”"'」》]? ?(?:${AFTER_PRODUCT_ZH})`),
    before: new RegExp(`(?:${BEFORE_PRODUCT_ZH})(?: ?[(,、]?(?:比?如|例如|包括))? ?[“”"'「《]?$`),
  },
  person: {
    after: new RegExp(`^ ?(?:${AFTER_PERSON_ZH})`),
    before: new RegExp(`(?:${BEFORE_PERSON_ZH}) ?[“”"'「]?$`),
  },
  org: {
    after:
      /^[》”"]? ?(?:统计|数据|显示|预估|宣布|要求|规定|官员|杂志|期刊|发表|研究|报告|指出|表示|发布|称|论文|刊登|刊文|报道|会议)/,
    before: /《$/,
  },
} as const;

/** Names of two letters that stand for nothing else in this market. */
export const SHORT_NAMES: ReadonlySet<string> = new Set([
  'HP',
  'GE',
  'GM',
  'LG',
  'BP',
  'EY',
  'VW',
  'EA',
  'BT',
  'FT',
  'JD',
  'SK',
  'UBS',
]);

/** Plain English words that may begin a sentence, so that a capital there says nothing. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `affirm alan arm aligned ambience artisan atom augment balance basis beats block bolt bond booking boom box brave bubble bumble canonical captions carrier cell chime circle circle citron clay
  coherent cohere comet compute confluence constellation convex conviction cortex cosmos covariant cradle craft credo crescendo cruise cursor deadline delve depth digit discord dominion dow dust echo edge elastic emergent
  endeavor entrepreneur every excel exodus explosion faculty fathom figure flash flex flow flutter forethought fortune framer friend front frontier fundamental galaxy gap generalist gong grab grace granola greenlight guardian
  hailo handshake harmonic harvey heatmap hex hinge hive hopper horizon hume humane imagination inception inc inc. indeed index inflection insider instinct intercom irregular island iterative jaguar juniper keep kindle king
  lark lattice lemonade libra light limitless linear loom lovable lucid luminous magic magna marble mars maverick mechanize medium mercer mint modal modular mosaic monster motherboard muse mythic near nature neon nest next nice noon
  nothing notion nova numeral office opera operator optimus orange orca outlier outlook outreach overstock paradigm patterns peak pepper persona pi pigment pilot plaid plural poe poolside postman prism prodigy
  progressive prolific promise protocol puck puma quantum quark quartz rabbit radiant railway ramp ray react recall recruit recursion redpoint reliance remote render replicate retool ripple rumble runway safari sage scale science
  scout sea seed sentient sesame shell sharp sierra slack slate snap snorkel spark speak spectrum spot sprint square stability starship starburst stargate state summit surface swarm swatch swift switch symbolics synced synthesized tabular
  talkie target teams temporal thrive threads tilde time titan toast together tome toss tract transcend tripod trunk turing unity unstructured upstage upstart valor variety verge verses vibes vice vision visa volta wave whisper wind
  windows wing wired wise wisk wonderful word workday writer you zoom`
    .split(/\s+/)
    .filter(Boolean),
);

/** What follows a name at the start of an English sentence and makes it the subject of a business act. */
export const ENGLISH_SUBJECT = new RegExp(`^(?:'s)? (?:${VERBS_EN})\\b`);

/** A title or a verb of speech before a person's name in English. */
export const PERSON_EN =
  /\b(?:CEO|CTO|CFO|COO|chief|president|chairman|founder|co-founder|director|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|said|says|told|added|wrote) $/;

/** Words in capitals that stand before or after a name without being part of it. */
export const TITLES_EN: ReadonlySet<string> = new Set(
  `CEO CFO CTO COO CMO Chief President Chairman Chairwoman Founder Co-founder Startup Start-up Rival Analyst Professor
  Dr Mr Mrs Ms Sir And Or But If When While Although Though At In On Of For With From By To As The A An That This Its
  Their After Before Since Because Although Both Even Today Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February March April May June July August September October November December AI US UK EU Chinese American
  Like Unlike Only Not Is Are Was Will Can How Why What Where Who Inc Corp Ltd Co LLC shares Also Meanwhile Now Then So`
    .split(/\s+/)
    .filter(Boolean),
);

/** What may be hyphened to a company's name. */
export const COMPOUND =
  /^-(?:backed|led|owned|based|made|powered|like|style|funded|developed|built|branded|founded|controlled|affiliated|related|linked|compatible|designed|supported|run|sponsored|trained|created|specific|free|only|type|era|exclusive|native|first|to-|on-)/;
