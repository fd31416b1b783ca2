import { SURNAMES } from '../../lexicon/surnames';
import { BLANK, firstItemFrom } from '../items';
import { has, type ChineseItem, type ChineseScene } from './grammar';

/** Endings that make a body's name of what stands before them. */
const BODY =
  /[\u4e00-\u9fffA-Za-z0-9·]{1,10}(?:咨询|研究院|研究所|研究中心|信通院|证券|银行|资本|大学|学院|协会|学会|委|部|局|署|法院|交易所|日报|时报|晚报|周刊|通讯社|财经|智库|实验室|基金会|联盟|集团|网|社|基金|信托|查|院)$/;
/** What only sounds like a body's name. */
const NO_BODY =
  /(?:有关|相关|监管|主管|本|该|多个|各|某|各大|研究|内|外|全|大|一|总|局|干)(?:部门|部|局|委|院|网|社)$|(?:法院|社会|互联网|因特网|官网|医院|学院|银行|券商|资本|集团|大学)$/;
const REAL_BODY = /[\u4e00-\u9fff]{2,}(?:法院|学院|银行|资本|集团|大学|医院)$/;
const LATIN = /(?:^|[^A-Za-z])([A-Z][A-Za-z0-9&.'-]*(?: [A-Z][A-Za-z0-9&.'-]*){0,4})$/;
const NO_NAME =
  /^(?:AI|CEO|CFO|CTO|COO|IT|GPU|CPU|LLM|IPO|API|APP|App|VC|PE|AIGC|AGI|ToB|ToC|SaaS|Q[1-4]|H[12]|KOL|PPT|PDF)$/;
/** What stands between a body's name and its paper. */
const FILLER =
  /(?:公布|发布|发表|提供|统计|给出|披露|编制|出具)?(?:的)?(?:最新|近期|近日|一项|一份|相关|官方)?(?:公布|发布)?的?$/;

/** A body's name that is in no list, right before a paper (某某咨询数据) or a function: as written, or null. */
export function writtenBody(scene: ChineseScene, before: number, head: ChineseItem): string | null {
  const from = Math.max(scene.clauses[head.clause]!, before - 24, introductionEnd(scene, before));
  const text = scene.text.slice(from, before).replace(FILLER, '').trimEnd();
  if (text.includes(BLANK)) return null;
  const latin = LATIN.exec(text)?.[1];
  const body = latin && !NO_NAME.test(latin) ? latin : BODY.exec(text)?.[0];
  if (!body || body.length < 2) return null;
  if (body !== latin && NO_BODY.test(body) && !REAL_BODY.test(body)) return null;
  const at = from + text.length - body.length;
  return scene.block.prose.slice(at, at + body.length);
}

/** A person's name that is in no list, between a function and the verb (分析师某某表示): as written, or null. */
export function writtenPerson(scene: ChineseScene, from: number, until: number): string | null {
  const next = scene.items[firstItemFrom(scene, from)];
  const text = scene.text.slice(from, Math.min(next?.start ?? until, until, from + 40));
  const name =
    /^[\s"“「]{0,2}([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}[·-][\u4e00-\u9fff·-]{1,8}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){0,3})[\s"”」]{0,2}$/.exec(
      text,
    );
  if (!name) return null;
  const written = name[1]!;
  if (/^[\u4e00-\u9fff]+$/.test(written) && !SURNAMES.has(written[0]!)) return null;
  const at = from + name[0].indexOf(written);
  return scene.block.prose.slice(at, at + written.length);
}

/** Where the words that introduce a name end, looking left from `before`: 据, 近日, 和. */
function introductionEnd(scene: ChineseScene, before: number): number {
  for (let i = firstItemFrom(scene, before) - 1; i >= 0; i--) {
    const item = scene.items[i]!;
    if (before - item.end > 24) return 0;
    if (has(item, 'according', 'cite', 'say', 'report', 'show', 'name', 'title')) return item.end;
    // A single character can be part of the name itself.
    if (has(item, 'adverb', 'preposition', 'conjunction') && item.end - item.start > 1) return item.end;
  }
  return 0;
}
