import type { FigureKind } from '../model';
import { skipSpaces } from './characters';
import type { Numeral } from './numerals';
import { Trie } from './trie';

/** What a number with a magnitude and no unit (融资1000亿, 8.2 万) counts, as the words near it tell. */
type Cue = 'money' | 'parameters' | 'count';

const BEFORE = new Trie<Cue>();
const AFTER = new Trie<Cue>();
function add(trie: Trie<Cue>, cue: Cue, words: string): void {
  for (const word of words.split('|')) trie.add(word, cue);
}
add(
  BEFORE,
  'money',
  '签约费|服务费|学费|诉讼费|版权费|授权费|管理费|顾问费|首付|赎金|酬金|报酬|薪酬|工资|月入|年入|日入|收益|分红|股息|利息|本金|货款|订单额|订单金额|合同额|采购额|出口额|进口额|估值|市值|融资|融|募资|募集|筹资|筹集|筹|营收|收入|营业额|销售额|利润|净利|盈利|亏损|亏|烧|烧掉|投资|投入|投|注资|出资|资金|金额|总额|成本|预算|开支|支出|花费|花|耗资|斥资|砸|砸下|售价|价格|报价|出价|作价|身价|身家|财富|罚款|赔偿|债务|贷款|授信|资产|gmv|成交额|交易额|市场规模|资产规模|融资规模|基金规模|管理规模|产值|年薪|月薪|奖金|补贴|套现|回购|现金|价值|合人民币|赚|欠|税|营销费用|费用|研发费用|capex|raised|raise|valuation|valued|revenue|worth|invest|invested|investment|funding|profit|loss|cost|spend|spent|spending|sales|deal|paid|market cap',
);
add(BEFORE, 'parameters', '参数|参数量|参数规模|总参数|激活参数|token|tokens|词元|语料|parameters');
add(
  BEFORE,
  'count',
  '用户|月活|日活|下载|下载量|观看|播放|播放量|阅读|阅读量|人数|粉丝|访问|访问量|人口|员工|销量|出货|出货量|产量|订单|次数|点赞|股数|浏览|会员|注册|装机|数量|总数|人次|customers|users|downloads|subscribers|employees|viewers|followers|population',
);
add(
  AFTER,
  'money',
  '投入|投资|融资|资金|估值|市值|营收|收入|市场|级市场|规模|罚款|收购|贷款|债务|现金|补贴|成本|亏损|利润|赛道|级赛道|的投入|的投资|的估值|的市值|的资金|的融资|的收购|的市场|巨亏|巨资|豪赌|基金|的价格|的成本|的营收|资本开支|债权|诉讼费|执行款|工程款|借款|保证金|定金|存款|款项|欠款|货款|罚金|注册资本|资本金|费用|capex|in funding|in revenue|in cash|in debt|valuation|investment',
);
add(AFTER, 'parameters', '参数|级参数|的参数|parameters');
add(AFTER, 'count', '股份|股权|股|用户|级用户|的用户|下载|播放|月活|日活|的播放|的下载|的用户');

const NAMES: Record<Cue, FigureKind> = { money: 'money', parameters: 'measure', count: 'count' };
const REACH = 36;

/** What a bare number is, with its unit. Undefined where it is too weak to be a figure without a word for what it is. */
export interface Bare {
  readonly kind: FigureKind;
  readonly unit: string | null;
}

export function readBare(text: string, numeral: Numeral): Bare | undefined {
  if (numeral.letter !== undefined) return undefined;
  if (numeral.grouped && numeral.style === 'digits') return { kind: 'count', unit: null };
  if (numeral.scale < 1e4 && !(numeral.style === 'words' && numeral.scale >= 1000)) return undefined;
  const after = AFTER.longest(text, skipSpaces(text, numeral.end))?.value;
  const before = nearestBefore(text, numeral.start);
  const cue = after ?? before?.cue;
  // 千万 and 万一 are adverbs too: without digits a magnitude needs a word close by.
  if (numeral.headless && !after && (!before || before.distance > 6)) return undefined;
  if (cue === undefined) return numeral.style === 'words' ? undefined : { kind: 'count', unit: null };
  return { kind: NAMES[cue], unit: cue === 'parameters' ? '参数' : null };
}

function nearestBefore(text: string, start: number): { cue: Cue; distance: number } | undefined {
  let found: { cue: Cue; distance: number } | undefined;
  let reach = REACH;
  for (let at = start - 1; at >= 0 && start - at <= reach; at--) {
    if (text[at] === '。' || text[at] === '!' || text[at] === '?') break;
    const cue = BEFORE.longest(text, at);
    if (!cue || cue.end > start) continue;
    // A longer word that ends in this one names the thing more closely: 参数规模 before 规模.
    if (!found || cue.end >= start - found.distance) {
      found = { cue: cue.value, distance: start - cue.end };
      reach = Math.min(REACH, start - at + 4);
    } else break;
  }
  return found;
}
