import type { Bound, FigureKind, Span } from '../model';
import { isDigit, isHan, isLatin, skipSpaces, skipSpacesBack } from './characters';
import type { Quantity } from './quantity';
import { SuffixTrie, Trie } from './trie';

/** Words before a figure. */
const BEFORE = new SuffixTrie<Bound>();
/** Words after a figure. */
const AFTER = new Trie<Bound>();

for (const [bound, words] of [
  [
    'about',
    '约|大约|约为|约合|约有|约占|约达|约值|约计|大概|大致|近|将近|接近|更接近|近乎|差不多|几乎|几近|逼近|趋近|约莫|约等于|约相当于|~|≈|≒|' +
      'about|around|approximately|approx|approx.|roughly|nearly|almost|close to|some|circa|in the region of|an estimated|something like|maybe|perhaps|approaching|nearing|around about',
  ],
  [
    'over',
    '超|超过|超过了|超出|已超|已超过|远超|多于|大于|高于|逾|至少|最少|不低于|不少于|不止|不只|不下|不下于|突破|突破了|起码|超越|高过|>|≥|>=|最低|' +
      'over|more than|at least|exceeding|exceeded|exceeds|exceed|upwards of|upward of|north of|above|in excess of|topping|topped|surpassing|surpassed|passed|passing|surpass|surpasses|greater than|no less than|no fewer than|a minimum of|beyond|higher than|crossed|crossing|larger than|bigger than|not less than',
  ],
  [
    'under',
    '不到|不足|不超过|不超|未超过|未超|没有超过|低于|少于|小于|至多|最多|最高|未满|不满|不高于|不多于|未达|未到|低过|跌破|跌穿|<|≤|<=|' +
      'under|less than|below|fewer than|up to|at most|no more than|not more than|a maximum of|capped at|short of|lower than|smaller than|no higher than',
  ],
] as const)
  for (const word of words.split('|')) BEFORE.add(word, bound);

for (const [bound, words] of [
  ['about', '左右|上下|上下浮动|or so|or thereabouts'],
  ['over', '以上|之上|上方|及以上|或以上|或更多|有余|出头|开外|多|余|+|or more|or higher|plus|and up|and counting'],
  ['under', '以下|之下|下方|及以下|以内|不到|or less|or fewer|or below'],
] as const)
  for (const word of words.split('|')) AFTER.add(word, bound);

/** 多 and 余 that belong to what follows; 以上 that points back to the text. */
const NOT_AFTER = new Trie<true>();
for (const word of '多模|多元|多样|多维|多少|多次|多家|多个|多年|多数|多名|多位|多款|多项|多种|多轮|多方|多名|多头|多空|多边|多层|多国|多地|余额|余款|余下|以上述|上下游|上下文|多为|多达|多是|多用|多由|多来|多于|多云|多端|多场|多路|多重|多核|多伦'.split(
  '|',
))
  NOT_AFTER.add(word, true);

/** Light words that may stand between a bound and its figure: 约为, 至少与4家, 最高投资5000亿. */
const FILLERS = new SuffixTrie<true>();
for (const word of '了|为|是|有|达|达到|到|至|需|需要|用|花|与|和|在|对|向|于|可达|可|可以|投资|融资|投入|募资|支付|支出|筹集|斥资|耗资|拥有|具有|包括|获得|获|拿到|的|其|占|相当于|等于|出资|募集|提供|节省|裁员|裁减|减少|增加|the|a|an|人民币|为期|长达|持续|设立|建设|建|再|再投|能|将|给|让|买|卖|采购|贷款|持有|还有|还需|花费|控制在|维持在|保持在|提升|提高|降低|下降|上涨|增长|be'.split(
  '|',
))
  FILLERS.add(word, true);

/** 近 and 过 in other words: 最近, 附近, 经过. */
const NOT_BEFORE = new SuffixTrie<true>();
for (const word of '网约|最近|附近|邻近|靠近|远近|亲近|临近|历史最高|史上最高|创最高|新最高|全球最高|世界最高|国内最高|历史最低|史上最低|most|这么多|不近|条约|合约|节约|签约|违约|契约|简约|履约|预约|续约|解约|毁约|纽约|北约|制约|隐约|买超|卖超|超买|邀约|公约|大于等|高超|反超|赶超|英超|中超|take over|taken over|took over'.split(
  '|',
))
  NOT_BEFORE.add(word, true);

const CLAUSE_ENDS = new Set([...',。;:!?、()"“”「」《》\n']);

/** Verbs after which 过 says that something has been done: 训过, 见过. */
const ASPECT = new Set('训做有投见看用写问听说去试买卖经超通拿养造写');

/** How far a bound may stand before a share or multiple whose base comes between: 约相当于Llama 3的7%. */
const REACH = 30;
/** The same where only a name comes between: 不到微软四分之一. */
const NAME_REACH = 6;

