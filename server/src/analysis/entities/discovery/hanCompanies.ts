import {
  NO_NAME_START,
  RIGHT_EDGE,
  STRONG_AFTER,
  STRONG_BEFORE,
  TOLD_OF_FIRMS,
  WEAK_BEFORE,
} from '../lexicon/companyAnchors';
import { isGeneric, REGISTERED_ENDINGS, STRONG_ENDINGS, WEAK_ENDINGS } from '../lexicon/companyWords';
import { PLAIN_WORDS } from '../lexicon/plainWords';
import { CHINESE_PLACES } from '../lexicon/places';
import { BREAK_WORDS } from '../lexicon/breakWords';
import type { Find } from './find';
import { breakBefore, leftEdge } from './leftEdge';

const LONGEST_REGISTERED = 32;
const LONGEST_SHORT = 8;
const REACH = 12;

const either = (words: readonly string[]): string => words.map((word) => word.replace(/[()]/g, '\\$&')).join('|');
const BRANCH = '(?:[\\u4e00-\\u9fff]{2,8}?(?:分公司|分行|支行|营业部))?';
const REGISTERED = new RegExp(
  `(?:${either(REGISTERED_ENDINGS)})${BRANCH}|(?<=银行)[\\u4e00-\\u9fff]{2,8}?(?:分行|支行|营业部)`,
  'g',
);
/** Text about shares and lawsuits names companies at every turn, so less is asked of each. */
const FINANCE =
  /质押|减持|增持|回购|控股股东|大股东|实际控制人|实控人|法定代表人|股份有限公司|有限责任公司|证券代码|\(\d{6}|一审|二审|原告|被告|公告|\d%的?股[权份]|总股本|上市公司/;
const ENOUGH = { finance: 2, other: 3 };
/** Looks ahead, so that endings which overlap (金|科控|股) are all seen. */
const ENDING = new RegExp(
  `(?=((?:${either(STRONG_ENDINGS)}|${either(WEAK_ENDINGS)})(?:集团|控股)?(?:公司)?|公司))`,
  'g',
);
const STRONG_ENDING = new RegExp(`(?:${either(STRONG_ENDINGS)}|集团|控股|股份)(?:公司)?$`);
const ANY_ENDING = new RegExp(`(?:${either(STRONG_ENDINGS)}|${either(WEAK_ENDINGS)})?(?:公司)?$`);
/** Endings that new firms of this market take, and plain words seldom. */
const OFTEN_NAMES =
  /(?:资本|创投|影业|科技|智能|智造|智驾|智行|机器人|半导体|微电子|光电|电子|软件|医疗|生物|具身|算力|量化|顾问)$/;
const PLACE = new RegExp(`(?:${either(CHINESE_PLACES)})(?=[\\u4e00-\\u9fff]{2})`, 'g');
const PLACE_HEAD = new RegExp(`^(?:${either(CHINESE_PLACES)})[\\u4e00-\\u9fff]{2}`);
/** Places where a name ends or begins by what a company does or suffers. */
const AFTER_ANCHORS =
  /\d+(?:\.\d+)? ?%的?(?:股权|股份)|(?:全部|部分|剩余)?股权|(?:发布|晚间|披露)?公告|所持|\((?:\d{6}|\d{4,5}\.HK)|(?:的)?控股股东|合计持有|持有(?:的)?公司|(?:联合|独家|共同)?(?:领投|跟投|参投)|的?(?:最新)?(?:调查|报告|研报|测算|监测)(?:显示|指出|称)|(?:的)?(?:投资总监|投资经理|投资副总裁|管理合伙人|创始合伙人)/g;
const BEFORE_ANCHORS =
  /(?:收购|并购|起诉|状告|质押[给予]|转让[给予]|出售[给予]|控股股东|大股东|质权人为?|子公司|标的公司|增资|入股)(?=[\u4e00-\u9fff]{2})/g;

const TOLD = new RegExp(TOLD_OF_FIRMS, 'g');
const TOLD_AFTER = new RegExp(`^(?:${TOLD_OF_FIRMS})`);

/** What firms do, and kinds of thing do not. */
const FIRM_ACTS =
  /^(?:也|则|已|正|正在|去年|今年|此前|近日|随后|后来){0,2}(?:表示|宣布|透露|计划|拟|推出|发布|选择了|打入|停止运营|申请破产|裁员|裁掉|做的是|接到|拿到|拿下|评估|洽谈|与[^,。]{2,12}(?:签|合作|洽谈)|签下|关闭|关掉|招聘|搬到)/;
/** 某某顾问的调查显示: who finds something out is a research house if its name ends like a firm's. */
const REPORTS = /^的?(?:最新)?(?:调查|报告|研报|数据|测算|统计|监测|预测)(?:显示|指出|称)/;
const RESEARCH = /(?:咨询|顾问|投顾|研究|智库|数据)$/;
const FORETELLS = /^(?:则|也|还)?(?:预计|估计|预测|测算|认为|指出|统计|表示)/;

/** A firm of some kind and, directly after it, the name of one that does what firms do: 灵巧手公司某某某宣布完成. */
const NAMED_FIRM =
  /(?:公司|企业|厂商|初创|新创|独角兽)([\u4e00-\u9fff]{3,6}?)(?=(?:\([A-Z][A-Za-z .&]{1,24}\))?(?:[今昨][天日]|近日|日前)?(?:正式)?(?:宣布|官宣|已)?完成[^,。]{0,20}[融募]资)/g;
/** What invests without a name: 地方国资跟投. */
const UNNAMED_INVESTOR = /(?:国资|资方|[^造筑学使]者|人们|我们|投资[方人]|机构|股东|产业方|资金|团队|老板)$/;

/** Companies that a Chinese text names in ways that only companies are named. `text` is folded. */
export function findHanCompanies(text: string): Find[] {
  const finds = new Map<string, Find>();
  const finance = FINANCE.test(text);
  const needed = finance ? ENOUGH.finance : ENOUGH.other;
  const propose = (start: number, end: number): void => {
    const key = `${start} ${end}`;
    if (finds.has(key)) return;
    const points = score(text, start, end, finance);
    const name = text.slice(start, end);
    // A name with less around it has to come twice.
    const weight = points >= needed ? 2 : points >= ENOUGH.finance && OFTEN_NAMES.test(name) ? 1 : 0;
    if (weight > 0) finds.set(key, { start, end, type: 'company', name, weight });
  };
  for (const match of text.matchAll(REGISTERED)) registered(finds, text, match);
  for (const match of text.matchAll(ENDING)) {
    const start = nameStart(text, match.index);
    if (start >= 0) propose(start, match.index + match[1]!.length);
  }
  for (const match of text.matchAll(AFTER_ANCHORS)) {
    const start = nameStart(text, match.index);
    if (start >= 0) propose(start, match.index);
  }
  for (const match of text.matchAll(TOLD)) {
    const start = nameStart(text, match.index);
    if (start >= 0 && !holdsBreak(text.slice(start, match.index))) propose(start, match.index);
  }
  for (const match of text.matchAll(NAMED_FIRM)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (!holdsBreak(match[1]!)) propose(start, start + match[1]!.length);
  }
  for (const match of text.matchAll(BEFORE_ANCHORS)) {
    const start = match.index + match[0].length;
    for (const end of rightEdges(text, start)) propose(start, end);
  }
  if (finance)
    for (const match of text.matchAll(PLACE))
      for (const end of rightEdges(text, match.index)) propose(match.index, end);
  return [...finds.values()];
}

/** Where a short name begins that ends at `end`, -1 where none does or where 某 keeps it unnamed. */
function nameStart(text: string, end: number): number {
  const edge = leftEdge(text, end, LONGEST_SHORT);
  return edge === null || edge.before === '某' || edge.before === '某家' ? -1 : edge.start;
}

function registered(finds: Map<string, Find>, text: string, match: RegExpExecArray): void {
  const end = match.index + match[0].length;
  const edge = leftEdge(text, match.index, LONGEST_REGISTERED);
  const stem = edge === null ? '' : text.slice(edge.start, match.index);
  if (edge === null || (!saysSomething(stem) && !PLACE_HEAD.test(stem))) return;
  finds.set(`${edge.start} ${end}`, {
    start: edge.start,
    end,
    type: 'company',
    name: text.slice(edge.start, end),
    weight: 2,
  });
}

/** Ends, nearest first, that a name beginning at `start` could have. */
function rightEdges(text: string, start: number): number[] {
  const ends: number[] = [];
  for (let end = start + 3; end <= Math.min(text.length, start + LONGEST_SHORT); end++) {
    if (!/[\u4e00-\u9fff]/.test(text[end - 1]!)) break;
    if (RIGHT_EDGE.test(text.slice(end, end + 4)) && !endsInBreak(text, end)) ends.push(end);
  }
  return ends;
}

function endsInBreak(text: string, end: number): boolean {
  return BREAK_WORDS.has(text.slice(end - 2, end)) || BREAK_WORDS.has(text[end - 1]!);
}

/** Whether a word that ends before names stands inside, so that this is a phrase and no name: 创始人王某某, 去年底. */
function holdsBreak(name: string): boolean {
  for (let at = 0; at + 2 <= name.length; at++)
    if (BREAK_WORDS.has(name.slice(at, at + 2)) || BREAK_WORDS.has(name.slice(at, at + 3))) return true;
  return false;
}

/** How much speaks for a name at this place; 0 where something forbids it. */
function score(text: string, start: number, end: number, finance: boolean): number {
  const name = text.slice(start, end);
  if (!couldBeName(name)) return 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  // A gloss in Latin letters stands between a name and what is said of it: 某某智能(Mumou)宣布完成.
  const after = text.slice(end, end + REACH * 4).replace(/^\([A-Z][A-Za-z .&]{1,24}\)/, '');
  const told = STRONG_AFTER.test(after) || TOLD_AFTER.test(after);
  if (!told && !RIGHT_EDGE.test(after)) return 0;
  const left = STRONG_BEFORE.test(before) ? 2 : WEAK_BEFORE.test(before) || breakBefore(text, start) !== '' ? 1 : 0;
  const acts = OFTEN_NAMES.test(name) && /(?:^|[^\u4e00-\u9fffA-Za-z\d])$/.test(before) && FIRM_ACTS.test(after);
  const right =
    told ||
    acts ||
    (REPORTS.test(after) && ANY_ENDING.exec(name)![0] !== '') ||
    (RESEARCH.test(name) && FORETELLS.test(after))
      ? 2
      : 0;
  const form =
    (STRONG_ENDING.test(name) ? 2 : ANY_ENDING.exec(name)![0] !== '' ? 1 : 0) + (PLACE_HEAD.test(name) ? 1 : 0);
  const plain = left < 2 && right === 0;
  if (left + right === 0 || (plain && form === 0) || (plain && form < 2 && !finance && !OFTEN_NAMES.test(name)))
    return 0;
  return left + right + form;
}

function couldBeName(name: string): boolean {
  if (name.length < 3 || /^[\d.]/.test(name) || NO_NAME_START.test(name) || PLAIN_WORDS.test(name)) return false;
  if (UNNAMED_INVESTOR.test(name)) return false;
  if (PLACE_HEAD.test(name) && STRONG_ENDING.test(name)) return true;
  return saysSomething(name) && saysSomething(name.replace(ANY_ENDING, ''));
}

/** Whether a name's stem is more than generic words. */
function saysSomething(stem: string): boolean {
  return stem.length >= 2 && !isGeneric(stem);
}
