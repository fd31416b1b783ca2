import { GENERIC_WORDS } from '../lexicon/companyWords';
import { CHINESE_PLACES } from '../lexicon/places';
import type { Find } from './find';
import { leftEdge } from './leftEdge';

const UNIVERSITY =
  /大学(?!生|者|问|习|毕业生?|校园|时代|教育|城|里|同学|老师|教授?们|排名|入学|专业|课程|期间|阶段|招生|录取)/g;
const BODY = /研究院|研究所|实验室|研究中心|协会|学会|基金会|联合会|商会|联盟/g;
const GENERIC = new RegExp(
  `^(?:${GENERIC_WORDS.join('|')}|名牌|一流|顶尖|知名|重点|普通|综合|理工科?|医科|师范|所|多所|几所|高校|各|读|上|在|从|考上|全国|世界|本科|研究型)*$`,
);
const NATIONAL = new RegExp(
  `^(?:中国|全国|国家|美国|英国|欧洲|国际|世界|${CHINESE_PLACES.join('|')})[\\u4e00-\\u9fff]{2}`,
);

/** Universities and research bodies by the form of their names. `text` is folded. */
export function findOrgs(text: string): Find[] {
  const finds: Find[] = [];
  const add = (pattern: RegExp, most: number, isName: (name: string, stem: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const edge = leftEdge(text, match.index, most);
      const end = match.index + match[0].length;
      if (!edge) continue;
      const stem = text.slice(edge.start, match.index);
      const name = text.slice(edge.start, end);
      if (stem.length < 2 || GENERIC.test(stem) || !/^[\u4e00-\u9fff]+$/.test(name) || !isName(name, stem)) continue;
      finds.push({ start: edge.start, end, type: 'org', name, weight: 2 });
    }
  };
  add(UNIVERSITY, 8, () => true);
  add(BODY, 14, (name) => NATIONAL.test(name));
  return finds;
}
