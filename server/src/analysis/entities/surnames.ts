import type { ArticleName, Place } from './articleNames';
import { isCapital } from './units';

/** A person whom the article names in full, and the words by which it does. */
export interface NamedPerson {
  readonly id: string;
  readonly known: boolean;
  readonly text: string;
}

/** A full name in Latin letters: Elon Musk, Martin Luther King Jr. */
const LATIN_FULL =
  /^\p{Lu}[\p{Script=Latin}'.-]*(?: (?:\p{Lu}[\p{Script=Latin}'.-]*|de|van|von|der|da|bin|al))* (\p{Lu}[\p{Script=Latin}'-]{2,})(?: (?:Jr|Sr|II|III)\.?)?$/u;
/** A foreign name in Chinese: 山姆·奥特曼. */
const FOREIGN_FULL = /[·-]([\u4e00-\u9fff]{2,7})$/;
/** A Chinese name of three characters, of which the first is the surname. */
const CHINESE_FULL = /^([\u4e00-\u9fff])[\u4e00-\u9fff]{2}$/;
const SPEAKS =
  /^(?:表示|认为|称|说|指出|透露|强调|坦言|补充|回应|直言|写道|解释|则表示|还表示|也表示|又说|总(?:表示|认为|称|说|指出))/;

const speaks: Place = (text, _start, end) => SPEAKS.test(text.slice(end, end + 6));

/**
 * The short forms that a full name lets the rest of the article use: Musk after Elon Musk, 奥特曼 after 山姆·奥特曼, and 梁
 * before a verb of speech after 梁文锋, where no other 梁 is named.
 */
export function shortForms(people: readonly NamedPerson[]): ArticleName[] {
  const names = new Map<string, ArticleName | null>();
  const give = (name: string, { id, known }: NamedPerson, where?: Place): void => {
    const taken = names.get(name);
    if (taken !== undefined && taken?.id !== id) names.set(name, null);
    else names.set(name, { name, type: 'person', id, known, ...(where ? { where } : {}) });
  };
  for (const person of people) {
    for (const full of new Set([person.text, person.id])) {
      const latin = LATIN_FULL.exec(full);
      if (latin) give(latin[1]!, person);
      const foreign = FOREIGN_FULL.exec(full);
      if (foreign && !isCapital(full.charCodeAt(0))) give(foreign[1]!, person);
      const chinese = CHINESE_FULL.exec(full);
      if (chinese) give(chinese[1]!, person, speaks);
    }
  }
  return [...names.values()].filter((name) => name !== null);
}
