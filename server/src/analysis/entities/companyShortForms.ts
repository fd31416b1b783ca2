import { oneEdge, type ArticleName } from './articleNames';
import { NO_NAMES_EN } from './lexicon/latinCues';
import { isGeneric } from './lexicon/companyWords';
import { FAMILY_WORDS } from './lexicon/familyWords';
import { CHINESE_PLACES } from './lexicon/places';
import { PLAIN_WORDS } from './lexicon/plainWords';

const PLACES: ReadonlySet<string> = new Set(CHINESE_PLACES);

const TAIL =
  /^(\p{Lu}[\p{Script=Latin}\d-]{3,}) (?:(?:[\p{Lu}&][\p{Script=Latin}\d&.-]* )*)(?:Inc|Corp|Ltd|LLC|Partners|Capital|Ventures|Management|Holdings|Technologies|Technology|Labs|Group|Securities|Robotics|Semiconductors?|Therapeutics|Networks|Systems|Software|Motors|Energy|Pharmaceuticals|Media|Studios|Advisors|Analytics|Dynamics|Industries|Electronics|Financial|AI)\.?$/u;
const PLAIN =
  /^(?:American|National|United|General|First|Global|International|Advanced|Applied|Digital|Smart|Blue|Green|Black|White|North|South|East|West|New|Open|Great|Pacific|Atlantic|Central|Future|Next|True|Real|Deep|Data|Cloud|Quantum|Artificial|Machine|Human|World|Cyber)$/;

const HAN_TAIL =
  /^([\u4e00-\u9fff]{2,4}?)(?:资本|创投|基金|投资|科技|智能|智造|智驾|智行|机器人|半导体|微电子|光电|电子|生物|医疗|医图|医药|制药|健康|具身|动力|算力|量化|数科|数据|软件|网络|信息|材料|能源|空间|视觉|语音|航天|航空|证券|集团|控股|股份|影业|药业|汽车|研究|咨询|传媒|文化|教育)$/;

/** Acme for Acme Robotics, 星屿 for 星屿科技: the first word of a company's name that the article introduces in full. */
export function companyShortForms(found: readonly ArticleName[]): ArticleName[] {
  return found.flatMap((name) => {
    if (name.type !== 'company' || name.known) return [];
    const han = HAN_TAIL.exec(name.name)?.[1];
    if (han !== undefined && saysWhose(han)) return [{ ...name, name: han, where: oneEdge }];
    const first = TAIL.exec(name.name)?.[1];
    if (first === undefined || PLAIN.test(first) || NO_NAMES_EN.has(first) || FAMILY_WORDS.has(first.toLowerCase()))
      return [];
    return [{ ...name, name: first }];
  });
}

/** A stem that names a firm, not a place or a kind: 启岚 of 启岚资本, not 上海市 or 扫地. */
function saysWhose(stem: string): boolean {
  return !/县$|^.{2}市/.test(stem) && !PLACES.has(stem) && !isGeneric(stem) && !PLAIN_WORDS.test(stem);
}
