import type { Span } from '../model';
import { isDigit, isHan, isLatin, isUpper, skipSpaces } from './characters';
import { readEnglishNoun } from './englishNoun';
import { readCountedNoun, readGreatNoun, readShortNoun, skipLatinName } from './nouns';
import type { Numeral } from './numerals';
import { hanDigit } from './numerals/hanCharacters';
import { resolveSense } from './sense';
import type { Source } from './source';
import { UNITS } from './units';
import type { Unit } from './units/unit';
import { wordTrie, type Found } from './trie';

/** A unit as it was found after a number. */
export interface Measured {
  readonly end: number;
  readonly kind: Exclude<Unit['kind'], 'none'>;
  readonly code: string | null;
  readonly factor: number;
  /** Where the unit stands. */
  readonly span: Span;
  /** A half that follows the unit: 三年半, 两个半月. */
  readonly half?: boolean;
  readonly points?: boolean;
  /** 多 within the unit: 一个多月. */
  readonly over?: boolean;
}

const HYPHEN = 45;
/** Words that begin with 半 and are not a half of the unit before. */
const NOT_HALF = wordTrie(
  '半导体|半决赛|半数|半径|半岛|半成品|半价|半场|半自动|半壁|半夜|半途|半年|半小时|半个|半天|半月',
);
/** Words that begin with 多 and do not say that the unit before is exceeded. */
const NOT_MORE = wordTrie(
  '多模|多元|多样|多维|多少|多次|多家|多个|多年|多数|多名|多位|多款|多项|多种|多轮|多方|多头|多空|多边|多层|多国|多地|多为|多达|多是|多用|多由|多于|多端|多场|多路|多重|多核|多伦|多的是|多云|多半|多久|多亏',
);

const HALVED: readonly (readonly [form: string, code: string])[] = [
  ['个半月', '月'],
  ['个半小时', '小时'],
  ['个半钟头', '小时'],
  ['个半世纪', '世纪'],
  ['个半星期', '周'],
  ['个半学期', '月'],
];
/** Words between a number and a length of time: four consecutive quarters. */
const ADJECTIVES = wordTrie('consecutive|straight|full|more|additional|long|calendar|fiscal|successive|trading');
const HARDWARE = wordTrie('GPU|GPUs|芯片|显卡|加速卡|加速器|服务器');

/** Finds the unit after a number: a word of the table, else a noun that the number counts. */
export function readUnit(source: Source, numeral: Numeral): Measured | undefined {
  const { text } = source;
  const at = afterOf(text, numeral);
  if (at >= text.length) return undefined;
  const halved = text[at + 1] === '半' ? HALVED.find(([form]) => text.startsWith(form, at)) : undefined;
  if (halved) {
    const end = at + halved[0].length;
    return { end, kind: 'duration', code: halved[1], factor: 1, span: { start: at, end }, half: true };
  }
  if (text[at] === '大' && canBeGreat(text, numeral)) {
    const noun = readGreatNoun(text, at + 1);
    if (noun) return counted({ start: at, end: noun.end });
  }
  return readTableUnit(source, numeral, at) ?? readNoun(source, numeral, at);
}

/** Where the unit begins; a vague English number has `of` before it: tens of billions of dollars. */
function afterOf(text: string, { end, vague, style }: Numeral): number {
  const at = skipSpaces(text, end);
  return vague && style === 'words' && text.startsWith('of ', at) ? at + 3 : at;
}

function counted(span: Span): Measured {
  return { end: span.end, kind: 'count', code: null, factor: 1, span };
}

function readTableUnit(source: Source, numeral: Numeral, at: number): Measured | undefined {
  const { text } = source;
  const next = text.charCodeAt(at + 1);
  const hyphen = text.charCodeAt(at) === HYPHEN && at === numeral.end && isLatin(next) && !isUpper(next);
  const found = findUnit(text, hyphen ? at + 1 : at);
  if (!found || (hyphen && found.value.kind === 'count')) return undefined;
  const sense = found.value.sense;
  const unit = sense
    ? resolveSense(source, numeral, { sense, unit: found.value, at: found.start, end: found.end })
    : found.value;
  if (!unit || unit.kind === 'none' || !fitsNumber(text, numeral, unit, found)) return undefined;
  const { end } = found;
  const more = text[end] === '多' && unit.kind !== 'count' && !NOT_MORE.longest(text, end);
  const half = takesHalf(unit) && text[end] === '半' && !NOT_HALF.longest(text, end);
  return {
    end: half || more ? end + 1 : end,
    kind: unit.kind,
    code: unit.code,
    factor: unit.factor ?? 1,
    span: { start: found.start, end },
    ...(half ? { half } : {}),
    ...(unit.points ? { points: true } : {}),
    ...(more || text.slice(found.start, end).includes('多') ? { over: true } : {}),
  };
}

