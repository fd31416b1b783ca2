import { readBound } from './bounds';
import { endsWithAt, skipSpacesBack } from './characters';
import type { Quantity } from './quantity';
import { SuffixTrie, Trie, type Found } from './trie';

/** 一 and `one` that count, because the text says there was no more than one. */
const ONLY = new SuffixTrie<true>();
for (const word of '只|仅|唯|只有|仅有|只留|只剩|仅剩|只需|仅需|只要|只用|仅用|只留下|只剩下|唯有|有且仅有|单单|光是|只会|仅限|只做|只选|只招|only|just'.split(
  '|',
))
  ONLY.add(word, true);

/** Before 一年, 一天 these make it a name for some time, not a length of it. */
const SOME_TIME = new SuffixTrie<true>();
for (const word of '某|这|那|每|同|有|哪|另|新的|新|第|任何|任|当|头|上|下|前|后|十|唯|前所未有的|每过|随便|终有|总有|某个|不平凡的|转折的|关键的|重要的|又|逐|初|十年如|再|元|every|each|that|this'.split(
  '|',
))
  SOME_TIME.add(word, true);

const IDIOMS_AFTER = new Trie<true>();
for (const word of '一年一度|一年四季|一年之计|一年到头|一天到晚|一天天|一天比一天|一日千里|一时一刻|一分一秒|一分为二|一秒钟也|一周一次|一年又一年|一天又一天|一米阳光|一度|一斤斤|一寸|一克拉|一丝|一马赫|一两天|一字|一升|一成不变|一元复始|一元化|一倍速|一字不|一桶|一磅|一伏|一帕|一瓦|一克服'.split(
  '|',
))
  IDIOMS_AFTER.add(word, true);

/** Whether a quantity is an indefinite article or a pronoun rather than a number: 一个想法, 一家公司, one group. */
export function isArticle(text: string, { kind, start, end, numeral }: Quantity): boolean {
  if (!numeral.lone || numeral.value !== 1) return false;
  const before = skipSpacesBack(text, start);
  if (kind === 'money' || kind === 'percent' || kind === 'multiple')
    return IDIOMS_AFTER.longest(text, start) !== undefined;
  if (kind === 'count' || kind === 'rank') {
    const only = ONLY.longest(text, before) ?? onlyBeforeVerb(text, before);
    // 不止一个, 不只一家 and 一个个 still name no number.
    return !only || text[only.start - 1] === '不' || text.startsWith(text.slice(start + 1, end), end);
  }
  if (kind === 'measure')
    return IDIOMS_AFTER.longest(text, start) !== undefined || '第某这那每同有哪另'.includes(text[before - 1] ?? ' ');
  // 最低的一年 names a year; 过去的一年 is a length of time.
  if (text[before - 1] === '的' && !'去来'.includes(text[before - 2] ?? ' ')) return true;
  return SOME_TIME.longest(text, before) !== undefined || IDIOMS_AFTER.longest(text, start) !== undefined;
}

/** Words that point back to things already counted: those two facts. */
const POINTING = new SuffixTrie<true>();
for (const word of ['those', 'these']) POINTING.add(word, true);

/**
 * A lone magnitude that counts something (百家, 亿基金) is a word for many, unless a bound makes it a number (近百家, 万块以上)
 * or a larger magnitude follows it (百万用户).
 */
export function isIndefinite(text: string, quantity: Quantity): boolean {
  const { kind, numeral } = quantity;
  // 每百万词元, per million tokens: the base of a price.
  const before = skipSpacesBack(text, quantity.start);
  const base = endsWithAt(text, before, '每') || endsWithAt(text, before, 'per') || text[before - 1] === '/';
  if (kind === 'count' && numeral.style === 'words' && POINTING.longest(text, before)) return true;
  if (base && (numeral.headless || numeral.style === 'words')) return true;
  if (!numeral.headless || kind !== 'count' || numeral.end - numeral.start > 1 || numeral.over) return false;
  return readBound(text, quantity) === undefined;
}

/** 只认一张, 仅招一人: a verb of one character comes between. */
function onlyBeforeVerb(text: string, before: number): Found<unknown> | undefined {
  return '认招收选留剩'.includes(text[before - 1] ?? ' ') ? ONLY.longest(text, before - 1) : undefined;
}

/** Idioms and names that begin like a counted thing; found at a numeral, they are passed over whole. */
const IDIOMS = new Trie<true>();
for (const word of [
  '一五一十|一步之遥|两两|一心一意|一举一动|一模一样|一点一滴|一朝一夕|一波三折|一石二鸟|一箭双雕|一步一步|一步到位|一次次|一家独大|一带一路|一国两制|一线城市|一级市场|一级|一手|一把手|一代人|一席之地|一席|一道|一步步|一部分|一批批|一层层|一口气|一份子|一分子|一套|一期|一段时间|一段时期|一轮又一轮|一次又一次|一而再|一股脑|一股|一会儿|一些|一起|一旦|一直|一定|一般|一样|一切|一致|一边|一面|一带|一条龙|一刀切|一揽子|一窝蜂|一锤定音|一锅端|一揽',
  '二手|二次元|二次创业|二次|二线|二级市场|二级|二维|二进制|二元|二代|二把手|二期|二选一|二房东|二当家|二十四节气|二十国集团|两极|两岸|两会|两弹一星|两难|两边|两端|两头|两者|两手|两利|两弊|两败俱伤|两面|两口子|两码事|两回事|两把刷子|两座大山|两步走战略|两步验证',
  '三维|三农|三线|三级|三代|三角|三大件|三明治|三国杀|三国演义|三星|三菱|三井|三一重工|三体|三峡|三亚|三六零|三个代表|三番五次|三言两语|三心二意|三步走|三天两头|三三两两|三七互娱|三安|三位一体|三只松鼠|三年抱俩|三尺讲台|三缄其口|三分钟热度|三点一线|三月不',
  '四川|四处|四周|四面|四维|四通|四海|四季如春|四季常青|四季分明|四季豆|四季酒店|四两拨千斤|四小天鹅|四小龙|四小虎|四分五裂|四平八稳|四合院|四舍五入|四肢|四方精创|四方达|四方股份|五花八门|五角大楼|五星|五粮液|五大三粗|五环|五菱|五矿|五彩|五颜六色|五金|五四|五一|五年计划|五年规划|五个一',
  '六合|六安|六月飞雪|六神|六维|七夕|七牛云|七喜|七上八下|七彩|七匹狼|七嘴八舌|八卦|八达|八方|八仙|八股|九州|九天|九宫|九牛一毛|九阳|九死一生|九安|九号公司|九号机器人|十字|十足|十全|十分重要|十分之大|十有八九|十四五|十三五|十五五|十二五|十年如一日|十年磨一剑|十一黄金周|十一假期|十一长假',
  '百家争鸣|百家号|百花齐放|百年老店|百年企业|百年大计|百模大战|百团大战|百家乐|百家姓|百家讲坛|百年未有|百年一遇|百年来|千家万户|千人千面|千军万马|千年|千家万|千人计划|千户|千层|万家灯火|万元户|万家|万里|万年|万户|万卷|万人空巷|万卡网|万亩|万年历|万名',
  '零售|零部件|零件|零食|零跑|零一万物|零信任|零样本|零和|零碳|零点|零距离|零门槛|零工|零散|零星|零下|零头|零钱|零基础|零起点',
]
  .join('|')
  .split('|'))
  IDIOMS.add(word, true);

/** The end of an idiom that begins at `at`, if one does. */
export function idiomEnd(text: string, at: number): number | undefined {
  return IDIOMS.longest(text, at)?.end;
}
