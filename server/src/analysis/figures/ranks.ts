import { isHan, isLatin, skipSpaces, skipSpacesBack } from './characters';
import { readNumeral, type Numeral } from './numerals';
import type { Quantity } from './quantity';
import type { Source } from './source';
import { SuffixTrie, Trie } from './trie';

/** Words before 第N that make it a place in a ranking. */
const CUES = new SuffixTrie<true>();
for (const word of '排名|名列|位列|位居|位于|排行|排在|排到|列|居|居于|跻身|排|占据|稳居|高居|并列|跃居|升至|升到|跃升|跃升至|攀升至|降至|跌至|下滑至|滑落至|登上|登顶|拿下|夺得|斩获|获得|取得|成为|全球|世界|全国|国内|国际|行业|业内|亚洲|亚太|中国|美国|欧洲|北美|份额|市占率|占有率|规模|总量|增速|数量|排序|榜单|榜|类别|领域|全省|全市|全网|赛道|市场|仅次于|总榜|综合|稳坐|坐稳|当之无愧的|绝对|蝉联|保持|冲上|升至全类别|全类别|营收|销量|出货量|收入|市值|估值|能力|实力|评分|得分'.split(
  '|',
))
  CUES.add(word, true);

/** 安全第一, 这是第一: nothing is ranked. */
const NOT_CUES = new SuffixTrie<true>();
for (const word of '安全|友谊|生命|质量|效率|这是|是|的|在|客户|用户|速度|说'.split('|')) NOT_CUES.add(word, true);

/** 出货第一, 份额第二: at the end of a phrase 第N after a noun ranks. */
function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || ',。;、!?)」”"'.includes(text[at]!);
}

/** What may follow 第N where it ranks. */
const AFTER = new Trie<'plain' | 'measure'>();
for (const word of '的|大|高|强|股|,|。|、|;|)|"|!|?|和|与|及|仅|也|而|但|并|,|:|”|’|」|』|》|】|—|/|且|后|之|了|于|到|至|上|在|更|还|排|超|领先|位置'.split(
  '|',
))
  AFTER.add(word, 'plain');
for (const word of '名|位|席|名的|把交椅'.split('|')) AFTER.add(word, 'measure');
/** 第一股, 第一大: names of a rank by themselves. */
const NAMED = new Trie<true>();
for (const word of '股|大|品牌|强|高|城|国|梯队'.split('|')) NAMED.add(word, true);
const NOT_NAMED = new Trie<true>();
for (const word of '大股东|大道|国际|大模型|高中|大街|大关|梯队'.split('|')) NOT_NAMED.add(word, true);

function rank(start: number, end: number, numeral: Numeral): Quantity {
  return {
    start,
    end,
    kind: 'rank',
    value: numeral.value,
    ...(numeral.high === undefined ? {} : { high: numeral.high }),
    unit: 'rank',
    numeral,
    factor: 1,
  };
}

/**
 * 第N: a place in a ranking where a word before or after says so (排名第三, 世界第二, AIGC第一股), else an ordinal (第二次, 第一批)
 * and no figure. `end` is where scanning goes on in either case.
 */
export function readOrdinal({ text, prose }: Source, at: number): { end: number; quantity?: Quantity } {
  const numeral = readNumeral(text, skipSpaces(text, at + 1), prose);
  if (!numeral) return { end: at + 1 };
  const { end } = numeral;
  const named = NAMED.longest(text, end);
  if (named && numeral.value < 100 && !NOT_NAMED.longest(text, end)) return { end, quantity: rank(at, end, numeral) };
  const head = chainHead(text, at);
  const before = skipSpacesBack(text, head);
  const after = AFTER.longest(text, skipSpaces(text, end));
  if (text[end] === '、' || text[end] === '和') {
    // 第二、三、四大股东: the ordinals after the first have lost their 第.
    const next = readNumeral(text, end + 1, prose);
    if (next?.lone) return { end: listEnd(text, end, prose) };
  }
  const cued =
    CUES.longest(text, before) ??
    (endsPhrase(text, end) &&
      isHan(text.charCodeAt(head - 1)) &&
      (!NOT_CUES.longest(text, head) || RANKED_BY.test(text.slice(Math.max(0, head - 16), head))));
  if (!cued || (!after && end < text.length && isHan(text.charCodeAt(end)))) {
    // 第N must not leave its number behind to be counted: 第三方, 第二次.
    return { end: Math.max(end, unitEnd(text, end)) };
  }
  const stop = after?.value === 'measure' ? end + 1 : end;
  return { end: stop, quantity: rank(at, stop, numeral) };
}

/** 排在出货量的第三: what it is ranked by stands between. */
const RANKED_BY = /(?:排|列|居|位列|位居)[在于到]?[^,。;:!?]{1,10}的$/;

