import type { EntityType } from '../model';
import type { NamePattern } from './compile';
import { COMPOUND, CUES, ENGLISH_SUBJECT, PERSON_EN, SENTENCE_STARTERS, SHORT_NAMES, TITLES_EN } from './lexicon/cues';
import { COMMON_LATIN, PLAIN_SENSES } from './lexicon/plainSenses';
import { namesProduct } from './namesakes';
import type { Doubt } from './scan';
import { isCapital, KIND, LETTER } from './units';

/**
 * How far the words around a doubtful name speak for it: `proof` also proves the same name elsewhere in the article,
 * `likely` counts by itself, `open` waits for support from elsewhere, `against` is final.
 */
export type Weight = 'proof' | 'likely' | 'open' | 'against';

/** One claimant of a doubtful name with the weight that the place gives it. */
export interface Weighed {
  readonly pattern: NamePattern;
  readonly weight: Weight;
  /** What the place makes of the name where it is not what the list says: a network where something is posted. */
  readonly type?: EntityType;
}

const REACH = 14;
/** Blocks in which most words begin with a capital tell nothing by capitals. */
const TITLE_CASE_SHARE = 0.75;

/** Weighs each claimant of a doubtful name by the words around it. `text` is folded prose. */
export function weigh(text: string, doubt: Doubt, titleCase: boolean): Weighed[] {
  const before = text.slice(Math.max(0, doubt.start - REACH), doubt.start);
  const after = text.slice(doubt.end, doubt.end + REACH);
  const latin = KIND[text.charCodeAt(doubt.start)] === LETTER && KIND[text.charCodeAt(doubt.end - 1)] !== 3;
  const shape = latin
    ? weighLatin(text, doubt, titleCase)
    : weighHan(text.slice(doubt.start, doubt.end), before, after);
  return doubt.claimants.map((pattern) => {
    if (shape === 'against') return { pattern, weight: shape };
    // A surname alone says too little without someone who speaks or bears a title, and someone who employs him.
    if (pattern.surname)
      return { pattern, weight: speaks(before, after) || inChinese(text, doubt) ? 'open' : 'against' };
    if (namesProduct(pattern.entry!.row.id, text, doubt)) return { pattern, weight: 'proof', type: 'product' };
    if (isUntitled(pattern, text, doubt)) return { pattern, weight: 'against' };
    const cue = cueFor(pattern.entry!.type, before, after) || isSetOff(text, doubt, pattern);
    const weight = cue && shape !== 'open' ? 'proof' : cue && !latin ? 'proof' : cue ? 'likely' : shape;
    return { pattern, weight };
  });
}

/** Most Chinese words wait for support; some mean the name unless their plain sense shows. */
function weighHan(name: string, before: string, after: string): Weight {
  const sense = PLAIN_SENSES.get(name);
  if (!sense) return 'open';
  if (sense.before.test(before) || sense.after.test(after)) return 'against';
  return sense.usual ? 'open' : 'likely';
}

function cueFor(type: EntityType, before: string, after: string): boolean {
  const { before: left, after: right } = CUES[type];
  return left.test(before) || right.test(after) || (type === 'company' && ENGLISH_SUBJECT.test(after));
}

/** 科学 and 自然 are journals only in title marks, or where the text calls them one. */
function isUntitled({ entry, name }: NamePattern, text: string, { start, end }: Doubt): boolean {
  if (entry?.type !== 'org' || entry.row.kind !== 'periodical' || !/^[\u4e00-\u9fff]+$/.test(name)) return false;
  return text[start - 1] !== '《' && !/^(?:杂志|期刊|周刊|月刊)/.test(text.slice(end, end + 2));
}

/** A Latin surname set among Chinese characters is someone's whom readers are taken to know. */
function inChinese(text: string, { start, end }: Doubt): boolean {
  const alone = wordBefore(text, start) === '' && wordAfter(text, end) === '';
  return (
    alone &&
    KIND[text.charCodeAt(start)] === LETTER &&
    /[\u4e00-\u9fff]/.test(text.slice(Math.max(0, start - 2), end + 2))
  );
}

function speaks(before: string, after: string): boolean {
  return cueFor('person', before, after) || PERSON_EN.test(before) || ENGLISH_SUBJECT.test(after) || /^'s /.test(after);
}

/** A longer Chinese name in quotation marks of its own, or a publication in title marks. */
function isSetOff(text: string, { start, end }: Doubt, { entry }: NamePattern): boolean {
  const before = text[start - 1] ?? '';
  if (before === '《' && text[end] === '》') return entry?.type === 'company' && entry.row.segment.endsWith('media');
  return end - start >= 4 && /[“"「]/.test(before) && /[”"」]/.test(text[end] ?? '');
}

/** What the letters alone say: a capital in mid-sentence, a Latin word set in Chinese, part of a longer name. */
function weighLatin(text: string, { start, end }: Doubt, titleCase: boolean): Weight {
  if (text[end] === '-' && !COMPOUND.test(text.slice(end, end + 14)) && KIND[text.charCodeAt(end + 1)] === LETTER)
    return 'against';
  if (text[start - 1] === '-' && KIND[text.charCodeAt(start - 2)] === LETTER) return 'against';
  const previous = wordBefore(text, start);
  const next = wordAfter(text, end);
  const long = end - start > 2 || SHORT_NAMES.has(text.slice(start, end));
  if (previous === '' && next === '') return long && !COMMON_LATIN.has(text.slice(start, end)) ? 'likely' : 'open';
  if (next !== '' && isCapital(next.charCodeAt(0)) && !TITLES_EN.has(next)) return 'against';
  if (/^\d/.test(next)) return 'against';
  if (titleCase) return 'open';
  const opens = previous === '' || opensSentence(text, start - previous.length - 1);
  if (isCapital(previous.charCodeAt(0)) && !TITLES_EN.has(previous) && !opens) return 'against';
  if (previous === '' && /[.!?”"'] ?$|^$/.test(text.slice(Math.max(0, start - 2), start)))
    return ENGLISH_SUBJECT.test(text.slice(end, end + 20)) || !isStarter(text.slice(start, end)) ? 'likely' : 'open';
  return long ? 'likely' : 'open';
}

function isStarter(name: string): boolean {
  return name.length <= 2 || SENTENCE_STARTERS.has(name.toLowerCase());
}

/** The Latin word that a single space parts from what follows it. */
function wordBefore(text: string, start: number): string {
  return /([\p{Script=Latin}\p{N}'-]+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
}

function wordAfter(text: string, end: number): string {
  return /^ ([\p{Script=Latin}\p{N}'-]+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:"'“”] ?)$/.test(text.slice(Math.max(0, at - 1), at + 1).trimEnd()) || at <= 0;
}

/** Whether a block is set like an English title, so that capitals mark no names. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[A-Za-z][A-Za-z'-]{3,}/g) ?? [];
  if (words.length < 3) return false;
  const capital = words.filter((word) => isCapital(word.charCodeAt(0))).length;
  return capital / words.length >= TITLE_CASE_SHARE;
}
