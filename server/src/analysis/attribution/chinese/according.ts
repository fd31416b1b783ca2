import type { Span } from '../../model';
import { VAGUE } from '../voice';
import { has, isNominal, type ChineseItem, type ChineseScene } from './grammar';
import type { Found } from './hearsay';
import { phraseAt } from './phrase';
import { speakerOf } from './speakers';

const LAWS = /(?:法|条例|办法|准则|规定|规则|协议|合同|章程|细则|标准|公约|判决|指引)(?:\([^)]*\))?》$/;
const RECKONS = /^(?:计算|估算|测算|评估|分析|预测|统计|判断|推算)$/;

/** What follows 据 and its like, up to the end of the clause, where no speech verb does: 据市场消息, 根据《…》报告. */
export function readAccording(scene: ChineseScene, at: number): Found | null {
  const { items, text, clauses } = scene;
  const word = items[at]!;
  const written = text.slice(word.start, word.end);
  if (/[数证占依票收论割凭单窃]/.test(text[word.start - 1] ?? '') && written === '据') return null;
  const clauseEnd = clauses[word.clause + 1] ?? text.length;
  // 据报: hearsay, but for 据报告 and 据报道.
  if (written.endsWith('据') && /^报(?![告道导纸社刊])/.test(text.slice(word.end, word.end + 2))) {
    const span = { start: word.end - 1, end: word.end + 1 };
    return {
      voice: { ...span, verb: span, manner: 'hearsay', speaker: VAGUE, scope: 'whole', common: false },
      vague: [span],
    };
  }
  let last = -1;
  for (let i = at + 1; i < items.length && items[i]!.clause === word.clause && i - at < 16; i++) {
    const item = items[i]!;
    // A speech verb takes the origin for its subject and tells more of it.
    if (text.startsWith('的', item.end) && has(item, 'say', 'report')) continue;
    if (has(item, 'report') && last >= 0) return null;
    if (has(item, 'say', 'show', 'report', 'think') && !has(item, 'doc', 'rumour')) return null;
    if (isNominal(item)) last = i;
    // 根据X的数据，…: the phrase ends where a preposition or adverb begins something else.
    else if (last >= 0 && has(item, 'preposition', 'adverb')) break;
  }
  if (last < 0) return null;
  const head = items[last]!;
  const phrase = phraseAt(scene, last);
  const tail = text.slice(head.end, clauseEnd).replace(/[,;:。!?)\s]+$/, '');
  if (!introduces(written, head, text.slice(head.start, head.end), tail)) return null;
  // 按收盘价计算, 根据…进行估算: a way to reckon and no origin.
  if (RECKONS.test(text.slice(head.start, head.end)) && !phrase.owner && phrase.start > word.end) {
    // 某头部厂商的内部测算: somebody reckons, whoever it is.
    const possessor = items.slice(at + 1, last).some((item) => has(item, 'people', 'staff'));
    if (!possessor) return null;
  }
  const speaker = speakerOf(scene, phrase, clauseEnd);
  const start = word.start + (/^[另而又再正且但]/.test(written) && written.length > 1 ? 1 : 0);
  const span: Span = { start, end: head.end };
  const vague = speaker.kind === 'vague';
  return {
    voice: { ...span, verb: { start, end: word.end }, manner: 'according', speaker, scope: 'whole', common: false },
    vague: vague ? [span] : [],
  };
}

/** 根据 introduces an origin only with a paper or a whole name; 根据公司的需求 introduces a reason. */
function introduces(word: string, head: ChineseItem, written: string, tail: string): boolean {
  // 根据《…法》: a rule that something follows.
  if (has(head, 'title') && LAWS.test(written)) return false;
  if (has(head, 'self', 'person', 'plural', 'crowd')) return has(head, 'crowd') && /据/.test(word);
  const paper = has(head, 'doc', 'title', 'filing', 'record', 'rumour', 'paper');
  if (paper) return tail.length <= 4;
  if (!has(head, 'name', 'people', 'staff')) return false;
  return /^.?据$/.test(word) || word === '根据' ? /^(?:.|了解|获悉|观察|统计|介绍|消息|测算|估算)?$/.test(tail) : false;
}

/** 某某去年的调查里，…: what stands in a named body's paper is its finding. */
export function readWithin(scene: ChineseScene, at: number): Found | null {
  const { items, text, clauses } = scene;
  const head = items[at]!;
  if (!has(head, 'doc') || !/^(?:中|里|内),/.test(text.slice(head.end, head.end + 2))) return null;
  const phrase = phraseAt(scene, at);
  if (!phrase.owner?.mention || !/^\s*在?$/.test(text.slice(clauses[head.clause]!, phrase.start))) return null;
  const speaker = speakerOf(scene, phrase, head.end);
  if (speaker.kind !== 'named') return null;
  const span = { start: phrase.start, end: head.end + 1 };
  return {
    voice: { ...span, verb: head, manner: 'according', speaker, scope: 'whole', common: false },
    vague: [],
  };
}

/** 从某某的数据来看: the figures are the named body's, and what is seen in them the author's or theirs alike. */
export function readLook(scene: ChineseScene, at: number): Found | null {
  const { items, text } = scene;
  const head = items[at - 1];
  if (!head || head.clause !== items[at]!.clause || !has(head, 'doc', 'filing', 'title')) return null;
  if (text.slice(head.end, items[at]!.start).length > 1) return null;
  const phrase = phraseAt(scene, at - 1);
  const opener = items[phrase.first - 1];
  if (!opener || !/^(?:从|由|以|据|根据)$/.test(text.slice(opener.start, opener.end)) || phrase.start - opener.end > 2)
    return null;
  const speaker = speakerOf(scene, phrase, items[at]!.start);
  if (speaker.kind !== 'named') return null;
  const span = { start: opener.start, end: items[at]!.end };
  return {
    voice: { ...span, verb: items[at]!, manner: 'according', speaker, scope: 'whole', common: false },
    vague: [],
  };
}
