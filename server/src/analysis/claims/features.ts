import type { Attribution, Figure, Mention, Passage, Sentence } from '../model';
import { contains, overlap } from '../text/span';
import { cuesOf, type Cue } from './cues';
import { resolveBare } from './bare';
import { grantedSpans, lastClauseStart, mainClauseStart } from './clauses';
import { quotedSpans } from './quoted';
import { endsInColon, labelEnd } from './structure';

/** Named evidence of one sentence with its strength, 0 for absent; most are 1. */
export type Features = ReadonlyMap<string, number>;

/** What surrounds a sentence and bears on its reading. */
export interface Surroundings {
  readonly mentions: readonly Mention[];
  readonly attribution: Attribution;
  /** The lead-in above a list item, folded; empty where there is none. */
  readonly leadIn: string;
  /** Share of the article's sentences that name somebody, count something or give a source, 0 to 1. */
  readonly newsShare: number;
  /** Year of publication where known. */
  readonly year: number | undefined;
}

const QUANTITIES = new Set<Figure['kind']>(['money', 'percent', 'multiple', 'count', 'measure', 'rank']);
/** A quotation this short names a notion rather than says something. */
const LONGEST_NOTION = 30;

/** What can be read from the sentence alone; independent of mentions and attribution. */
export function localFeatures(passage: Passage, sentence: Sentence, cues: readonly Cue[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, value = 1): void => void features.set(name, (features.get(name) ?? 0) + value);
  const { block } = passage;
  const text = block.folded.slice(sentence.start, sentence.end);

  for (const cue of cues) for (const name of cue.lists) add(resolveBare(name, block.folded, cue, sentence));
  for (const [name, count] of features) features.set(name, count > 2 ? 1.6 : count > 1 ? 1.3 : 1);
  addPositions(block.folded, sentence, text, cues, features);

  for (const figure of passage.figures) {
    if (figure.start < sentence.start || figure.end > sentence.end) continue;
    if (isSmallCount(figure)) add('small-count');
    else {
      if (QUANTITIES.has(figure.kind)) add('quantity', features.has('quantity') ? 0.25 : 1);
      features.set(`figure-${figure.kind}`, 1);
    }
  }
  addShape(text, block.kind === 'listItem', add);
  addPairs(features);
  return features;
}

/** A handful of things (两个方向, three ways) says how the writer counts, not what happened. */
function isSmallCount({ kind, value }: Figure): boolean {
  return kind === 'count' && typeof value === 'number' && value < 10;
}

/** Cue words of a sentence that are used rather than quoted as a notion. */
export function usedCues(passage: Passage, sentence: Sentence): Cue[] {
  const cues = cuesOf(passage);
  const quoted = quotedSpans(passage).filter((span) => overlap(span, sentence) > 0);
  const granted = grantedSpans(passage.block.folded.slice(sentence.start, sentence.end));
  const used: Cue[] = [];
  for (let i = firstFrom(cues, sentence.start); i < cues.length && cues[i]!.start < sentence.end; i++) {
    const cue = cues[i]!;
    if (granted.some((span) => span.start <= cue.start - sentence.start && cue.end - sentence.start <= span.end))
      continue;
    if (cue.end <= sentence.end && !quoted.some((span) => isNotion(span, sentence) && contains(span, cue)))
      used.push(cue);
  }
  return used;
}

function isNotion(span: Sentence, sentence: Sentence): boolean {
  const length = span.end - span.start;
  return length <= LONGEST_NOTION && length < (sentence.end - sentence.start) * 0.6;
}