/** A unit right there, or after one Latin name where the unit is technical: 3930万H100 GPU小时. */
function findUnit(text: string, at: number): Found<Unit> | undefined {
  const accept = (_: Unit, end: number): boolean =>
    !(isLatin(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)));
  const direct = UNITS.longest(text, at, accept);
  if (direct) return direct;
  if (!isLatin(text.charCodeAt(at))) return undefined;
  const adjective = ADJECTIVES.longest(text, at);
  const length = adjective && UNITS.longest(text, skipSpaces(text, adjective.end), accept);
  if (length?.value.kind === 'duration') return length;
  const beyond = skipLatinName(text, at);
  if (beyond === at) return undefined;
  const unit = UNITS.longest(text, beyond, accept);
  return unit?.value.kind === 'measure' ? { ...unit, start: unit.start } : undefined;
}

function takesHalf(unit: Unit): boolean {
  return unit.kind === 'duration' || unit.kind === 'measure' || unit.kind === 'multiple' || unit.factor === 10;
}

/** Whether the number can be counted in the unit at all. */
function fitsNumber(text: string, numeral: Numeral, unit: Unit, { start, end }: Found<Unit>): boolean {
  const word = text.slice(start, end);
  if (numeral.lone && numeral.style === 'han' && !fitsLoneDigit(text, numeral, unit, end)) return false;
  if (word === '成') return numeral.value <= 10 && numeral.value > 0;
  if (word === '折') return numeral.value < 100;
  if (word === 'won') return numeral.value >= 100;
  if (word === '季') return numeral.style === 'digits' || text[numeral.start - 1] === '连';
  if (word === '天') return numeral.value < 100000;
  if (word === '%' || unit.kind !== 'count') return true;
  // 300 is counted; 007 and 01 are labels.
  return true;
}

/** Digits of the financial set are names (陆股通) and 二 ranks (二股东); 元 after one digit often begins a name (三元控股). */
function fitsLoneDigit(text: string, { start, value }: Numeral, unit: Unit, end: number): boolean {
  const digit = text[start]!;
  if ('壹贰叁肆伍陆柒捌玖'.includes(digit)) return false;
  if (unit.kind === 'count' && digit === '二') return text[end - 1] === '人';
  if (unit.code === 'CNY' && text[end - 1] === '元' && value > 0)
    return (
      !isHan(text.charCodeAt(end)) ||
      hanDigit(text.charCodeAt(end)) !== undefined ||
      '的以左每一两起多钱人现和到至'.includes(text[end]!)
    );
  return true;
}

/** A noun that goes on into a longer word is another one: 3500万工程款. */
function isCut(text: string, end: number): boolean {
  return '款费额率价权税券'.includes(text[end] ?? ' ');
}

function canBeGreat(text: string, numeral: Numeral): boolean {
  if (numeral.decimal || numeral.scale >= 100 || numeral.value > 100 || numeral.value < 2) return false;
  if (numeral.style !== 'digits') return true;
  const before = text.charCodeAt(numeral.start - 1);
  return !isLatin(before) && !(before === 32 && isLatin(text.charCodeAt(numeral.start - 2)));
}

function readNoun({ text, language }: Source, numeral: Numeral, at: number): Measured | undefined {
  if (numeral.decimal && numeral.scale === 1) return undefined;
  // 2B业务, 4K视频: in Chinese a letter on a number begins a name, not a count.
  if (numeral.letter !== undefined && language === 'zh') return undefined;
  const noun =
    readCountedNoun(text, at) ?? (numeral.value < 100 && numeral.value >= 2 ? readShortNoun(text, at) : undefined);
  if (
    noun &&
    !isCut(text, noun.end) &&
    !(numeral.lone && numeral.style === 'han' && '二陆伍'.includes(text[numeral.start]!))
  )
    return counted(noun);
  if (language === 'en' || numeral.style === 'words') {
    const english = readEnglishNoun(text, at - 1);
    if (english) return counted(english);
  }
  const beyond = skipLatinName(text, at);
  const hardware = beyond > at ? HARDWARE.longest(text, beyond) : undefined;
  return hardware && counted({ start: at, end: hardware.end });
}
