import type { Figure } from '../model';
import { exact } from './numerals/numeral';

/** The languages that readings are given in. */
export type ReadingLanguage = 'en' | 'zh-cn' | 'zh-tw';

/**
 * A figure in one line for a hover: its normalised reading, with the power of ten after it for large numbers. Undefined
 * where there is nothing to read.
 */
export function readingOf(figure: Figure, language: ReadingLanguage): string | undefined {
  const reading = normaliseFigure(figure, language);
  return reading && (reading.scientific === undefined ? reading.text : `${reading.text} · ${reading.scientific}`);
}

/** A figure's meaning in one notation, whatever words the text used. */
export interface Reading {
  /** In the reader's language: `US$1.4 trillion`, `1.4万亿美元`, `1.4兆美元`. */
  readonly text: string;
  /** In powers of ten, for numbers of five digits and more: `1.4×10¹²`. */
  readonly scientific?: string;
}

const MAGNITUDES: Record<ReadingLanguage, readonly (readonly [value: number, word: string])[]> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  'zh-cn': [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'zh-tw': [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
};

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: 'US$',
  CNY: 'CN¥',
  HKD: 'HK$',
  TWD: 'NT$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  KRW: '₩',
  INR: '₹',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
  USX: 'US¢',
  GBX: 'GBX ',
};

const CHINESE_CURRENCIES: Readonly<Record<string, readonly [cn: string, tw: string]>> = {
  USD: ['美元', '美元'],
  CNY: ['元人民币', '元人民幣'],
  HKD: ['港元', '港元'],
  TWD: ['新台币', '新台幣'],
  EUR: ['欧元', '歐元'],
  GBP: ['英镑', '英鎊'],
  JPY: ['日元', '日圓'],
  KRW: ['韩元', '韓元'],
  INR: ['印度卢比', '印度盧比'],
  SGD: ['新加坡元', '新加坡元'],
  USX: ['美分', '美分'],
  GBX: ['便士', '便士'],
};

interface Words {
  readonly about: string;
  readonly over: string;
  readonly under: string;
  readonly points: readonly [one: string, many: string];
  readonly times: string;
  readonly to: string;
}

const WORDS: Record<ReadingLanguage, Words> = {
  en: {
    about: 'about ',
    over: 'over ',
    under: 'under ',
    points: [' percentage point', ' percentage points'],
    times: '×',
    to: ' to ',
  },
  'zh-cn': { about: '约', over: '超过', under: '不到', points: ['个百分点', '个百分点'], times: '倍', to: '至' },
  'zh-tw': { about: '約', over: '超過', under: '不到', points: ['個百分點', '個百分點'], times: '倍', to: '至' },
};

/** Lengths of time by the codes of units/durations.ts, Chinese or English: one and many in English, then in Chinese. */
const DURATIONS: readonly (readonly [codes: string, one: string, many: string, cn: string, tw: string])[] = [
  ['年 year', 'year', 'years', '年', '年'],
  ['月 month', 'month', 'months', '个月', '個月'],
  ['周 week', 'week', 'weeks', '周', '週'],
  ['天 day', 'day', 'days', '天', '天'],
  ['季度 quarter', 'quarter', 'quarters', '个季度', '季'],
  ['小时 hour', 'hour', 'hours', '小时', '小時'],
  ['分钟 minute', 'minute', 'minutes', '分钟', '分鐘'],
  ['秒 second', 'second', 'seconds', '秒', '秒'],
  ['世纪 century', 'century', 'centuries', '个世纪', '個世紀'],
  ['财年', 'financial year', 'financial years', '个财年', '個會計年度'],
  ['年代 decade', 'decade', 'decades', '个年代', '個年代'],
];

/** The normalised reading of a figure, or undefined for one that has no value to read (最近, "last week" without a date).
 * `withBound` says whether the reading begins with "about", "over" or "under" where the text says so. */
