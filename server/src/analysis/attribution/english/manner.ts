import { BLANK } from '../items';
import type { Manner } from '../voice';
import { has, wordOf, type EnglishItem, type EnglishScene } from './grammar';
import type { Subject } from './subject';

/** Verbs that take a plain object as readily as a statement: Nvidia added staff, Tesla recalled cars. */
const AMBIGUOUS =
  /^(?:reveal|declare|maintain|claim|post|add|recall|conclude|counter|quote|observe|state|detail|list|boast|share|agree)(?:s|ed|d)?$/;
/** What follows where they make a statement. */
const STATEMENT =
  /^\s*(?:[,:"“]|(?:that|it|he|she|they|we|there|how|why|what|when|this|these|i)\b|in (?:an?|the|his|her|its)\b|on (?:\w+day|[A-Z]|social)|at (?:an?|the)\b|to (?:have|be|reporters|investors)|(?:the )?[A-Za-z][\w'-]*(?:\s[\w'-]+){0,4}\s(?:is|was|are|were|has|had|have|will|would|could|can|should|may|might)\b)/;
/** Says no, says little, thinks twice: nothing is quoted. */
const IDIOM =
  /^(?:sa(?:y|ys|id) (?:no\b(?! (?:[\w-]+ ){1,4}(?:will|would|can|could|is|are|was|were|has|have|had|should|may|might|exceeds?)\b)|(?:yes|so|little|nothing|goodbye|hello|thanks|much(?! the same))\b(?! that))|th(?:ink|inks|ought) (?:twice|big|again)\b)/i;
/** Reporting to somebody is an office and not a statement. */
const REPORTS_TO = /^\s+(?:to|directly to|into)\s/;
/** Verbs that are nouns in their base form. */
const NOUN_LIKE =
  /^(?:note|claim|report|post|state|project|forecast|estimate|stress|list|detail|label|brand|blame|counter|quote|hint|caution|guess|call)$/;
const PLURAL = /(?:s|people|men|women|some|many|most|others|few|they|we|i|you)['’]?$/i;

/** How a verb speaks where it stands; modals, passives and denials silence it. */
export function mannerOf(scene: EnglishScene, at: number): Manner | null {
  const { items, text } = scene;
  const item = items[at]!;
  const before = items[at - 1];
  if (before && /^\s*$/.test(text.slice(before.end, item.start))) {
    if (has(before, 'modal', 'passive') && !isMonth(scene, before)) return null;
    if (has(before, 'denial') && !has(item, 'think')) return null;
    const second = items[at - 2];
    if (has(before, 'adverb') && second && has(second, 'modal', 'passive') && before.start - second.end <= 1)
      return null;
  }
  if (IDIOM.test(text.slice(item.start, item.end + 60))) return null;
  if (has(item, 'call')) return /^[^.!?;"“]{0,60}["“]/.test(text.slice(item.end, item.end + 64)) ? 'say' : null;
  if (has(item, 'express'))
    return /^[^.!?;"“:]{0,60}(?::|\bthat\b)/.test(text.slice(item.end, item.end + 64)) ? 'say' : null;
  if (has(item, 'gauge') && !has(item, 'think'))
    return GAUGES.test(text.slice(item.start, item.end + 90)) ? 'think' : null;
  if (has(item, 'beat')) return isBesideQuotation(scene, at) ? 'say' : null;
  if (
    AMBIGUOUS.test(wordOf(scene, item)) &&
    !STATEMENT.test(text.slice(item.end, item.end + 80)) &&
    !endsStatement(scene, item)
  )
    return null;
  if (has(item, 'report') && REPORTS_TO.test(text.slice(item.end, item.end + 14))) return null;
  for (const manner of ['accuse', 'report', 'show', 'think', 'say'] as const) if (has(item, manner)) return manner;
  return null;
}

/** “published in May found”: the month, not the modal. */
function isMonth({ text }: EnglishScene, { start, end }: EnglishItem): boolean {
  return (
    text.slice(start, end) === 'May' &&
    /\b(?:in|of|last|this|since|early|late|mid-)\s?$/i.test(text.slice(0, start).slice(-6))
  );
}

/** X puts the share at 4%; Y rates the firm Ba3: a measure or a grade must follow. */
const GAUGES =
  /^(?:puts?|pegs?|pegged|values?|valued|clocks|counts|counted|tracks|scores?|scored|reckons)\s[^.;:!?]{3,70}?\s(?:at|as|on)\s(?:about |around |just |roughly |nearly |over |under |more than |less than |some )?(?:[$€£¥]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a (?:third|quarter|fifth|tenth))\b)|^(?:rates|rated|ranks|ranked)\s[^.;:!?]{2,60}?\s(?:[A-C][A-Ca-c]{0,2}[1-3+-]?|first|second|third|top|last|number|no\.|junk|buy|sell|hold|overweight|underweight|neutral)\b/i;

/** “…,” Altman shrugged: what somebody does beside a quotation is done while speaking. */
function isBesideQuotation({ items, text }: EnglishScene, at: number): boolean {
  const { start, end } = items[at]!;
  if (/^[^.;!?"“]{0,24}[:,]\s*["“]/.test(text.slice(end, end + 30))) return true;
  // The quotation itself is blanked out, and with it the comma that it ends with.
  return SIGNED.test(text.slice(Math.max(0, start - 54), start)) && /^\s*(?:[.,;]|$)/.test(text.slice(end, end + 2));
}

const SIGNED = new RegExp(`${BLANK}["”]\\s*[^.,;"“”]{2,48}$`);

/** “…, he added.” */
function endsStatement({ text }: EnglishScene, item: EnglishItem): boolean {
  return /^\s*[.!?]/.test(text.slice(item.end, item.end + 2)) || item.end >= text.trimEnd().length;
}

/** Only papers show; a crowd accuses nobody in particular; a firm that reports its figures speaks for itself. */
export function canDo(scene: EnglishScene, { phrase }: Subject, manner: Manner, verb: EnglishItem): boolean {
  const word = wordOf(scene, verb);
  const at = verb.end;
  const head = scene.items.slice(phrase.first, phrase.first + 3).filter((item) => item.end <= phrase.end);
  const is = (...tags: Parameters<typeof has>[1][]): boolean => head.some((item) => has(item, ...tags));
  if (manner === 'show')
    return is('doc', 'filing', 'record', 'paper', 'staff', 'rumour', 'title') || /^(?:found|concluded)$/.test(word);
  if (manner === 'accuse') return !is('people', 'crowd') || is('name');
  // “an investor note” is a paper; only many note.
  if (
    word === 'forecast' &&
    is('name') &&
    /^\s+(?!was\b|is\b|were\b|are\b|for\b|of\b|by\b)[\w$]/.test(scene.text.slice(at, at + 12))
  )
    return true;
  if (NOUN_LIKE.test(word)) return PLURAL.test(scene.text.slice(Math.max(0, phrase.end - 14), phrase.end));
  return true;
}

/** “more than analysts expected” measures something by an expectation and reports none. */
export function isYardstick({ text }: EnglishScene, start: number, manner: Manner): boolean {
  if (manner !== 'think') return false;
  return /\b(?:than|what|above|below|beat|beats|beating|topping|topped|exceed\w*|miss\w*|compared (?:with|to)|versus|vs\.?|short of|in line with|as)\s+(?:the\s+|what\s+)?(?:[\w$.%-]+\s+){0,3}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}