/** The bound that the words around a quantity state. */
export function readBound(text: string, figure: Quantity): Bound | undefined {
  return boundBefore(text, figure) ?? boundAfter(text, figure) ?? withinNumeral(figure);
}

/** 十多个, 上百亿 say more than their number; 二十来个 about it. */
function withinNumeral({ over, numeral }: Quantity): Bound | undefined {
  if (numeral.about) return 'about';
  return over ? 'over' : undefined;
}

function boundBefore(text: string, figure: Quantity): Bound | undefined {
  const { start, kind, numeral } = figure;
  let end = skipSpacesBack(text, start);
  for (let fillers = 0; fillers <= 2; fillers++) {
    const found = BEFORE.longest(text, end);
    if (found && !NOT_BEFORE.longest(text, found.end) && !spans(text, found, kind)) return found.value;
    const filler = FILLERS.longest(text, end);
    // "over the next four years" is no lower bound, "more than a third" is one.
    if (!filler || (kind === 'duration' && isLatin(text.charCodeAt(filler.start)))) break;
    end = skipSpacesBack(text, filler.start);
  }
  // 过百亿, 破千: only before a bare magnitude, elsewhere 过 is an aspect and 破 a verb.
  const last = text[skipSpacesBack(text, start) - 1];
  if (
    (last === '过' || last === '破') &&
    !ASPECT.has(text[skipSpacesBack(text, start) - 2] ?? '') &&
    (numeral.headless || (last === '破' && numeral.scale >= 100))
  )
    return 'over';
  return (
    boundAtVerb(text, start) ?? (kind === 'multiple' || kind === 'percent' ? boundBeforeBase(text, figure) : undefined)
  );
}

/** "44% over 12 months": before a length of time `over` means during it, unless `for` or an adverb stands before. */
function spans(text: string, { start, end }: Span, kind: FigureKind): boolean {
  if (kind !== 'duration' || text.slice(start, end).toLowerCase() !== 'over') return false;
  return !FOR_OVER.longest(text, skipSpacesBack(text, start));
}

const FOR_OVER = new SuffixTrie<true>();
for (const word of ['for', 'just', 'well', 'little', 'took', 'lasted', 'of']) FOR_OVER.add(word, true);

/** Bounds that stand before the verb: 最多再投两三个, 至少会有两家, 最高资助3000万元. */
const BEFORE_VERB = new Set('最高|最多|至多|至少|最少|起码'.split('|'));
const VERB_REACH = 6;

function boundAtVerb(text: string, start: number): Bound | undefined {
  for (let at = start - 1; at > 0 && start - at <= VERB_REACH && isHan(text.charCodeAt(at)); at--) {
    const found = BEFORE.longest(text, at);
    if (found && BEFORE_VERB.has(text.slice(found.start, found.end)) && !NOT_BEFORE.longest(text, at))
      return found.value;
  }
  return undefined;
}

/** Only adverbs reach over a base: 超越上季的62.3% and 低于对手的38倍 compare, 约占全球的26% does not. */
const ADVERBS = new Set('约|大约|约占|约为|约相当于|约等于|几乎|将近|不到|不足|至少|最多|至多'.split('|'));
/** Before a share of a whole these reach over it too: 超过全部投资的一半. */
const OF_SHARES = new Set('超过|超过了|超|已超过|接近|逼近|低于'.split('|'));

/** 不到OpenAI十分之一, 几乎是ChatGPT同期的两倍: what the share is taken of stands between. */
function boundBeforeBase(text: string, { start, kind, value }: Quantity): Bound | undefined {
  const end = skipSpacesBack(text, start);
  const last = text.charCodeAt(end - 1);
  const base = text[end - 1] === '的' || isLatin(last) || isDigit(last);
  for (let at = end - 1; at > 0 && end - at < (base ? REACH : NAME_REACH); at--) {
    if (CLAUSE_ENDS.has(text[at]!)) return undefined;
    if (!isHan(text.charCodeAt(at - 1)) && text[at - 1] !== ' ') continue;
    const found = BEFORE.longest(text, at);
    if (
      found &&
      (ADVERBS.has(text.slice(found.start, found.end)) ||
        (kind === 'multiple' && value < 1 && OF_SHARES.has(text.slice(found.start, found.end)))) &&
      isHan(text.charCodeAt(found.start)) &&
      !NOT_BEFORE.longest(text, at)
    )
      return found.value;
  }
  return undefined;
}

const NO_TRAILING_MORE = new Set<FigureKind>(['rank', 'date']);

function boundAfter(text: string, { end, kind }: Quantity): Bound | undefined {
  const at = skipSpaces(text, end);
  const found = AFTER.longest(text, at);
  if (!found || NOT_AFTER.longest(text, at)) return undefined;
  const word = text.slice(found.start, found.end);
  if ((word === '多' || word === '余') && (NO_TRAILING_MORE.has(kind) || at > end)) return undefined;
  if (word === '以内' && kind === 'duration') return undefined;
  return found.value;
}
