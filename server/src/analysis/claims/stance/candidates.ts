import type { Attribution, Mention, Passage, Sentence, Span } from '../../model';
import { within } from '../../text/span';
import { grantedSpans } from '../clauses';
import type { Lean } from './lean';
import { sceneSpans } from './scope';
import { isObserver } from '../../lexicon/observers';
import { CHINESE_ROLES, ENGLISH_ROLES } from '../../lexicon/roles';
import { segmentWords, unnamedCompanies } from './words';

/** Somebody or something that a sentence may be about, and what speaks for it. */
export interface Candidate {
  /** An entity id or a segment. */
  readonly target: string;
  readonly start: number;
  readonly features: Map<string, number>;
}

/** What marks a name as that of somebody who speaks or owns. */
const ASIDE = ['in-source', 'is-holder', 'observer', 'affiliation', 'owner'];

interface Named extends Span {
  readonly target: string;
  readonly names: readonly string[];
}

/** Words that name a segment only in passing; a plainer candidate beats them. */
const FAINT =
  /^(?:行业|市场|基础设施|模型|团队|创始人|小公司|应用|政府|规则|银行|保险|电商|制造业|工厂|律师|律所|会计|法律|车企|零售|物流|影视|量化|传统行业|实体经济|垂直领域|insurers|retail|legal|lawyers|factories|factory|manufacturing|warehouses|classrooms|医院|医生|诊断|教育|游戏|信贷|服务器|处理器|存储|硬件|算力|推理|用量|ai|人工智能|artificial intelligence|the market|markets|wall street|the technology|the industry|the sector|models|agents|apps|founders|rules|policy|policies|government|servers|hospitals?|banks|finance|education|retail|insurance|schools|compute|hardware|labs|processors)$/i;

