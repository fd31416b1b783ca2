import {
  AFTER_NAME_UNITS,
  AFTER_PERSON,
  FOREIGN_UNITS,
  NO_PERSON,
  SPEECH_ZH,
  SURNAMES,
  TITLES_ZH,
  VERB_UNITS,
} from '../lexicon/people';
import { CHINESE_PLACES } from '../lexicon/places';
import type { Find } from './find';

const PLACES: ReadonlySet<string> = new Set(CHINESE_PLACES);

/** 埃隆·马斯克, 马克-托伯洛夫: characters that foreign names are written in, on both sides of the mark. */
const FOREIGN = new RegExp(`[${FOREIGN_UNITS}]{1,6}(?:[·-][${FOREIGN_UNITS}]{1,6})?[·-][${FOREIGN_UNITS}]{1,7}`, 'g');
/** Words of the sentence that are written with the same characters. */
const LED_BY = /^(?:让(?![·-])|比(?=[\u4e00-\u9fff]{2})|以及|及(?=[\u4e00-\u9fff]))/;
const TITLED = new RegExp(`(?:${TITLES_ZH})[:：、]? ?(?=(?:${SURNAMES})[\\u4e00-\\u9fff])`, 'g');
const SPEAKING = new RegExp(
  `(?<=^|[，。；：！？、,;:!?“"」”】\\])\\s]|[师家长人官员授士CEO])((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}?|老(?:${SURNAMES}))(?=(?:则|也|还|曾|对[^，。]{2,8})?(?:${SPEECH_ZH}))`,
  'g',
);
/** 台北14日电 after a reporter's name. */
const DATELINE = /^(?:综合)?(?:[\u4e00-\u9fff]{2})\d{1,2}日[电讯]/;
/** 老秦说, 小孟在: as people call each other; one such place alone may be a plain word. */
const FAMILIAR = new RegExp(
  `(?<=^|[，。；：！？、,;:!?“"」”】\\])\\s])[老小](?:${SURNAMES})(?=说|在|是|告诉|觉得|把|没|也|的|想)`,
  'g',
);
const NO_FAMILIAR =
  /^(?:小于|小时|小白|小米|小金|小康|小方|小温|老师|老白|小项|小计|小单|老龙|小车|小型|小程|小费|小众|老家|小家|小区|小贝)$/;
/** 冯大刚（化名）: a name, though not the person's own. */
const RENAMED = new RegExp(`(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}(?=\\((?:化名|笔名)\\))`, 'g');
const NAME = new RegExp(`^(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}`);

/** People that a Chinese text introduces by a title or lets speak. `text` is folded. */
export function findHanPeople(text: string): Find[] {
  const finds: Find[] = [];
  const add = (start: number, name: string, weight: number): void =>
    void finds.push({ start, end: start + name.length, type: 'person', name, weight });
  for (const match of text.matchAll(FOREIGN)) {
    const led = LED_BY.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(led).replace(/本$/, '');
    if (isForeign(name, text[match.index + match[0].length])) add(match.index + led, name, 2);
  }
  for (const match of text.matchAll(TITLED)) {
    const at = match.index + match[0].length;
    const name = titledName(text, at);
    if (name !== null) add(at, name, 2);
  }
  // Two characters before a verb are often a plain word; a name of two has to speak twice.
  for (const match of text.matchAll(SPEAKING))
    if (!NO_PERSON.test(match[1]!))
      add(
        match.index,
        match[1]!,
        match[1]!.length > 2 || (match[1]![0] === '老' && /士$/.test(text.slice(0, match.index))) ? 2 : 1,
      );
  for (const match of text.matchAll(FAMILIAR)) if (!NO_FAMILIAR.test(match[0])) add(match.index, match[0], 1);
  for (const match of text.matchAll(RENAMED)) add(match.index, match[0], 2);
  return finds;
}

/** A hyphen may join two plain words, so there the parts are longer, or a bracket gives the Latin name. */
function isForeign(name: string, next: string | undefined): boolean {
  if (name.includes('·') || next === '(') return /[·-][\u4e00-\u9fff]{2}|^[\u4e00-\u9fff]{2}/.test(name);
  return /^[\u4e00-\u9fff]{2,6}-[\u4e00-\u9fff]{2,7}$/.test(name) && name.length >= 6;
}

/** The name at `at`: of three characters unless the third begins the word that follows. */
function titledName(text: string, at: number): string | null {
  const longest = NAME.exec(text.slice(at, at + 5))?.[0];
  if (longest === undefined || NO_PERSON.test(longest) || PLACES.has(longest.slice(0, 2))) return null;
  if (longest.length < 3) return longest;
  const short = longest.slice(0, 2);
  if (DATELINE.test(text.slice(at + 3, at + 9))) return longest;
  const third = longest[2]!;
  if (AFTER_NAME_UNITS.includes(third)) return short;
  // 李明认为, 孙东上周四: a word of several characters takes the third.
  const word = AFTER_PERSON.exec(text.slice(at + 2, at + 8));
  if (word && word[0].length > 1) return short;
  if (AFTER_PERSON.test(text.slice(at + 3, at + 9))) return longest;
  return VERB_UNITS.includes(third) ? short : longest;
}
