import type { Attribution, Figure, Mention, Sentence } from '../model';
import type { Features } from './features';

/** What surrounds a sentence and bears on its reading. */
export interface Surroundings {
  readonly mentions: readonly Mention[];
  readonly attribution: Attribution;
  /** The lead-in above a list item, folded; empty where there is none. */
  readonly leadIn: string;
  /** Share of the article's sentences that name somebody or count something, 0 to 1. */
  readonly newsShare: number;
  /** Year of publication where known. */
  readonly year: number | undefined;
}

/** Taken for the present where an article has no date. */
const ASSUMED_YEAR = 2025;
const STEPS = /路径|步骤|方式|维度|角度|因素|标准|考虑|分为|几步|steps|ways|criteria|consider/i;
const OUTLOOK =
  /趋势|变化|展望|未来|前景|今后|往后|情景|情形|假设|风险提示|风险因素|outlook|trends?|next|future|scenario|assum|in (?:my|our|the) (?:base|bull|bear) case|risk factors|to watch|predictions?/i;
const ADVICE = /应|需|建议|必须|保持|该|should|must|need to|recommend|advice/i;
const FOLLOWS = /以下|如下|下列|包括|following/i;

/** What the names, the source and the place of the sentence add to its own words. */
export function contextFeatures(
  local: Features,
  sentence: Sentence,
  around: Surroundings,
  figures: readonly Figure[],
): Map<string, number> {
  const features = new Map<string, number>();
  const names = addNames(features, local, sentence, around);
  addRegister(features, local, around, names);
  addSource(features, local, around.attribution);
  if (local.has('list-item')) features.set(leadInKind(around.leadIn), 1);
  addYear(features, local, figures, around.year ?? ASSUMED_YEAR);
  return features;
}

/** Evidence of who is named; returns how many are, the one who only speaks left out. */
function addNames(features: Map<string, number>, local: Features, { start }: Sentence, around: Surroundings): number {
  let names = 0;
  for (const mention of around.mentions) {
    // Who only speaks is known from the attribution.
    if (mention.type === 'person' && around.attribution.holder === mention.id) continue;
    features.set(mention.type, 1);
    names++;
    if (mention.start - start < 3) features.set('opens-with-name', 1);
  }
  if (names > 1) features.set('several-names', 1);
  if (names === 0) return 0;
  if (local.has('act') || local.has('money-act')) features.set('name-acts', 1);
  if (local.has('rise') || local.has('fall') || local.has('turn')) features.set('name-changes', 1);
  if (local.has('comparison')) features.set('name-compared', 1);
  return names;
}

/** How the sentence stands out from its register: what it judges, and whether anything anchors it. */
function addRegister(features: Map<string, number>, local: Features, around: Surroundings, names: number): void {
  const bare = names === 0 && !local.has('quantity');
  features.set('news-register', around.newsShare);
  if (bare) {
    features.set('names-nobody', 1);
    features.set('unnamed-in-register', around.newsShare);
  }
  const judging = ['judging-1', 'judging-2', 'judging-3', 'judging-4'].findIndex((name) => local.has(name)) + 1;
  const anchored = !bare || local.has('past') || local.has('figure-date') || around.attribution.source !== 'none';
  if (judging > 0) features.set(`${judging > 1 ? 'much-' : ''}judged-${anchored ? 'anchored' : 'unanchored'}`, 1);
  else if (!anchored) features.set('unjudged-unanchored', 1);
}

function addSource(features: Map<string, number>, local: Features, { source, holder }: Attribution): void {
  if (source !== 'none') features.set(`source-${source}`, 1);
  if (holder === 'author') {
    if (local.has('writer-first')) features.set('writer-tells', 1);
    if (source === 'none' || source === 'linked') features.set('own-voice', 1);
    return;
  }
  features.set('reported', 1);
  if (local.has('third')) features.set('third-reported', 1);
  if (local.has('quality') || local.has('advice') || local.has('idiom')) features.set('reported-judgement', 1);
  if (local.has('says-opinion')) features.set('reported-as-opinion', 1);
  if (local.has('says-forecast')) features.set('reported-as-forecast', 1);
  if (local.has('says-fact')) features.set('reported-as-fact', 1);
}

/** What the lead-in of a list makes of its items. */
function leadInKind(leadIn: string): string {
  if (!leadIn) return 'item-alone';
  if (STEPS.test(leadIn)) return 'under-announcement';
  if (OUTLOOK.test(leadIn)) return 'under-forecast';
  if (ADVICE.test(leadIn)) return 'under-advice';
  return FOLLOWS.test(leadIn) ? 'under-announcement' : 'under-statement';
}

function addYear(features: Map<string, number>, local: Features, figures: readonly Figure[], present: number): void {
  const year = Math.max(0, ...figures.map(latestYear));
  if (year === 0) return;
  const ahead =
    year > present || (year === present && ['to-year', 'future', 'hui', 'expect'].some((name) => local.has(name)));
  features.set(ahead ? 'future-year' : year === present ? 'this-year' : 'past-year', 1);
}

/** The latest year that a date figure fixes, or 0. */
function latestYear({ kind, value }: Figure): number {
  if (kind !== 'date' || typeof value !== 'string') return 0;
  return Math.max(0, ...(value.match(/\d{4}/g) ?? []).map(Number).filter((year) => year > 1800 && year < 2200));
}
