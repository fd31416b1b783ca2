import type { Span } from '../model';
import { isDigit, isHan, isLatin, skipSpaces } from './characters';
import { hanDigit } from './numerals/hanCharacters';
import { Trie, wordTrie } from './trie';
import { FUNCTION_WORDS, HEADS, MODIFIERS, SHORT_HEADS } from './units/nouns';

const WORDS = new Trie<'head' | 'modifier'>();
for (const word of MODIFIERS.split('|')) WORDS.add(word, 'modifier');
for (const word of HEADS.split('|')) WORDS.add(word, 'head');

const SHORT = new Set(SHORT_HEADS.split('|'));
/** Words that begin with a short noun and are something else. */
const NOT_SHORT = wordTrie(
  '国内|国际|国有|国务|国资|国债|国民|国企|国泰|国潮|国庆|国防|国籍|国会|国产|国家|国外|国人|国力|国货|国安|国金|国信|方面|方式|方向|方案|方法|方程|方舟|方才|方可|方正|方形|方阵|方言|方便|方针|方圆|省份|省级|省内|省去|省钱|省心|省电|市场|市值|市民|市占|市区|市长|市面|市盈|市净|市价|市销|市政|市级|市集|城市|城镇|城投|城乡|企业|企图|企稳|校园|校长|校区|校友|校企|校准|部门|部委|部分|部署|部长|部件|部落|院士|院校|院线|院长|院系|行业|行为|行动|行情|行程|行人|行政|行长|行走|行列|司机|司法|司令',
);
const FUNCTION = new Set(FUNCTION_WORDS.split('|'));

/** Pieces that one counted phrase can have: 头部|互联网|平台|企业. */
const MAX_PIECES = 4;

/**
 * The noun that a Chinese numeral counts directly (六部门, 830万标准机架, 3930万H100 GPU小时 without its last word). Any
 * number of modifiers may come first, and one Latin name (H100 GPU).
 */
export function readCountedNoun(text: string, at: number): Span | undefined {
  const { start, head } = readPhrase(text, at);
  return head === undefined ? undefined : { start, end: head };
}

/** The pieces of a counted phrase: where they begin, where the last noun ends, and where the last piece does. */
function readPhrase(text: string, at: number): { start: number; head: number | undefined; last: number } {
  const start = skipSpaces(text, at);
  let next = start;
  let head: number | undefined;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const word = WORDS.longest(text, next);
    // 10万GPU集群 is a cluster of that many GPUs.
    if (!word || (head === next && isLatin(text.charCodeAt(next - 1)))) break;
    next = word.end;
    if (word.value === 'head') head = next;
    if (text[next] === ' ' && isLatin(text.charCodeAt(next - 1))) next++;
  }
  return { start, head, last: next };
}

/** A noun of one character that a small number counts: 两国, 三方, 五省. */
export function readShortNoun(text: string, at: number): Span | undefined {
  const noun = text[at];
  if (noun === undefined || !SHORT.has(noun) || NOT_SHORT.longest(text, at)) return undefined;
  return { start: at, end: at + 1 };
}

/**
 * What follows 大 in 八大枢纽, 四大会计师事务所. Without a listed noun the next two characters are taken, if both could
 * belong to a noun.
 */
export function readGreatNoun(text: string, at: number): Span | undefined {
  const { start: begin, head, last } = readPhrase(text, at);
  if (head !== undefined) return { start: begin, end: head };
  const start = skipSpaces(text, last);
  if (SHORT.has(text[start] ?? '') && !NOT_SHORT.longest(text, start)) return { start, end: start + 1 };
  for (let i = start; i < start + 2; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit) || FUNCTION.has(text[i]!) || hanDigit(unit) !== undefined) return undefined;
  }
  return { start: begin, end: start + 2 };
}

/** Skips one Latin name with its space (H100, Blackwell), such as stands between a number and a technical unit. */
export function skipLatinName(text: string, at: number): number {
  let end = skipSpaces(text, at);
  const from = end;
  while (end < text.length && end - from < 24 && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))))
    end++;
  if (end === from || isDigit(text.charCodeAt(from))) return at;
  return skipSpaces(text, end);
}
