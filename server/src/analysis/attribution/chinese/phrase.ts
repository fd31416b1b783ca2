import { BLANK } from '../items';
import { has, isModifier, isNominal, type ChineseItem, type ChineseScene } from './grammar';

/** A noun phrase that may name an origin, as indexes into the scene's items. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: ChineseItem;
  /** The name before the head that says whose report, spokesman or analyst it is. */
  readonly owner?: ChineseItem;
  readonly indefinite: boolean;
  readonly definite: boolean;
  /** 接近某公司的人士 is near the company and does not speak for it. */
  readonly close: boolean;
  /** The conjunct after 和, where the phrase has two. */
  readonly second?: Phrase;
  /** Index of the phrase's first item. */
  readonly first: number;
}

/** 一位做增长的朋友, 一名代工厂主管: what somebody is described as, after a numeral that says that no name follows. */
const DESCRIBES = /^[\u4e00-\u9fffA-Za-z0-9·-]{1,18}$/;
const ONE = /^(?:又|另|有|当地)?(?:一|两|三|四|几|数|多|某)(?:位|名|个|家)$|^(?:那|某)(?:位|名)$|^某$/;
const GLUE = new RegExp(`^[\\s${BLANK}的之·"“”'「」()-]*$`);
/** What may stand between a name and its paper: 发布的, 公布的最新. */
const ISSUES =
  /^[》"”」\s]*(?:\d{1,4}\s?[年月日]\s?)+(?:晚间|晚)?的?$|^[·\w\s-]{0,14}$|^·[^,;:]{0,6}$|^的[^,;:]{0,12}$|^[^,;:]{0,12}(?:的|之|发布|印发|公布|出台|出具|撰写|推出|编制|刊发|发表|联合发布)[\s"“「]*$/;

/** No noun phrase that a person writes has more pieces. */
const MOST_ITEMS = 16;
const DEEPEST = 8;

/** The phrase that ends with the nominal item at `last`, read from right to left within its clause. */
export function phraseAt(scene: ChineseScene, last: number, depth = 0): Phrase {
  const { items, text } = scene;
  const head = items[last]!;
  const described = describedFrom(scene, last);
  if (described >= 0)
    return {
      start: openedAt(scene, described),
      end: head.end,
      head,
      indefinite: true,
      definite: false,
      close: false,
      first: described,
    };
  let start = head.start;
  let first = last;
  let owner: ChineseItem | undefined;
  let indefinite = has(head, 'indefinite');
  let definite = false;
  let close = false;
  let issuing = false;
  for (let i = last - 1; i >= 0 && last - i < MOST_ITEMS && items[i]!.clause === head.clause; i--) {
    const item = items[i]!;
    if (start - item.end > 20) break;
    const gap = text.slice(item.end, start);
    // 阿里、百度等厂商: the names are the speakers, the noun sums them up.
    if (has(item, 'name') && /^\s*等(?:多家|多位|多名|几家)?$/.test(gap) && depth < DEEPEST)
      return { ...phraseAt(scene, i, depth + 1), end: head.end };
    if (!GLUE.test(gap)) {
      const paper = has(head, 'doc', 'title', 'filing', 'record', 'rumour', 'paper');
      if (!(paper && !owner && has(item, 'name') && ISSUES.test(gap))) {
        // 中国信通院近日发布的报告: an adverb may stand between a name and its paper.
        if (has(item, 'closeness') && has(head, 'people') && /^[^,;:]{0,12}的$/.test(gap)) {
          close = true;
          start = item.start;
          first = i;
          continue;
        }
        if (paper && has(item, 'adverb', 'indefinite', 'report', 'say') && gap.endsWith('的') && gap.length <= 8)
          continue;
        break;
      }
    } else if (has(item, 'title') && has(head, 'doc', 'paper')) {
      return { ...phraseAt(scene, i, depth + 1), end: head.end };
    } else if (has(item, 'conjunction') && i > 0 && isCoordinated(scene, i) && depth < DEEPEST) {
      const left = phraseAt(scene, i - 1, depth + 1);
      return { ...left, end: head.end, second: { start, end: head.end, head, indefinite, definite, close, first } };
    }
    const issued =
      has(item, 'say', 'report', 'pause', 'adverb') &&
      gap.startsWith('的') &&
      has(head, 'doc', 'title', 'filing', 'rumour', 'paper', 'record');
    if (issued || (issuing && has(item, 'adverb'))) {
      // 工信部上周公布的数据: how and when the paper came out.
      issuing = true;
    } else if (isModifier(item) && !isNominal(item)) {
      indefinite ||= has(item, 'indefinite');
      definite ||= has(item, 'definite');
      close ||= has(item, 'closeness');
    } else if (has(item, 'name')) {
      // A name before a name is a firm and its man; a name before a function is whose function it is.
      if (has(head, 'name') && !isTitled(scene, i, first)) break;
      owner ??= item;
    } else if (has(item, 'body', 'definite') || (isNominal(item) && !has(item, 'self', 'person', 'plural', 'title'))) {
      if (has(item, 'body') && !owner) owner = item;
      indefinite ||= has(item, 'indefinite');
    } else break;
    start = item.start;
    first = i;
  }
  // 有 opens a phrase that names nobody; the same character ends 没有, 拥有 and their like.
  if (text[start - 1] === '有' && !/[没拥具所只现享占含持已]/.test(text[start - 2] ?? '')) {
    start--;
    indefinite = true;
  }
  return { start, end: head.end, head, ...(owner ? { owner } : {}), indefinite, definite, close, first };
}

/** Index of the numeral that opens the description of somebody without a name, or -1 where the head has none. */
function describedFrom({ items, text }: ChineseScene, last: number): number {
  const head = items[last]!;
  if (!has(head, 'people', 'staff', 'spokes')) return -1;
  for (let i = last - 1; i >= 0 && last - i < 6 && items[i]!.clause === head.clause; i--) {
    const item = items[i]!;
    if (head.start - item.end > 16) return -1;
    if (has(item, 'name', 'title', 'self', 'plural', 'say', 'think', 'according', 'conjunction', 'closeness'))
      return -1;
    // 一位负责人向记者…: whoever is told is another.
    if (
      has(item, 'preposition') &&
      (item.end === head.start || /^[向对与跟同和给]$|^告[诉知]$|^接受$/.test(text.slice(item.start, item.end)))
    )
      return -1;
    if (!ONE.test(text.slice(item.start, item.end))) continue;
    const description = text.slice(item.end, head.start);
    return DESCRIBES.test(description) ? i : -1;
  }
  return -1;
}

/** 有一位…, 我认识的一个…: how the description is led up to. */
function openedAt({ items, text }: ChineseScene, first: number): number {
  const { start } = items[first]!;
  return text[start - 1] === '有' && !/[没拥具所]/.test(text[start - 2] ?? '') ? start - 1 : start;
}

/** 和 joins two nouns where a noun stands directly on its left. */
function isCoordinated({ items, text }: ChineseScene, at: number): boolean {
  const left = items[at - 1]!;
  return isNominal(left) && left.clause === items[at]!.clause && GLUE.test(text.slice(left.end, items[at]!.start));
}

/** Whether a function stands between two names (特斯拉老板马斯克), or the second is a person's directly after a firm's. */
function isTitled({ items, text }: ChineseScene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (has(items[i], 'spokes', 'staff', 'kin', 'people')) return true;
  const gap = text.slice(items[from]!.end, items[to]!.start);
  const [a, b] = [items[from]!.mention, items[to]!.mention];
  return a?.type !== 'person' && b?.type === 'person' && gap.length <= 2;
}
