import type { Mention, Span } from '../model';
import { BREAK_WORDS } from './lexicon/breakWords';

/** A model number after a maker's name: 英伟达B300, 百度昆仑芯R400. Quarters, years, rounds and generations are none. */
const MODEL =
  /[ -]?([\u4e00-\u9fff]{0,4})((?:[A-Z][A-Za-z]{0,9}-?[A-Za-z]?\d+[A-Za-z\d-]*(?:\.\d+)*|\d{2,4}[A-Z]{1,2})(?: (?:Pro|Max|Ultra|Plus|Mini|mini|Super|Ti))?)(?![A-Za-z\d])/y;
const NO_MODEL =
  /^(?:Q[1-4]|H[12]|FY\d+|F\d|[1-6]G|\d+[KMGTB]|\d+[KMGT]B|\d+GW|\d+MW|AI\d?|TOP\d+|Top\d+|B2B|B2C|C2C|O2O|P2P|K12|L\d|V\d|COVID.*|HBM\d\w*|L?P?DDR\d\w*|PCIe\S*|USB\S*|WiFi\d|Wi-Fi\S*|Web\d|M&A|CES\d*|GTC\d*|MWC\d*)$/;
const LISTED = /^[”"]? ?[、和与及/]|^,? (?:and|or) /;
const LIST_BEFORE = /[、和与及/] ?$/;

/**
 * Products that only their maker and a model number name. A Chinese word between the two (昆仑芯) counts only within a
 * list, where its neighbours show that it is part of a name.
 */
export function makerModels(text: string, companies: readonly Mention[], taken: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of companies) {
    MODEL.lastIndex = end;
    const match = MODEL.exec(text);
    if (!match) continue;
    const [, word, model] = match;
    const span = { start, end: end + match[0].length };
    if (NO_MODEL.test(model!) || taken.some((other) => other.start >= end && other.start < span.end)) continue;
    if (word !== '' && !(isPartOfName(word!) && inList(text, span))) continue;
    const id = text.slice(end, span.end).replace(/^[ -]/, '');
    found.push({ ...span, type: 'product', id, known: false });
  }
  return found;
}

function inList(text: string, { start, end }: Span): boolean {
  return LISTED.test(text.slice(end, end + 6)) || LIST_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

function isPartOfName(word: string): boolean {
  for (let i = 0; i < word.length; i++)
    for (let length = 1; length <= 2; length++) if (BREAK_WORDS.has(word.slice(i, i + length))) return false;
  return !/加速|量产|采购|研发|搭载|使用|采用|出货|交付|订购|囤积|进口|出口|部署|升级|迭代|训练|对标|媲美|超越|落后|发布|推出|芯片|模型|股价|系列|最新|新款|旗舰|手机|汽车|平台|产品|等$/.test(
    word,
  );
}
