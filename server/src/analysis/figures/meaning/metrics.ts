import type { FigureKind, Span } from '../../model';
import { Trie } from '../trie';

/**
 * What figures measure, named in English kebab-case, with the words that say so. The list follows the line items of
 * financial statements (IFRS taxonomy, 企业会计准则) and the usual measures of AI reporting. A metric holds only for figures of
 * its kinds: an amount of money is no number of users.
 */
const METRICS: readonly (readonly [metric: string, kinds: readonly FigureKind[], words: string])[] = [
  [
    'valuation',
    ['money', 'multiple', 'percent'],
    '估值|投后估值|投前估值|身价|valuation|valued at|valuing|values|value the company|valued',
  ],
  [
    'market-cap',
    ['money', 'percent', 'multiple'],
    '市值|总市值|market cap|market capitalization|market capitalisation|market value',
  ],
  [
    'funding',
    ['money', 'count', 'percent'],
    '融资|募资|筹资|筹集|募集资金|融得|融|募集|集资|轮融资|funding|funding round|raise|raised|raises|raising|financing|fundraising',
  ],
  [
    'investment',
    ['money', 'percent'],
    '投资|投入|注资|出资|押注|投资额|斥资|砸|砸下|investment|invest|invested|invests|investing|commit|committed|committing',
  ],
  [
    'acquisition',
    ['money', 'percent'],
    '收购|要约|竞购|出价|报价|并购|收购价|acquisition|acquire|acquired|takeover|buyout|bid|bought|buy|offer|paid',
  ],
  [
    'revenue',
    ['money', 'percent', 'multiple'],
    '营收|收入|营业收入|年收入|年化收入|经常性收入|销售额|营业额|年营收|revenue|revenues|sales|turnover|annualized revenue|run rate|arr',
  ],
  [
    'net-profit',
    ['money', 'percent', 'multiple'],
    '净利润|净利|利润|盈利|纯利|税后纯益|获利|net profit|profit|profits|net income|earnings',
  ],
  ['loss', ['money', 'percent', 'multiple'], '亏损|净亏损|亏|loss|losses|lost|burn|burned|burning|烧钱|烧掉|烧了|烧'],
  [
    'capex',
    ['money', 'percent', 'multiple'],
    '资本开支|资本支出|资本性支出|capex|capital expenditure|capital expenditures|capital spending',
  ],
  ['r-and-d', ['money', 'percent'], '研发投入|研发费用|研发支出|研发开支|research and development|r&d'],
  [
    'cost',
    ['money', 'percent', 'multiple'],
    '成本|训练成本|推理成本|费用|花费|造价|开支|支出|cost|costs|spend|spending|spent|expenses|expense',
  ],
  [
    'price',
    ['money', 'percent', 'multiple'],
    '价格|售价|定价|单价|月费|订阅费|收费|降价|涨价|price|prices|priced|fee|fees|subscription',
  ],
  ['share-price', ['money', 'percent'], '股价|收盘价|每股|股票|shares|stock|share price'],
  ['market-size', ['money', 'percent', 'multiple'], '市场规模|产业规模|market size|total addressable market'],
  ['debt', ['money', 'percent'], '债务|贷款|负债|借款|发债|债券|debt|loan|loans|bonds'],
  ['cash', ['money'], '现金|现金流|现金储备|自由现金流|cash|cash flow|cash reserves'],
  ['fine', ['money'], '罚款|罚金|赔偿|fine|fined|penalty|damages|settlement'],
  ['market-share', ['percent', 'rank'], '市场份额|市占率|份额|占有率|市场占有率|market share|share of'],
  ['margin', ['percent'], '毛利率|利润率|营业利润率|净利率|gross margin|margin|margins|operating margin'],
  ['stake', ['percent', 'money'], '股权|持股|股份|持股比例|stake|ownership|equity'],
  ['accuracy', ['percent'], '准确率|正确率|精度|accuracy'],
  ['penetration', ['percent'], '渗透率|普及率|采用率|penetration|adoption'],
  [
    'users',
    ['count', 'percent', 'multiple', 'measure'],
    '用户|用户数|月活|日活|活跃用户|付费用户|users|monthly active users|daily active users|weekly active users|subscribers|customers',
  ],
  ['downloads', ['count', 'rank', 'percent'], '下载量|下载|downloads'],
  ['employees', ['count', 'percent'], '员工|员工数|人手|团队|employees|staff|workforce|headcount|workers'],
  ['layoffs', ['count', 'percent'], '裁员|裁掉|裁撤|砍掉|裁减|layoffs|laid off|lay off|job cuts|cut jobs'],
  ['parameters', ['measure', 'count', 'multiple'], '参数|参数量|参数规模|参数数量|parameters|parameter'],
  ['training-data', ['measure', 'count'], '数据训练|训练数据|语料|token|tokens|词元|training data'],
  [
    'compute',
    ['measure', 'percent', 'multiple', 'count', 'rank'],
    '算力|算力规模|gpu小时|智能算力|计算能力|compute|computing power|gpu hours|computing capacity',
  ],
  ['chips', ['count', 'percent', 'multiple'], '显卡|芯片|加速卡|gpu|gpus|h100|h800|a100|chips|accelerators'],
  ['power', ['measure', 'percent', 'multiple'], '电力|耗电|用电量|电量|功率|装机|power|electricity|energy'],
  ['shipments', ['count', 'percent', 'multiple'], '出货量|销量|产量|交付|shipments|deliveries|units sold'],
  ['ranking', ['rank'], '排名|位列|名列|排行榜|ranked|ranks'],
];

interface Metric {
  readonly name: string;
  readonly kinds: readonly FigureKind[];
}

const WORDS = new Trie<Metric>();
for (const [name, kinds, words] of METRICS) for (const word of words.split('|')) WORDS.add(word, { name, kinds });

/** A word for a metric, found in a sentence. */
export interface MetricWord extends Span {
  readonly metric: string;
  readonly kinds: readonly FigureKind[];
}

/** All words for metrics within a span, longest first at each place. */
export function findMetrics(text: string, { start, end }: Span): MetricWord[] {
  const found: MetricWord[] = [];
  for (let at = start; at < end;) {
    const word = WORDS.longest(text, at);
    if (!word || word.end > end) {
      at++;
      continue;
    }
    found.push({ start: at, end: word.end, metric: word.value.name, kinds: word.value.kinds });
    at = word.end;
  }
  return found;
}
