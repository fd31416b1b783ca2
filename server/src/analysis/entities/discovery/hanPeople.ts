import { AFTER_PERSON, FOREIGN_UNITS, GIVEN_UNITS, NO_PERSON, SPEECH_ZH, SURNAMES, TITLES_ZH } from '../lexicon/people';
import type { Find } from './find';

/** 埃隆·马斯克, 马克-托伯洛夫: characters that foreign names are written in, on both sides of the mark. */
const FOREIGN = new RegExp(`[${FOREIGN_UNITS}]{1,6}(?:[·-][${FOREIGN_UNITS}]{1,6})?[·-][${FOREIGN_UNITS}]{1,7}`, 'g');
/** Words of the sentence that are written with the same characters. */
const LED_BY = /^(?:让(?![·-])|比(?=[\u4e00-\u9fff]{2})|以及|及(?=[\u4e00-\u9fff]))/;
const TITLED = new RegExp(`(?:${TITLES_ZH})[:：、]? ?(?=(?:${SURNAMES})[\\u4e00-\\u9fff])`, 'g');
const SPEAKING = new RegExp(
  `(?<=^|[，。；：！？、,;:!?“"」”】\\])\\s]|[师家长人官员授士CEO])((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}?)(?=(?:则|也|还|曾|对[^，。]{2,8})?(?:${SPEECH_ZH}))`,
  'g',
);
const NAME = new RegExp(`^(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}`);

/** People that a Chinese text introduces by a title or lets speak. `text` is folded. */
export function findHanPeople(text: string): Find[] {
  const finds: Find[] = [];
  const add = (start: number, name: string, weight: number): void =>
    void finds.push({ start, end: start + name.length, type: 'person', name, weight });
  for (const match of text.matchAll(FOREIGN)) {
    const led = LED_BY.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(led).replace(/本$/, '');
    if (/[·-][\u4e00-\u9fff]{2}|^[\u4e00-\u9fff]{2}/.test(name)) add(match.index + led, name, 2);
  }
  for (const match of text.matchAll(TITLED)) {
    const at = match.index + match[0].length;
    const name = titledName(text, at);
    if (name !== null) add(at, name, 2);
  }
  // Two characters before a verb are often a plain word; a name of two has to speak twice.
  for (const match of text.matchAll(SPEAKING))
    if (!NO_PERSON.test(match[1]!)) add(match.index, match[1]!, match[1]!.length > 2 ? 2 : 1);
  return finds;
}

/** The name at `at`: of three characters where a plain word follows them, else of two. */
function titledName(text: string, at: number): string | null {
  const longest = NAME.exec(text.slice(at, at + 5))?.[0];
  if (longest === undefined || NO_PERSON.test(longest)) return null;
  // 李明认为, 孙东上周四: the third character belongs to the word that follows.
  const after = longest.length === 3 ? AFTER_PERSON.exec(text.slice(at + 2, at + 8)) : null;
  if (after && after[0].length > 1) return longest.slice(0, 2);
  for (const length of [longest.length, longest.length - 1]) {
    if (length < 2) break;
    if (AFTER_PERSON.test(text.slice(at + length, at + length + 6))) return longest.slice(0, length);
  }
  // Some verb follows that no list has: the third character is the name's where names end in it.
  return longest.length === 3 && !GIVEN_UNITS.includes(longest[2]!) ? longest.slice(0, 2) : longest;
}
