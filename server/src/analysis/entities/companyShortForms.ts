import { betweenWords, type ArticleName } from './articleNames';
import { NO_NAMES_EN } from './lexicon/latinCues';
import { FAMILY_WORDS } from './lexicon/familyWords';
import { CHINESE_PLACES } from './lexicon/places';

const PLACES: ReadonlySet<string> = new Set(CHINESE_PLACES);

const TAIL =
  /^(\p{Lu}[\p{Script=Latin}\d-]{3,}) (?:(?:[\p{Lu}&][\p{Script=Latin}\d&.-]* )*)(?:Inc|Corp|Ltd|LLC|Partners|Capital|Ventures|Management|Holdings|Technologies|Technology|Labs|Group|Securities|Robotics|Semiconductors?|Therapeutics|Networks|Systems|Software|Motors|Energy|Pharmaceuticals|Media|Studios|Advisors|Analytics|Dynamics|Industries|Electronics|Financial|AI)\.?$/u;
const PLAIN =
  /^(?:American|National|United|General|First|Global|International|Advanced|Applied|Digital|Smart|Blue|Green|Black|White|North|South|East|West|New|Open|Great|Pacific|Atlantic|Central|Future|Next|True|Real|Deep|Data|Cloud|Quantum|Artificial|Machine|Human|World|Cyber)$/;

const HAN_TAIL =
  /^([\u4e00-\u9fff]{2,4}?)(?:资本|创投|科技|智能|机器人|半导体|电子|生物|医疗|证券|集团|控股|股份|影业|药业|汽车)$/;

/** Acme for Acme Robotics, 星屿 for 星屿科技: the first word of a company's name that the article introduces in full. */
export function companyShortForms(found: readonly ArticleName[]): ArticleName[] {
  return found.flatMap((name) => {
    if (name.type !== 'company' || name.known) return [];
    const han = HAN_TAIL.exec(name.name)?.[1];
    if (han !== undefined && !PLACES.has(han)) return [{ ...name, name: han, where: betweenWords }];
    const first = TAIL.exec(name.name)?.[1];
    if (first === undefined || PLAIN.test(first) || NO_NAMES_EN.has(first) || FAMILY_WORDS.has(first.toLowerCase()))
      return [];
    return [{ ...name, name: first }];
  });
}
