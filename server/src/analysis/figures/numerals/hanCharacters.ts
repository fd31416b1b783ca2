import { wordTrie } from '../trie';

/**
 * The characters of Chinese numerals, Simplified: everyday, financial (大写, GB/T 15835 and the accounting rules of the
 * People's Bank of China) and the contractions 廿 卅 两 俩. 兆 is 10¹² as in Taiwan; mainland 兆 as mega- stands only
 * in names of units, which are matched first.
 */
const DIGITS = '〇零一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

const digitValues = new Map<number, number>();
[...DIGITS.slice(1)].forEach((c, value) => digitValues.set(c.charCodeAt(0), value));
[...FINANCIAL].forEach((c, value) => digitValues.set(c.charCodeAt(0), value));
for (const [c, value] of [
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['俩', 2],
] as const)
  digitValues.set(c.charCodeAt(0), value);

const smallUnits = new Map<number, number>(
  (
    [
      ['十', 10],
      ['拾', 10],
      ['百', 100],
      ['佰', 100],
      ['千', 1000],
      ['仟', 1000],
      ['廿', 20],
      ['卅', 30],
    ] as const
  ).map(([c, value]) => [c.charCodeAt(0), value]),
);

const bigUnits = new Map<number, number>(
  (
    [
      ['万', 1e4],
      ['亿', 1e8],
      ['兆', 1e12],
    ] as const
  ).map(([c, value]) => [c.charCodeAt(0), value]),
);

/** 0 to 9, or undefined. */
export const hanDigit = (unit: number): number | undefined => digitValues.get(unit);
/** 10, 100, 1000 (20 and 30 for 廿 and 卅), or undefined. */
export const smallUnit = (unit: number): number | undefined => smallUnits.get(unit);
/** 10⁴, 10⁸, 10¹², or undefined. */
export const bigUnit = (unit: number): number | undefined => bigUnits.get(unit);

export function isHanNumeric(unit: number): boolean {
  return digitValues.has(unit) || smallUnits.has(unit) || bigUnits.has(unit);
}

/**
 * Words that begin with a magnitude and are not one: names of units (千米, 兆字节), of firms (百度, 万科, 亿航) and
 * everyday words (百姓, 万一). They keep a magnitude from being read out of their first character.
 */
export const PREFIXED_UNITS = wordTrie(
  '千米|千克|千瓦|千瓦时|千卡|千字节|千比特|千赫|千帕|千伏|千焦|千兆|兆瓦|兆瓦时|兆字节|兆比特|兆赫|兆帕|兆位',
);
export const NOT_MAGNITUDES = wordTrie(
  [
    '百度|百川|百姓|百科|百货|百胜|百世|百济|百事|百般|百忙|百叶|百合|百色|百灵|百融|百丽|百思买|百花|百态|百战',
    '千问|千帆|千里|千寻|千方|千禧|千古|千秋|千金|千篇一律|千变万化|千人千面|千载|千差万别|千钧|千丝万缕',
    '万科|万达|万物|万能|万一|万向|万华|万象|万众|万维|万国|万事|万岁|万得|万兴|万无一失|万里|万方|万千|万有引力',
    '亿欧|亿航|亿纬|亿联|亿邦|亿智|亿咖通|亿滋|兆易|兆芯|兆驰|兆头|十足|十字|十全|千万别|千万不|千万要|千万记',
  ].join('|'),
);
