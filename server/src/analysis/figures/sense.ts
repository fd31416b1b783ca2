import { endsWithAt, isDigit, isHan, isLatin, skipSpaces } from './characters';
import { hanDigit } from './numerals/hanCharacters';
import type { Numeral } from './numerals';
import type { Source } from './source';
import { wordTrie, type Trie } from './trie';
import type { Sense, Unit } from './units/unit';

/** How far around a number the words that decide a meaning may stand. */
const NEAR = 16;

const SPENDING = wordTrie(
  '折旧|电费|租金|花|赚|亏|付|卖|要价|值|挣|省|收费|贵|便宜|只要|掏|价格|售价|单价|每人|每月|月费|费用|一共|消费|打赏|红包|卖价|到手',
);
const INDEXES = wordTrie(
  '指数|大盘|沪指|深成指|点位|恒指|道指|纳指|标普|日经|关口|收于|收报|报收|涨|跌|收盘|上证|创业板',
);
const SCORES = wordTrie('得分|评分|打分|分数|成绩|考了|满分|跑分|总分|均分|获得|得了|拿下|给出|高考');
const AFTER_SCORE = wordTrie('的成绩|满分|以上|左右|的得分|的高分|,|。|、|)|;');
const FOR_SCORE = wordTrie('的成绩|满分|的得分|的高分');
const POWER = wordTrie('算力|智算|计算|超算|FP16|FP8');
const OPERATIONS = wordTrie('浮点|运算|计算');
const EVENTS = wordTrie('融资|投资|并购|收购|诉讼|案|事故|事件|交易|争议|纠纷|官司|ipo|涉|相关|以上|左右|,|、|。|公开');
/** What is told of so many events; after a lone 一 the same words follow 一起 for together. */
const EVENTS_TOLD = wordTrie('投向|投给|投在|发生|来自|出自|属于|集中|源于|由|为|是|在|与|都|均|已');
const DAYS_AFTER = wordTrie('内|之内|以内|后|之后|以后|前|之前|以前|左右|时间|期限');
const BIT_WORDS = wordTrie('处理器|浮点|整数|量化|精度|cpu|架构|操作系统|存储单位|比特|二进制|最小的存储');

/** Whether a word of `words` stands within {@link NEAR} units before `at`, in the same sentence. */
export function near(text: string, at: number, words: Trie<unknown>, reach = NEAR): boolean {
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    if (text[i] === '。' || text[i] === '!' || text[i] === '?') return false;
    if (words.longest(text, i)) return true;
  }
  return false;
}

/**
 * Decides what an ambiguous unit word means after a number, or that it is no unit there. `at` is where the word begins
 * and `end` where it ends.
 */
export function resolveSense(
  { text }: Source,
  numeral: Numeral,
  { sense, unit, at, end }: { sense: Sense; unit: Unit; at: number; end: number },
): Unit | undefined {
  const next = skipSpaces(text, end);
  switch (sense) {
    case 'kuai':
      return isPrice(text, numeral, end) ? { kind: 'money', code: 'CNY' } : unit;
    case 'event':
      return EVENTS.longest(text, next) || end === text.length || (!numeral.lone && EVENTS_TOLD.longest(text, next))
        ? unit
        : undefined;
    case 'index':
      if (numeral.value >= 1000 && !isHan(text.charCodeAt(end))) return unit;
      return (numeral.value >= 100 || numeral.decimal) && near(text, numeral.start, INDEXES, 24) ? unit : undefined;
    case 'score':
      if (FOR_SCORE.longest(text, end)) return unit;
      return near(text, numeral.start, SCORES) && (end === text.length || AFTER_SCORE.longest(text, end))
        ? unit
        : undefined;
    case 'degree':
      // 11亿度 is what a meter counts; no angle is that wide.
      return (numeral.style === 'digits' || numeral.scale >= 1e4) &&
        (!isHan(text.charCodeAt(end)) || '的角高左以电'.includes(text[end]!))
        ? unit
        : undefined;
    case 'bit':
      return BIT_WORDS.longest(text, next) || (text.startsWith('是', end) && BIT_WORDS.longest(text, end + 1))
        ? { kind: 'measure', code: null }
        : unit;
    case 'times':
      return OPERATIONS.longest(text, next) ? { kind: 'measure', code: null } : unit;
    case 'party':
      return numeral.lone && !'面式向案法程舟才可正形阵言便针圆'.includes(text[end] ?? ' ') ? unit : undefined;
    case 'petaflops':
      return near(text, numeral.start, POWER) || POWER.longest(text, skipSpaces(text, next)) || isLatinEnd(text, at)
        ? unit
        : undefined;
    case 'days':
      return DAYS_AFTER.longest(text, next) ? unit : undefined;
    case 'coin':
      return isCoin(text, numeral, end) ? unit : undefined;
  }
}

function isLatinEnd(text: string, at: number): boolean {
  return endsWithAt(text, at, 'FP16 ') || endsWithAt(text, at, 'FP8 ');
}

/** 九毛, 1角: a coin where no word goes on; 三角 and 五角 are shapes. */
function isCoin(text: string, numeral: Numeral, end: number): boolean {
  if (text[end - 1] === '角' && numeral.style === 'han') return false;
  return !isHan(text.charCodeAt(end)) || '左的多以就都一还或和'.includes(text[end]!);
}

/** 块 counts pieces, unless money is spent or a smaller coin follows. */
function isPrice(text: string, numeral: Numeral, end: number): boolean {
  const next = skipSpaces(text, end);
  const unit = text.charCodeAt(next);
  if (isDigit(unit) || (hanDigit(unit) !== undefined && !isHan(text.charCodeAt(next + 1)))) return true;
  if (hanDigit(unit) !== undefined && '毛角分,。、;'.includes(text[next + 1] ?? ',')) return true;
  if (isLatin(unit) || (isHan(unit) && !'的左多以就一能买钱'.includes(text[next]!))) return false;
  return near(text, numeral.start, SPENDING, 10);
}
