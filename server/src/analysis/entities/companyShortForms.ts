import type { ArticleName } from './articleNames';
import { NO_NAMES_EN } from './lexicon/latinCues';
import { FAMILY_WORDS } from './lexicon/familyWords';

const TAIL =
  /^(\p{Lu}[\p{Script=Latin}\d-]{3,}) (?:(?:[\p{Lu}&][\p{Script=Latin}\d&.-]* )*)(?:Inc|Corp|Ltd|LLC|Partners|Capital|Ventures|Management|Holdings|Technologies|Technology|Labs|Group|Securities|Robotics|Semiconductors?|Therapeutics|Networks|Systems|Software|Motors|Energy|Pharmaceuticals|Media|Studios|Advisors|Analytics|Dynamics|Industries|Electronics|Financial|AI)\.?$/u;
const PLAIN =
  /^(?:American|National|United|General|First|Global|International|Advanced|Applied|Digital|Smart|Blue|Green|Black|White|North|South|East|West|New|Open|Great|Pacific|Atlantic|Central|Future|Next|True|Real|Deep|Data|Cloud|Quantum|Artificial|Machine|Human|World|Cyber)$/;

/** Acme for Acme Robotics: the first word of a company's name that the article introduces in full. */
export function companyShortForms(found: readonly ArticleName[]): ArticleName[] {
  return found.flatMap((name) => {
    const first = name.type === 'company' ? TAIL.exec(name.name)?.[1] : undefined;
    if (first === undefined || PLAIN.test(first) || NO_NAMES_EN.has(first) || FAMILY_WORDS.has(first.toLowerCase()))
      return [];
    return [{ ...name, name: first }];
  });
}