/** Where a row of ordinals begins: 分列第二、第三 ranks by the word before the first. */
function chainHead(text: string, at: number): number {
  const row = /(?:第[一二三四五六七八九十\d]{1,3}[、和与及])+$/.exec(text.slice(Math.max(0, at - 16), at));
  return row ? at - row[0].length : at;
}

function listEnd(text: string, at: number, prose: string): number {
  let end = at;
  while (text[end] === '、' || text[end] === '和') {
    const next = readNumeral(text, end + 1, prose);
    if (!next?.lone) return end;
    end = next.end;
  }
  return unitEnd(text, end);
}

/** After an ordinal, a measure word belongs to it and begins nothing. */
function unitEnd(text: string, at: number): number {
  return isHan(text.charCodeAt(at)) ? at + 1 : at;
}

/** 前三, 前50名, 前十强: the top of a ranking. Lengths of time (前两年) are left to others. */
export function readTop({ text, prose }: Source, at: number): Quantity | undefined {
  const numeral = readNumeral(text, skipSpaces(text, at + 1), prose);
  if (!numeral || numeral.decimal || numeral.vague || (numeral.value < 2 && !numeral.lone)) return undefined;
  if (at > 0 && '之以此目当先提年月日天周'.includes(text[at - 1]!)) return undefined;
  const next = skipSpaces(text, numeral.end);
  if (text[next] === '名' || text[next] === '强' || text[next] === '位' || text[next] === '甲')
    return rank(at, next + 1, numeral);
  // 前两大客户 counts the customers.
  if (text[next] === '大') return undefined;
  const open = next >= text.length || !isHan(text.charCodeAt(next)) || '的和中之内都也就里'.includes(text[next]!);
  if (!open || isLatin(text.charCodeAt(next)) || text[next] === '%') return undefined;
  return rank(at, numeral.end, numeral);
}

/** N强 after a number: 50强, 500强, 百强. */
export function readStrong({ text }: Source, numeral: Numeral): Quantity | undefined {
  const at = skipSpaces(text, numeral.end);
  if (text[at] !== '强' || numeral.decimal || numeral.value > 10000 || numeral.value < 3) return undefined;
  if ('大劲烈势度调化制于的者有力国军敌手'.includes(text[at + 1] ?? ' ') && text[at + 1] !== '的') return undefined;
  return rank(numeral.start, at + 1, numeral);
}

/** Words for a place at the top. Those that need a verb of rank before them are marked. */
export const RANK_WORDS = new Trie<{ readonly value: number; readonly needsCue: boolean }>()
  .add('头名', { value: 1, needsCue: false })
  .add('榜首', { value: 1, needsCue: false })
  .add('首位', { value: 1, needsCue: true })
  .add('榜眼', { value: 2, needsCue: false });
const PLACED = new SuffixTrie<true>();
for (const word of '居|列|位居|位列|排|排在|居于|高居|稳居|跃居|占据|升至|第'.split('|')) PLACED.add(word, true);

export function readRankWord({ text }: Source, at: number): Quantity | undefined {
  const word = RANK_WORDS.longest(text, at);
  if (!word || (word.value.needsCue && !PLACED.longest(text, at))) return undefined;
  const numeral: Numeral = { start: at, end: word.end, value: word.value.value, scale: 1, style: 'han' };
  return rank(at, word.end, numeral);
}

const TOP = new Trie<true>().add('top', true).add('top-', true);
const NUMBER = new Trie<true>().add('no.', true).add('number', true);
const PLACES = new Trie<number>();
'first second third fourth fifth sixth seventh eighth ninth tenth'
  .split(' ')
  .forEach((word, i) => PLACES.add(word, i + 1));
const RANKED = new SuffixTrie<true>();
for (const word of 'ranked|ranks|rank|ranking|placed|places|came|finished|comes|finishing'.split('|'))
  RANKED.add(word, true);

/** All words that an English rank begins with. */
export const ENGLISH_RANK_WORDS = { forms: [...TOP.forms, ...NUMBER.forms, ...PLACES.forms] };

/** top 10, No. 1, ranked second. */
export function readEnglishRank({ text, prose }: Source, at: number): Quantity | undefined {
  const top = TOP.longest(text, at);
  const number = top ? undefined : NUMBER.longest(text, at);
  if (top || number) {
    const from = skipSpaces(text, (top ?? number)!.end);
    const numeral = readNumeral(text, text[from] === '-' ? from + 1 : from, prose);
    if (!numeral || numeral.scale > 1 || numeral.decimal || numeral.value < 1 || numeral.value > 1000) return undefined;
    if (number && numeral.value > 10) return undefined;
    if (isLatin(text.charCodeAt(numeral.end)) || text[skipSpaces(text, numeral.end)] === '%') return undefined;
    return rank(at, numeral.end, numeral);
  }
  const place = PLACES.longest(text, at);
  if (!place || !RANKED.longest(text, skipSpacesBack(text, at))) return undefined;
  const numeral: Numeral = { start: at, end: place.end, value: place.value, scale: 1, style: 'words' };
  return rank(at, place.end, numeral);
}
