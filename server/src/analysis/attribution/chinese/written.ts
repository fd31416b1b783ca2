import { SURNAMES } from '../../lexicon/surnames';
import { BLANK, firstItemFrom } from '../items';
import { has, type ChineseItem, type ChineseScene } from './grammar';

/** Makes a body's name of a noun before it: 消费者协会. */
export const PART_OF_NAME = /^(?:协会|委员会|联盟|学会|基金会|联合会|集团|公司)/;
/** Endings that make a body's name of what stands before them. */
const BODY =
  /[\u4e00-\u9fffA-Za-z0-9·]{1,10}(?:咨询|研究院|研究所|研究中心|信通院|证券|银行|资本|大学|学院|协会|学会|委|部|局|署|法院|交易所|公司|日报|时报|晚报|导报|商报|参考报|周刊|通讯社|财经|智库|实验室|基金会|联盟|集团|网|社|基金|信托|查|院)$/;
/** What only sounds like a body's name. */
const NO_BODY =
  /(?:有关|相关|监管|主管|本|该|多个|各|某|各大|研究|内|外|全|大|一|总|局|干|头|腰|尾|东|西|南|北|中)(?:部门|部|局|委|院|网|社)$|(?:该|本|子|母|总|分|某|家|市|些|的|和|与|上市|初创|创业|科技|软件|互联网|保险|证券|明星|一家|这家|AI)公司$|^公司$|(?:多|几|数|各)家(?:公司|银行)$|(?:法院|社会|互联网|因特网|官网|医院|学院|银行|券商|资本|集团|大学)$/;
/** 某某公司的登记数据: what the paper is about may stand between. */
const TOPIC = /(?<=(?:公司|集团|交易所|银行|协会))的[\u4e00-\u9fff]{1,10}$/;
const REAL_BODY = /[\u4e00-\u9fff]{2,}(?:法院|学院|银行|资本|集团|大学|医院)$/;
const LATIN = /(?:^|[^A-Za-z])([A-Z][A-Za-z0-9&.'-]*(?: [A-Z][A-Za-z0-9&.'-]*){0,4})$/;
const LATIN_WITH_KIND =
  /(?:^|[^A-Za-z])([A-Z][A-Za-z0-9&.'-]*(?: [A-Z][A-Za-z0-9&.'-]*){0,4}) ?(?:杂志|网站|公司|机构|集团|研究所|平台|团队|实验室)$/;
const NO_NAME =
  /^(?:AI|CEO|CFO|CTO|COO|IT|GPU|CPU|LLM|IPO|API|APP|App|VC|PE|AIGC|AGI|ToB|ToC|SaaS|Q[1-4]|H[12]|KOL|PPT|PDF)$/;
const TRAILING_BLANK = new RegExp(`[()]*${BLANK}+[()]*$`);
/** What stands between a body's name and its paper. */
const FILLER =
  /(?:(?:上周|本周|近日|日前|近期|最近|今年|去年|本月|上月|昨日|今日|\d+年|\d+月|\d+日)+)?(?:公布|发布|发表|提供|统计|给出|披露|编制|出具)?(?:的)?(?:最新|近期|近日|一项|一份|相关|官方)?(?:公布|发布)?的?$/;

/** 近日发布的股权投资市场: how and on what. */
const ISSUED_ON =
  /(?:(?:上周|本周|近日|日前|近期|最近|今年|去年|本月|上月|昨日|今日|\d+年|\d+月|\d+日)+)?(?:发布|公布|发表|推出|披露|出具)的[\u4e00-\u9fff]{0,12}$/;
const ISSUED = /发布|公布|发表|出具|编制|给出/;
const SHORT_NAME = /^[\u4e00-\u9fffA-Za-z0-9·]{2,10}$/;
const GENERIC = /(?:公司|机构|企业|厂商|部门|媒体|团队|平台|网站|方面|官方|他们|我们)$/;

function hasItems({ items }: ChineseScene, from: number, to: number): boolean {
  const item = items[firstItemFrom({ items }, from)];
  return item !== undefined && item.start < to;
}

/** A body's name that is in no list, right before a paper (某某咨询数据) or a function: as written, or null. */
export function writtenBody(scene: ChineseScene, before: number, head: ChineseItem): string | null {
  const clause = scene.clauses[head.clause]!;
  const issued = ISSUED_ON.exec(scene.text.slice(Math.max(clause, before - 30), before))?.[0] ?? '';
  const until = before - issued.length;
  const from = Math.max(clause, until - 24, introductionEnd(scene, until));
  const whole = scene.text.slice(from, until);
  const filler = issued || (FILLER.exec(whole)?.[0] ?? '');
  const text = whole
    .slice(0, issued ? whole.length : whole.length - filler.length)
    .replace(TOPIC, '')
    .replace(TRAILING_BLANK, '')
    .trimEnd();
  // 据某某近日发布的数据: whatever issues figures is a body, whatever its name looks like.
  if (ISSUED.test(filler) && SHORT_NAME.test(text) && !GENERIC.test(text) && !hasItems(scene, from, from + text.length))
    return scene.block.prose.slice(from, from + text.length);
  if (text.includes(BLANK)) return null;
  const latin = (LATIN_WITH_KIND.exec(text) ?? LATIN.exec(text))?.[1];
  const body = latin && !NO_NAME.test(latin) ? latin : BODY.exec(text)?.[0];
  if (!body || body.length < 2) return null;
  if (body !== latin && NO_BODY.test(body) && !REAL_BODY.test(body)) return null;
  if (body === latin) {
    const start = from + text.lastIndexOf(latin);
    return scene.block.prose.slice(start, start + latin.length);
  }
  const name = body.replace(/^.*\d[年月日](?:晚间|晚|下午|早间|上午)?|^.*的/, '');
  const at = from + text.length - name.length;
  return name.length < 2 ? null : scene.block.prose.slice(at, at + name.length);
}