export function normaliseFigure(figure: Figure, language: ReadingLanguage, withBound = true): Reading | undefined {
  if (figure.kind === 'date') {
    const iso = typeof figure.value === 'string' ? figure.value : figure.period;
    return iso === undefined ? undefined : { text: iso };
  }
  const ends = figure.low === undefined ? [figure.value] : [figure.low, figure.high];
  const numbers = ends.filter((end): end is number => typeof end === 'number' && Number.isFinite(end));
  if (numbers.length === 0) return undefined;
  const words = WORDS[language];
  const bound = figure.bound === undefined || !withBound ? '' : words[figure.bound];
  const text = bound + numbers.map((number) => readNumber(number, figure, language)).join(words.to);
  const scientific = numbers.some((number) => Math.abs(number) >= 1e5) ? numbers.map(powerOfTen).join('–') : undefined;
  return { text, ...(scientific === undefined ? {} : { scientific }) };
}

function readNumber(number: number, { kind, unit, points }: Figure, language: ReadingLanguage): string {
  const words = WORDS[language];
  switch (kind) {
    case 'money':
      return readMoney(number, unit, language);
    case 'percent':
      return points ? `${plain(number)}${words.points[Math.abs(number) === 1 ? 0 : 1]}` : `${plain(number)}%`;
    case 'multiple':
      // 五分之一 and 0.2 times are read as a share; 3倍 as what it is.
      return number > 0 && number < 1 ? `${plain(toPercent(number))}%` : `${plain(number)}${words.times}`;
    case 'rank':
      return `#${plain(number)}`;
    case 'duration':
      return readDuration(number, unit, language);
    default: {
      const space = language === 'en' || (unit !== null && /^[A-Za-z]/.test(unit)) ? ' ' : '';
      return unit === null ? withMagnitude(number, language) : `${withMagnitude(number, language)}${space}${unit}`;
    }
  }
}

function readDuration(number: number, unit: string | null, language: ReadingLanguage): string {
  const known = DURATIONS.find(([codes]) => unit !== null && codes.split(' ').includes(unit));
  if (!known) return `${plain(number)} ${unit ?? ''}`.trim();
  const [, one, many, cn, tw] = known;
  if (language === 'en') return `${plain(number)} ${Math.abs(number) === 1 ? one : many}`;
  return `${plain(number)}${language === 'zh-cn' ? cn : tw}`;
}

function readMoney(number: number, unit: string | null, language: ReadingLanguage): string {
  const amount = withMagnitude(Math.abs(number), language);
  const sign = number < 0 ? '-' : '';
  if (unit === null) return sign + amount;
  if (language === 'en') return `${sign}${SYMBOLS[unit] ?? `${unit} `}${amount}`;
  const name = CHINESE_CURRENCIES[unit]?.[language === 'zh-cn' ? 0 : 1];
  return `${sign}${amount}${name ?? ` ${unit}`}`;
}

/** A share in hundredths, to four figures: two thirds have no end. */
function toPercent(share: number): number {
  return Number((share * 100).toPrecision(4));
}

/** A number with the largest magnitude word of the language that it reaches. */
function withMagnitude(number: number, language: ReadingLanguage): string {
  const magnitude = MAGNITUDES[language].find(([value]) => Math.abs(number) >= value);
  return magnitude ? `${plain(exact(number / magnitude[0]))}${magnitude[1]}` : plain(number);
}

/** Digits with thousands separators, at most four decimals. */
function plain(number: number): string {
  const [whole = '0', decimals] = String(Math.abs(Number(number.toFixed(4)))).split('.');
  let grouped = '';
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += ',';
    grouped += whole[i]!;
  }
  return `${number < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1.4×10¹². */
function powerOfTen(number: number): string {
  if (number === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(number)) + 1e-12);
  const digits = [...String(exponent)].map((digit) => (digit === '-' ? '⁻' : SUPERSCRIPTS[Number(digit)])).join('');
  return `${plain(exact(number / 10 ** exponent))}×10${digits}`;
}