/** Stands before what a sentence compares its subject with, or only measures it by. */
const OBJECT =
  /(?:比|于|像|超越|超过|媲美|不如|胜过|打败|击败|对抗|与|和|同|让|给|向|被|\b(?:than|like|unlike|versus|beat|rival|against|and|to|from|by|with|of|for|per|at|on|in)\b)\s*[“"「『]?\s*$/i;

const TITLES = [...CHINESE_ROLES.spokes, '副总', '高管', '分析师', '研究员', '首席', '前员工', '律师'].map((title) =>
  title.toLowerCase(),
);
const OFFICES = [
  ...ENGLISH_ROLES.spokes,
  'boss',
  'founder',
  'co-founder',
  'chief',
  'analyst',
  'analysts',
  'president',
  'researcher',
];

/** What may stand between a company's name and its officer's title. */
const BEFORE_TITLE = /^(?:的|\s|'s\s|\(\w+\)|创始团队)*(?:首席|联合|联席|副|高级|资深|执行)?/;
const OFFICE = new RegExp(`^\\s*(?:${OFFICES.join('|')})\\b`, 'i');

/** A company named only to say whose officer or owner somebody is (百度CTO王海峰, Tesla boss Elon Musk). */
function isAffiliation(text: string, at: Span, mentions: readonly Mention[]): boolean {
  const after = text.slice(at.end, at.end + 24).toLowerCase();
  const rest = after.replace(BEFORE_TITLE, '');
  if (OFFICE.test(rest) || TITLES.some((title) => after.startsWith(title) || rest.startsWith(title))) return true;
  return mentions.some(
    (other) => other.type === 'person' && other.start >= at.end && other.start - at.end <= 1 && text[at.end] !== "'",
  );
}

/** Who reports or speaks, as a dateline or the label before a turn of talk names them (新华社11月2日电, 《长谈》：). */
function isByline(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 14);
  if (/^(?:\s?\d{1,2}月\d{1,2}日)?(?:电|讯|消息)(?![\u4e00-\u9fff]{0,1}[信子商池动])/.test(after)) return true;
  return start <= 1 && /^[》」]?[:：]/.test(after);
}

/** A site or platform on which something happens (在…上, 在…里). */
function isPlace(text: string, { start, end }: Span): boolean {
  return (
    /在\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?(?:上|里|平台)/.test(text.slice(end, end + 3))
  );
}

/** A company named only as the maker of a product beside it (阿里的Qwen, 字节跳动旗下AI助手豆包, Google's Gemini). */
function owns(text: string, end: number, mentions: readonly Mention[]): boolean {
  const link = /^(?:旗下的?|的|'s )/.exec(text.slice(end, end + 4))?.[0];
  if (!link) return false;
  const from = end + link.length;
  return mentions.some(
    ({ type, start }) => type === 'product' && start >= from && start - from <= (link === '的' ? 0 : 8),
  );
}

/** Stands before whoever money goes to. */
const RECEIVES =
  /(?:对|向|给|(?:入股|投资|注资|收购|领投|跟投|增持|买入)了?|控制|押注|看好|首选|\b(?:invest\w*(?: [^,.]{0,30})? in|bid for|buy|buying|acquire|stake in|bet on|fund))\s*$/i;
/** Stands behind whoever money comes from, or who takes it away. */
const GIVES =
  /^[^,，。;；]{0,8}(?:领投|跟投|投资了|入股|注资|增持|减持|清仓|建仓|牵头|收购|认购|买入|抛售)|^ (?:has |had |also )?(?:led an? |backed|invested|bought|sold|put \$|acquired|took a stake)/i;
/** Stands before what a sentence says it does not speak of. */
const DENIED = /(?:不是|并非|而非|不在于|不在|\bnot|rather than|instead of)[^,，。]{0,8}$/i;

/** Products of one maker that are spoken of as hardware at large once the maker is not named. */
const HARDWARE = /^(?:[abh]\d{2,3}0?|gb?\d{3}|rtx ?\d{4}|tpu.*|mi\d{3}x?|hopper|blackwell)$/i;

/** Stands behind a company that somebody rates: the words of the rating name it, but it is not their origin. */
const RATED = /^(?:'s|的)?\s?(?:股票|股份)?(?:目标价|评级|评等|price target|rating|shares? to|to)/i;

/** All that the sentence names, in order, each named once. `leans` are the words of its main statement. */
export function candidatesOf(
  passage: Passage,
  sentence: Sentence,
  mentions: readonly Mention[],
  attribution: Attribution,
  leans: readonly Lean[],
): Candidate[] {
  const text = passage.block.folded;
  const found: Named[] = [];
  for (const { start, end, type, id } of mentions) {
    if (type !== 'company' && type !== 'product') continue;
    const names: string[] = [type];
    if (isObserver(id) || isByline(text, { start, end })) names.push('observer');
    if (isPlace(text, { start, end })) names.push('in-scene');
    if (id === attribution.holder) names.push(isObserver(id) ? 'is-holder' : 'self');
    if (isAffiliation(text, { start, end }, mentions)) names.push('affiliation');
    if (type === 'company' && owns(text, end, mentions)) names.push('owner');
    if (
      type === 'product' &&
      /(?:旗下[^,，。]{0,8}|的|'s )$/.test(text.slice(Math.max(sentence.start, start - 12), start))
    )
      names.push('possessed');
    if (type === 'product' && HARDWARE.test(text.slice(start, end)))
      found.push({ target: 'chips', start, end, names: ['segment', 'segment-chips'] });
    const evidence = attribution.evidence;
    const inSource = evidence && evidence.start <= start && end <= evidence.end;
    if (inSource && !RATED.test(text.slice(end, end + 16))) names.push('in-source');
    found.push({ target: id, start, end, names });
  }
  const unnamed = within(unnamedCompanies(passage), sentence).filter(
    (one) => !mentions.some((mention) => isBeside(text, one, mention)),
  );
  for (const one of unnamed)
    found.push({ ...one, target: one.segment, names: ['segment', `segment-${one.segment}`, 'unnamed'] });
  for (const word of within(segmentWords(passage), sentence)) {
    if (mentions.some((mention) => isBeside(text, word, mention))) continue;
    if (unnamed.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
    const faint = FAINT.test(text.slice(word.start, word.end));
    for (const segment of word.lists)
      found.push({ ...word, target: segment, names: [faint ? 'faint-segment' : 'segment', `segment-${segment}`] });
  }
  found.sort((a, b) => a.start - b.start);
  return describe(text, sentence, ofWhat(text, sentence, found, leans), leans);
}

/** Opens a clause that speaks of a part of what was named just before (…GPU集群，其中大部分…). */
const PART_OF = /[,，;；]\s*(?:其中|(?:(?:most|many|much|some|half|part|all) )?of which)/g;

/** Where such a clause leans, it leans on the things it takes the part of, not on whoever owns them. */
function ofWhat(text: string, sentence: Sentence, found: readonly Named[], leans: readonly Lean[]): readonly Named[] {
  const lean = leans.at(-1);
  if (!lean) return found;
  const opens = [...text.slice(sentence.start, lean.start).matchAll(PART_OF)].at(-1);
  if (!opens) return found;
  const things = found.filter(
    (one) => one.start >= sentence.start + opens.index || one.names.some((name) => name.endsWith('segment')),
  );
  return things.some(({ names }) => names.includes('segment')) ? things : found;
}

/** Whether words only say what somebody named is: they overlap the name or lead straight up to it (AI助手小帆). */
function isBeside(text: string, word: Span, mention: Mention): boolean {
  if (mention.type !== 'company' && mention.type !== 'product')
    return mention.start < word.end && word.start < mention.end;
  if (mention.start < word.end) return word.start < mention.end;
  return mention.start - word.end <= 1 && !/[,，。;；、]/.test(text.slice(word.end, mention.start));
}

function describe(text: string, sentence: Sentence, found: readonly Named[], leans: readonly Lean[]): Candidate[] {
  const own = text.slice(sentence.start, sentence.end);
  const aside = [...sceneSpans(own), ...grantedSpans(own)];
  const decisive = leans.at(-1);
  const byTarget = new Map<string, Candidate>();
  let first = true;
  for (const one of found) {
    let candidate = byTarget.get(one.target);
    if (!candidate)
      byTarget.set(one.target, (candidate = { target: one.target, start: one.start, features: new Map() }));
    const names = [...one.names];
    const offset = one.start - sentence.start;
    if (aside.some((span) => span.start <= offset && offset < span.end)) names.push('in-scene');
    else if (first && !ASIDE.some((name) => names.includes(name))) {
      const faint = names.includes('faint-segment');
      names.push(faint ? 'first-faint' : 'first');
      first = faint;
    }
    if (offset < 3) names.push('opens');
    if (OBJECT.test(text.slice(Math.max(sentence.start, one.start - 10), one.start))) names.push('object');
    const before = text.slice(Math.max(sentence.start, one.start - 48), one.start);
    if (RECEIVES.test(before)) names.push('receives');
    if (GIVES.test(text.slice(one.end, Math.min(one.end + 24, sentence.end)))) names.push('gives');
    if (DENIED.test(before.slice(-16))) names.push('denied');
    if (/[(（][^)）]*$/.test(before)) names.push('in-brackets');
    if (decisive) names.push(one.start <= decisive.start ? 'before-lean' : 'after-lean');
    if (leans.some((lean) => isInClause(text, one, lean))) names.push('by-lean');
    if (leans.some((lean) => one.end <= lean.start && lean.start - one.end <= (isHan(text, one.start) ? 5 : 14)))
      names.push('next-to-lean');
    if (candidate.start < one.start) names.push('again');
    if (!names.some((name) => ASIDE.includes(name))) names.push('plainly');
    for (const name of names) candidate.features.set(name, 1);
  }
  return [...byTarget.values()];
}

function isHan(text: string, at: number): boolean {
  return /[\u3400-\u9fff]/.test(text[at] ?? '');
}

function isInClause(text: string, one: Span, lean: Span): boolean {
  const from = Math.min(one.end, lean.end);
  const to = Math.max(one.start, lean.start);
  return to - from < 160 && !/[,;:。，；：]/.test(text.slice(from, to));
}

/** The candidate that most speaks for; null where the sentence names nothing. */
export function bestOf(candidates: readonly Candidate[], weights: Readonly<Record<string, number>>): Candidate | null {
  let best: Candidate | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    let score = 0;
    for (const [name, value] of candidate.features) score += (weights[name] ?? 0) * value;
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Whether a candidate is named in passing only. */
export function isFaint({ features }: Candidate): boolean {
  return features.has('faint-segment') && !features.has('segment');
}

/** Whether a candidate serves only as the origin of what is said. */
export function isOrigin({ features }: Candidate): boolean {
  return !features.has('plainly');
}