/** Index of the first item that starts at or after `start`. */
function firstFrom(items: readonly Sentence[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists of which the first word met tells the mood of the sentence. */
const MOODS = new Set<string>([
  'future',
  'hui',
  'expect',
  'possible',
  'advice',
  'plan',
  'would',
  'perfective',
  'past',
  'seem',
]);
/** Lists that weigh more where the sentence ends up. */
const FINAL = new Set<string>([
  'future',
  'possible',
  'advice',
  'quality',
  'idiom',
  'perfective',
  'rise',
  'fall',
  'turn',
  'act',
  'essence',
  'metaphor',
  'bubble',
]);

/** A law rather than a prediction: what always or usually follows. */
const HABIT =
  /(?:每|凡是?|任何|越|总|往往|通常|常常|一般|普遍)[^,，。]{0,14}会|\b(?:always|usually|often|typically|tends? to|every \w+ (?:has|brings|ends))\b/i;

/** What the sentence leads with and what it ends on. */
function addPositions(
  folded: string,
  sentence: Sentence,
  text: string,
  cues: readonly Cue[],
  features: Map<string, number>,
): void {
  const last = sentence.start + lastClauseStart(text);
  const main = sentence.start + mainClauseStart(text);
  const latin = !/[\u3400-\u9fff]/.test(text);
  let led = false;
  for (const cue of cues)
    for (const list of cue.lists) {
      const name = resolveBare(list, folded, cue, sentence);
      if (!led && cue.start >= main && MOODS.has(name)) {
        features.set(`leads-with-${name}`, 1);
        if (latin) features.set(`english-leads-with-${name}`, 1);
        led = true;
      }
      if (cue.start >= last && FINAL.has(name)) features.set(`ends-on-${name}`, 1);
    }
  if (/可能[^,，。]{0,12}了|may have|might have|could have|probably (?:was|were|did|has)|was probably/i.test(text))
    features.set('possible-past', 1);
  if (HABIT.test(text)) features.set('habitual', 1);
  if (/的[,，]?(?:是|就是|得是|不是)|之所以|^是/.test(text)) features.set('cleft', 1);
}

const PREDICATES = [
  'act',
  'money-act',
  'rise',
  'fall',
  'turn',
  'state',
  'past',
  'perfective',
  'negation',
  'comparison',
  'future',
  'possible',
  'advice',
  'quality',
  'being',
  'present',
  'cause',
  'plan',
];

function addShape(text: string, item: boolean, add: (name: string, value?: number) => void): void {
  const latin = !/[\u3400-\u9fff]/.test(text);
  const length = latin ? text.length / 3 : text.length;
  add('length', Math.min(length, 80) / 40);
  if (length < 9) add('very-short');
  else if (length < 16) add('short');
  if (latin) add('english');
  if (endsInColon(text)) add('ends-in-colon');
  else if (!/[。.!！;；…]["'”’」』）)】\]]*$/.test(text)) add('no-full-stop');
  if (/^[(（【[]/.test(text) && /[)）】\]]$/.test(text)) add('in-brackets');
  if (/^["“「『]/.test(text)) add('opens-quotation');
  if (/[的]["'”’」』）)]*[。!！]/.test(text.slice(-4)) && text.includes('是')) add('shi-de');
  if (/越[^,，。]{1,12}[,，]?[^,，。]{0,12}越/.test(text) && !text.includes('越来越')) add('the-more-the-more');
  if (
    /最[佳好差糟坏值可有难重聪稳确要终]|最[^近后初终新早先高低大小多少长短快慢][^,，。]{0,4}的|\b(?:the most|the best|the worst|the least|best|worst)\b/i.test(
      text,
    )
  )
    add('superlative');
  if (/^(?:他|她|他们)|^(?:He|She|They) /.test(text)) add('third');
  if (/[!！]["'”’」』）)]*$/.test(text)) add('exclamation');
  if (item) {
    add('list-item');
    const label = labelEnd(text);
    if (label) add('item-label');
    if (length - label / (latin ? 3 : 1) < 12) add('item-brief');
  }
}

const JUDGING = [
  'advice',
  'conviction',
  'candour',
  'certainty',
  'quality',
  'idiom',
  'essence',
  'likeness',
  'judging-copula',
  'only-if',
  'rhetorical',
  'metaphor',
  'rating',
  'plain-adjective',
  'superlative',
  'denial',
  'seem',
  'bubble',
  'shi-de',
  'the-more-the-more',
];

/** Pieces of evidence that mean more together than apart. */
function addPairs(features: Map<string, number>): void {
  const has = (...names: string[]): boolean => names.some((name) => features.has(name));
  const pair = (name: string, ...all: boolean[]): void => void (all.every(Boolean) && features.set(name, 1));
  const moves = has('rise', 'fall');
  if (!has(...PREDICATES)) features.set('no-predicate', 1);
  pair('quantity-moves', has('quantity'), moves);
  pair('crowd-acts', has('crowd'), has('act', 'turn', 'money-act') || moves);
  pair('crowd-quantified', has('crowd'), has('quantity-word') || has('quantity'));
  pair('topic-moves', has('topic'), moves || has('turn'));
  pair('topic-compared', has('topic'), has('comparison'));
  pair('topic-lacks', has('topic'), has('negation'));
  pair('done', has('past', 'perfective'), has('act', 'turn', 'money-act') || moves);
  pair('possible-future', has('possible'), has('future', 'horizon', 'condition', 'hui'));
  pair('future-horizon', has('future', 'hui', 'expect'), has('horizon'));
  pair(
    'being-judged',
    has('being', 'judging-copula'),
    has('quality', 'idiom', 'metaphor', 'essence', 'plain-adjective'),
  );
  const judging = JUDGING.filter((name) => features.has(name)).length;
  if (judging > 0) features.set(judging > 3 ? 'judging-4' : `judging-${judging}`, 1);
  const anchored = has('crowd', 'topic', 'quantity', 'past', 'first', 'figure-date');
  pair('first-opinion', has('first'), has('rating', 'says-opinion', 'conviction'));
  pair('superlative-being', has('superlative'), has('being', 'judging-copula'));
  pair('said-would', has('says-fact', 'says-opinion'), has('would'));
  pair('debated', has('debate'), !has('quantity'));
  pair('bare-remark', !anchored && !has('says-fact', 'says-opinion'));
  pair('narration', has('first', 'third'), has('past', 'perfective', 'act', 'present'));
  pair('said-to-you', has('you'));
  pair('you-judged', has('you'), has('being', 'judging-copula', 'quality', 'advice', 'denial'));
  pair('advice-future', has('advice'), has('future'));
  pair('quality-frame', has('quality'), has('being', 'judging-copula'));
  if (has('list-item')) {
    const asserts = has(
      'comparison',
      'negation',
      'fall',
      'rise',
      'turn',
      'quantity',
      'past',
      'perfective',
      'cause',
      'future',
    );
    features.set(asserts ? 'item-asserts' : has('item-label') ? 'item-gloss' : 'item-phrase', 1);
  }
  pair('colon-question', has('ends-in-colon'), has('question', 'lead-in'));
}

/** What the names, the source and the place of the sentence add to its own words. */
export function contextFeatures(
  local: Features,
  sentence: Sentence,
  around: Surroundings,
  figures: readonly Figure[],
): Map<string, number> {
  const features = new Map<string, number>();
  let names = 0;
  for (const mention of around.mentions) {
    features.set(mention.type, 1);
    if (mention.type !== 'person' || around.attribution.holder !== mention.id) names++;
    if (mention.start - sentence.start < 3) features.set('opens-with-name', 1);
  }
  if (names > 1) features.set('several-names', 1);
  if (names > 0) {
    if (local.has('act') || local.has('money-act')) features.set('name-acts', 1);
    if (local.has('rise') || local.has('fall') || local.has('turn')) features.set('name-changes', 1);
    if (local.has('comparison')) features.set('name-compared', 1);
  } else if (!local.has('quantity')) features.set('names-nobody', 1);
  features.set('news-register', around.newsShare);
  if (!names && !local.has('quantity')) features.set('unnamed-in-register', around.newsShare);
  const judging = ['judging-1', 'judging-2', 'judging-3', 'judging-4'].findIndex((name) => local.has(name)) + 1;
  const anchored =
    names > 0 ||
    local.has('quantity') ||
    local.has('past') ||
    local.has('figure-date') ||
    around.attribution.source !== 'none';
  if (judging > 0) features.set(`${judging > 1 ? 'much-' : ''}judged-${anchored ? 'anchored' : 'unanchored'}`, 1);
  else if (!anchored) features.set('unjudged-unanchored', 1);
  addSource(features, local, around.attribution);
  addLeadIn(features, local, around.leadIn);
  const year = Math.max(...figures.map((figure) => yearOf(figure)), 0);
  if (year && year > (around.year ?? 2025)) features.set('future-year', 1);
  else if (year) features.set('past-year', 1);
  return features;
}

function addSource(features: Map<string, number>, local: Features, { source, holder }: Attribution): void {
  if (source !== 'none') features.set(`source-${source}`, 1);
  if (holder === 'author') {
    if (source === 'none' || source === 'linked') features.set('own-voice', 1);
    return;
  }
  features.set('reported', 1);
  if (local.has('quality') || local.has('advice') || local.has('idiom')) features.set('reported-judgement', 1);
  if (local.has('says-opinion')) features.set('reported-as-opinion', 1);
  if (local.has('says-forecast')) features.set('reported-as-forecast', 1);
  if (local.has('says-fact')) features.set('reported-as-fact', 1);
}

function addLeadIn(features: Map<string, number>, local: Features, leadIn: string): void {
  if (!local.has('list-item')) return;
  if (!leadIn) return void features.set('item-alone', 1);
  const steps = /路径|步骤|方式|维度|角度|因素|标准|考虑|分为|几步|steps|ways|criteria|consider/i.test(leadIn);
  if (!steps && /趋势|变化|展望|未来|前景|今后|往后|再往后|outlook|trends?|next|future/i.test(leadIn))
    features.set('under-forecast', 1);
  else if (!steps && /应|需|建议|必须|保持|该|should|must|need to|recommend|advice/i.test(leadIn))
    features.set('under-advice', 1);
  else if (steps || /以下|如下|下列|包括|following/i.test(leadIn)) features.set('under-announcement', 1);
  else features.set('under-statement', 1);
}

/** The latest year that a date figure fixes, or 0. */
function yearOf(figure: Figure): number {
  if (figure.kind !== 'date' || typeof figure.value !== 'string') return 0;
  const years = figure.value.match(/\d{4}/g) ?? [];
  return Math.max(0, ...years.map(Number).filter((year) => year > 1800 && year < 2200));
}
