import type { Span } from '../../model';
import type { Manner } from '../voice';
import { BLANK } from '../items';
import { has, type ChineseScene } from './grammar';
import { subjectBefore } from './subject';

/** A word of speech that speaks where it stands. */
export interface Reading {
  readonly manner: Manner;
  /** End of the verb with its 过, 道 or 着. */
  readonly end: number;
  /** 普遍认为的…, 彭博社披露的…: the verb only modifies a noun. */
  readonly attributive: boolean;
  /** 正如某某所言. */
  readonly asSaid: boolean;
}

/** What lets a plain act (建议, 介绍, 回应) be read as speech: a pause or a quotation after it. */
const PAUSE = /^(?:了|过|道|称|说)?(?:一?句话?)?(?:了?一笔账)?\s*(?:[,:"“「『]|——)/;
/** 形容这是“…”: a characterisation in somebody's own words. */
const CHARACTERISES = /^[^,;:。!?]{0,12}["“「]/;
/** 拒绝对此发表评论: the denial and the word may stand apart. */
const DENIES =
  /(?:拒绝|拒不|不予|未予|没有|并未|未|无法|不愿)(?:[对就向][^,;。]{0,16})?(?:作出|做出|进行|给出|予以|发表|公开|立即|及时|具体|直接|正面|任何)*$/;
const LAID_OUT = /^(?:也|则|正)?(?:是|很[\u4e00-\u9fff]{1,4}|更[\u4e00-\u9fff]{1,4}|如下)?\s*[,:]/;
const SHOWN_LATER = /^[^。!?;:]{0,40}:/;
const PROPOSES = /^\s*[,:]|^[^。!?;]{0,24}(?:观点|看法|判断|主张|论断|疑问|建议|设想|理论|警告|预测|概念|假设)\s*[:,]/;

/** Whether the word at `at` speaks there, and how. Denials and mere labels do not. */
export function speaks(scene: ChineseScene, at: number, sentence: Span): Reading | null {
  const { items, text } = scene;
  const item = items[at]!;
  const previous = items[at - 1];
  if (has(item, 'other')) return null;
  if (previous && previous.end === item.start && has(previous, 'denial') && !has(item, 'think')) return null;
  const rest = text.slice(item.end, Math.min(sentence.end, item.end + 64));
  // 某某分析称: the first half of the verb has been read with its subject.
  const second = previous && previous.end === item.start && has(previous, 'pause') && item.end - item.start === 1;
  if (second && PAUSE.test(text.slice(previous.end, previous.end + 8)) && subjectBefore(scene, at - 1)) return null;
  const word = text.slice(item.start, item.end);
  const aspect = /^[过道着]/.exec(rest)?.[0].length ?? 0;
  if (DENIES.test(text.slice(Math.max(sentence.start, item.start - 24), item.start))) return null;
  const reading = (manner: Manner, extra: Partial<Reading> = {}): Reading => ({
    manner,
    end: item.end + aspect,
    attributive: rest.startsWith('的') && !rest.startsWith('的是'),
    asSaid: false,
    ...extra,
  });
  // 奥特曼的预测是，…; 他的回答很直接：… – a view laid out.
  if (text[item.start - 1] === '的' && has(item, 'think', 'pause', 'view') && LAID_OUT.test(rest))
    return reading('say', { attributive: false });
  if (has(item, 'as-said')) return reading('say', { attributive: false, asSaid: true });
  if (has(item, 'accuse')) return reading('accuse');
  if (has(item, 'cause')) return seesCause(scene, at) ? reading('say') : null;
  if (has(item, 'demand')) return isPaper(scene, at) && !isDeal(scene, at) ? reading('say') : null;
  if (has(item, 'think'))
    return text[item.start - 1] === '的' || isNoun(word, rest) || isReason(scene, at) ? null : reading('think');
  if (has(item, 'show')) return reading('show');
  if (has(item, 'report')) return reading('report');
  if (has(item, 'pause') && word === '提出') return PROPOSES.test(rest) || isPaper(scene, at) ? reading('say') : null;
  if (has(item, 'pause') && !has(item, 'say')) {
    // 有人会问，…: a question that the author puts to himself.
    const wonders = /^(?:追|反|发)?问$/.test(word) && /[会要想]/.test(text[item.start - 1] ?? '');
    if (wonders && !/^\s*[:,]?\s*["“「『]/.test(rest)) return null;
    // 进行分析，…: the word is a noun.
    if (
      /(?:进行|开展|经过|通过|加以|予以|作为|作出|做出|深入|全面)$/.test(
        text.slice(Math.max(0, item.start - 2), item.start),
      )
    )
      return null;
    // “…。”某某诠释。 – a signature under the quotation before it.
    if (/^[。.!]?$/.test(rest) && /[”」』"]/.test(text[sentence.start - 1] ?? '')) return reading('say');
    if (PAUSE.test(rest) || (/^(?:形容|评价|比喻)/.test(word) && CHARACTERISES.test(rest))) return reading('say');
    return has(item, 'preposition') && SHOWN_LATER.test(rest) ? reading('say') : null;
  }
  if (
    has(item, 'say') &&
    !(word.length === 1 && /^(?:[了起到得出服法来客唱谎教词辞]|明(?![年天日后]))/.test(rest)) &&
    !(rest.startsWith('了') && !/^了[^,。;:]{1,10}:/.test(rest) && !/^(?:披露|透露|承认|证实|确认|否认)$/.test(word))
  )
    return reading('say');
  if (has(item, 'view')) return reading('view');
  if (has(item, 'beat')) return isBesideQuotation(scene, at, rest, sentence) ? reading('say') : null;
  // Only a quotation of some length is blanked out: a word in quotes is a label.
  if (has(item, 'label') && rest[1] === BLANK) return reading('say');
  return null;
}

const OPENS_QUOTATION = new RegExp(`^(?:着|道|了|一?句)?(?:一句话?)?\\s*[:,。]?\\s*["“「『]${BLANK}`);
const AFTER_QUOTATION = new RegExp(`${BLANK}[”」』"][,。]?[^,。;:!?”」』"]{1,28}$`);

/** “…，”她耸了耸肩; 他笑了笑：“…”: what somebody does beside a quotation is done while speaking. */
function isBesideQuotation({ items, text }: ChineseScene, at: number, rest: string, sentence: Span): boolean {
  if (OPENS_QUOTATION.test(rest)) return true;
  const { start, end } = items[at]!;
  if (end - start < 2 || !/^(?:着|道)?(?:[,。.]|$)/.test(rest)) return false;
  return AFTER_QUOTATION.test(text.slice(Math.max(sentence.start, start - 34), start));
}

/** 预期, 判断 and 预测 are nouns where the clause ends after them or 的 leads up to them. */
function isNoun(word: string, rest: string): boolean {
  if (!/^(?:预期|预测|预言|估计|估算|推测|猜测|预判|研判|预估)$/.test(word)) return false;
  return /^(?:$|[。;!?)、]|[\u4e00-\u9fff]{1,4}[,。;]|值|数据|水平|显示|目标|管理|落空|差|的|和|与|及|中|之)/.test(
    rest,
  );
}

/** 因为他们觉得…: why somebody does something is the author's account. */
function isReason({ items, text, clauses }: ChineseScene, at: number): boolean {
  const from = clauses[items[at]!.clause]!;
  return /^\s*(?:是)?(?:因为|由于|因)/.test(text.slice(from, Math.min(from + 4, items[at]!.start)));
}

/** 某某把推迟归因于产能: somebody sees the cause; 推迟要归因于产能 is the author's. */
function seesCause({ items, text, clauses }: ChineseScene, at: number): boolean {
  return /[把将]/.test(text.slice(clauses[items[at]!.clause]!, items[at]!.start));
}

/** What a contract demands binds its parties and tells nobody anything. */
function isDeal({ items, text }: ChineseScene, at: number): boolean {
  return /(?:合同|协议|合约|条款)[^,。;]{0,4}$/.test(text.slice(Math.max(0, items[at]!.start - 8), items[at]!.start));
}

/** 政府工作报告提出…: papers put forward what they say. */
function isPaper({ items, text }: ChineseScene, at: number): boolean {
  for (let i = at - 1; i >= 0 && items[i]!.clause === items[at]!.clause && at - i < 6; i--) {
    if (has(items[i], 'title', 'paper', 'doc', 'filing', 'record')) return true;
    if (has(items[i], 'name')) return false;
  }
  return /(?:明确|意见|规划|通知|文件)$/.test(text.slice(Math.max(0, items[at]!.start - 4), items[at]!.start));
}
