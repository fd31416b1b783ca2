import type { Span } from '../../model';
import type { Voice } from '../voice';
import { has, type ChineseScene } from './grammar';
import type { Found } from './hearsay';
import { speakerOf } from './speakers';
import { firstSubject, subjectBefore, type Subject } from './subject';

/** What a house estimates or grades. */
const ESTIMATE = /目标价|评级|预估|预测|预期|指引|展望|盈利预期|[“"「](?:买入|增持|中性|卖出|减持|持有|跑赢|优于|强于)/;
/** The new estimate itself; without it 上调了目标价 is an act like another. */
const STATED = /[\d一二三四五六七八九十百千万亿]|["“「]|买入|增持|中性|卖出|减持|持有|跑赢|优于大/;
/** …，理由是: an act of the house's, and then what it gives for it. */
const WITH_REASON = /^[^。;:!?]{0,40},(?:主要)?(?:理由|原因)(?:是|为|在于)/;
const IN_REPORT = /(?:报告|研报|研究报告|简报)(?:中|里|内)?,$/;
/** 评级被下调, 遭下调: told of the one that it happened to. */
const SUFFERED = /[被遭获]\S{0,8}$/;
/** 公布第三季度财报，: the figures after the comma are the report's. */
const RESULTS =
  /^了?[^,;:。!?]{0,24}(?:财报|业绩|季报|年报|半年报|中报|成绩单|业绩报告|业绩快报|业绩预告|财务报告|财务数据|经营数据)[^,;:。!?]{0,4}[,:]/;
const ISSUES = /^(?:公布|发布|交出|公告|晒出|递出)$/;

/** 该行把目标价上调到…, 公司维持全年指引: a house that changes its estimate says so. */
export function readRating(scene: ChineseScene, at: number): Found | null {
  const { items, text, clauses } = scene;
  const { start, end, clause } = items[at]!;
  const from = clauses[clause]!;
  const words = text.slice(from, clauses[clause + 1] ?? text.length);
  if (!ESTIMATE.test(words) || SUFFERED.test(text.slice(from, start))) return null;
  if (!STATED.test(text.slice(end, from + words.length))) return null;
  // …在最新报告中，把…上修到…: whoever wrote the report.
  const reasons = WITH_REASON.test(text.slice(end, end + 60));
  const writer = IN_REPORT.test(text.slice(Math.max(0, from - 8), from)) ? firstSubject(scene, clause - 1, at) : null;
  const house = subjectBefore(scene, at) ?? writer;
  // What is rated stands between the house and its verb, and is no part of the origin.
  const found = house && sayingOf(scene, at, house, 'say', { start: house.phrase.end, end: house.phrase.end });
  return found?.voice && reasons ? { ...found, voice: { ...found.voice, scope: 'part' } } : found;
}

/** 某某公布财报，营收…: the report is the origin of what follows. */
export function readResults(scene: ChineseScene, at: number): Found | null {
  const { items, text } = scene;
  const { start, end } = items[at]!;
  if (!ISSUES.test(text.slice(start, end)) || !RESULTS.test(text.slice(end, end + 40))) return null;
  return sayingOf(scene, at, subjectBefore(scene, at), 'report');
}

/** The voice of a verb's subject, where that is somebody who can speak. */
function sayingOf(
  scene: ChineseScene,
  at: number,
  subject: Subject | null,
  manner: Voice['manner'],
  verb: Span = spanOf(scene.items[at]!),
): Found | null {
  if (!subject || !has(subject.phrase.head, 'name', 'body', 'person', 'staff', 'spokes')) return null;
  const speaker = speakerOf(scene, subject.phrase, scene.items[at]!.start);
  if (speaker.kind === 'vague') return null;
  const { start } = subject;
  return { voice: { start, end: verb.end, verb, manner, speaker, scope: 'whole', common: false }, vague: [] };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const REASONS = /^了?[^,。;:]{0,12}(?:理由|原因|判断|建议|观点|看法|结论|预测|趋势|风险|依据|证据)[^,。;:]{0,4}:/;

/** 高盛给出三条理由：the list that follows is the house's. */
export function readReasons(scene: ChineseScene, at: number): Found | null {
  const { end } = scene.items[at]!;
  return REASONS.test(scene.text.slice(end, end + 28)) ? sayingOf(scene, at, subjectBefore(scene, at), 'say') : null;
}

const SO_MANY = /^[^,。;:]{0,6}?[\d一二两三四五六七八九十百千万余多数]+[^,。;:]{0,3}[家位名个人所]/;

/** 贝恩访谈过80家企业，其中…: what the asked have answered is the asker's finding. */
export function readSurvey(scene: ChineseScene, at: number): Found | null {
  const { end } = scene.items[at]!;
  return SO_MANY.test(scene.text.slice(end, end + 16)) ? sayingOf(scene, at, subjectBefore(scene, at), 'show') : null;
}