/** Endings of firms and offices, as the subject of speech. */
const FIRM =
  /(?:股份|科技|控股|集团|银行|证券|电器|医药|网络|汽车|实业|资本|投资|传媒|电子|影业|智能|半导体|能源|通信|软件|信息|公司|法院|局|部|委|署|大学|学院|研究院|研究所|协会|委员会|联盟|白宫|五角大楼|国会|央行|咨询|基金|数据|商会|工会|政府)$/;
const DATES = /^(?:[\s\d年月日]|本周|上周|周[一二三四五六日]|晚间?|上午|下午|早间|中午|凌晨)+/;
const NO_SURNAME_END = /[业者员家师界层方会们人商户部门技]$/;

/** A subject in no list, which fills its clause before the verb but for dates and adverbs: as written, or null. */
export function writtenSubject(scene: ChineseScene, at: number): { id: string; start: number; person: boolean } | null {
  const { items, text, block, clauses } = scene;
  const verb = items[at]!;
  let from = clauses[verb.clause]!;
  if (verb.start - from > 40) return null;
  let next = firstItemFrom(scene, from);
  for (;;) {
    from += DATES.exec(text.slice(from, verb.start))?.[0].length ?? 0;
    const item = items[next];
    const joins = item?.start === from && /[而但另又且故则]/.test(text[from]!);
    if (!item || item.start !== from || !has(item, 'adverb') || (item.end - item.start < 2 && !joins)) break;
    from = item.end;
    next++;
  }
  if (has(items[next], 'according', 'cite')) return null;
  while (next < at && !has(items[next], 'adverb', 'preposition', 'denial', 'common')) next++;
  const until = Math.min(items[next]!.start, verb.start);
  const name = text.slice(from, until).trimEnd();
  const answer = (person: boolean) => ({ id: block.prose.slice(from, from + name.length), start: from, person });
  if (/^[A-Z][A-Za-z0-9&.'-]*(?: [A-Z][\w&.'-]*){0,3}$/.test(name) && !NO_NAME.test(name)) return answer(false);
  if (!/^[\u4e00-\u9fff·A-Za-z0-9]{2,14}$/.test(name)) return null;
  if (FIRM.test(name) && name.length >= 3 && !(NO_BODY.test(name) && !REAL_BODY.test(name))) return answer(false);
  return name.length === 3 && SURNAMES.has(name[0]!) && !NO_SURNAME_END.test(name) ? answer(true) : null;
}

/** A person's name that is in no list, between a function and the verb (分析师某某表示): as written, or null. */
export function writtenPerson(scene: ChineseScene, from: number, until: number): string | null {
  const next = scene.items[firstItemFrom(scene, from)];
  const text = scene.text.slice(from, Math.min(next?.start ?? until, until, from + 60));
  const blank = text.indexOf(BLANK);
  const name = PERSON.exec(blank < 0 ? text : text.slice(0, blank));
  if (!name) return null;
  const written = name[1]!;
  const at = from + name[0].indexOf(written);
  // 艾莉亚加（Stephanie Aliaga）: the name in brackets is the one that people use.
  const original =
    blank < 0
      ? null
      : /^\(([A-Z][\w.'-]+(?: [A-Z][\w.'-]+)+)\)/.exec(scene.block.folded.slice(from + blank, from + blank + 40));
  if (original) return scene.block.prose.slice(from + blank + 1, from + blank + 1 + original[1]!.length);
  if (/^[\u4e00-\u9fff]+$/.test(written) && (written.length > 4 || !SURNAMES.has(written[0]!))) return null;
  return scene.block.prose.slice(at, at + written.length);
}

const PERSON =
  /^[\s"“「]{0,2}([\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{1,6}[·-][\u4e00-\u9fff·-]{1,8}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){0,3})[\s"”」(]{0,2}$/;

/** Where the words that introduce a name end, looking left from `before`: 据, 近日, 和. */
function introductionEnd(scene: ChineseScene, before: number): number {
  for (let i = firstItemFrom(scene, before) - 1; i >= 0; i--) {
    const item = scene.items[i]!;
    if (before - item.end > 24) return 0;
    if (has(item, 'according', 'cite', 'say', 'report', 'show', 'name', 'title')) return item.end;
    // A single character can be part of the name itself.
    const issuing = /^(?:发布|公布|发表|推出|披露|出具)/.test(scene.text.slice(item.end, item.end + 2));
    if (has(item, 'adverb', 'preposition', 'conjunction') && item.end - item.start > 1 && !issuing) return item.end;
  }
  return 0;
}
