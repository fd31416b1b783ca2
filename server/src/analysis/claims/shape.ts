import { endsInColon, labelEnd } from './structure';

const SUPERLATIVE =
  /最[佳好差糟坏值可有难重聪稳确要终]|最[^近后初终新早先高低大小多少长短快慢][^,，。]{0,4}的|\b(?:the most|the best|the worst|the least|best|worst)\b/i;
const STOP = /[。.!！;；…]["'”’」』）)】\]]*$/;
/** A list item that ends on an adjective or a change asserts; one that ends on a noun only names. */
const ENDS_AS_PREDICATE =
  /(?:长|短|高|低|大|小|多|少|难|慢|快|弱|强|差|贵|不足|短缺|匮乏|缺乏|有限|激烈|激增|增加|上升|下降|下滑|滞后|稀缺|受限|漫长|不够|不稳|不统一|不成熟|更好|更强|更低|更高|更快|失控|失衡)$/;
/** What stands after a label is an amount and nothing else. */
const FIGURE_ONLY =
  /^\s*(?:约|近|超|超过|不到|大约|about|around|over|nearly)?\s*[$€¥£]?\s*[\d.,%％~–—-]+\s*(?:万|亿|兆|千|百|元|美元|人民币|个|家|倍|人|年|月|天|billion|million|trillion|x|pts?|左右|上下|以上|以内|不等)*[。.;；]?\s*$/i;
/** Lines that only name something end on an abstract noun. */
const ENDS_AS_NOUN = /(?:性|度|率|挑战|问题|难题|风险|趋势|格局|环境|层面|方面|能力|水平|情况|背景|壁垒|服务|方案)$/;

/** What the outer shape of a sentence shows: length, stops, brackets, and the make of a list item. `text` is folded. */
export function addShape(text: string, item: boolean, features: Map<string, number>): void {
  const on = (name: string, holds = true): void => void (holds && features.set(name, 1));
  const latin = !/[\u3400-\u9fff]/.test(text);
  const length = latin ? text.length / 3 : text.length;
  features.set('length', Math.min(length, 80) / 40);
  on(length < 9 ? 'very-short' : 'short', length < 16);
  on('english', latin);
  on('ends-in-colon', endsInColon(text));
  on('no-full-stop', !item && !endsInColon(text) && !STOP.test(text));
  on('in-brackets', /^[(（【[]/.test(text) && /[)）】\]]$/.test(text));
  on('opens-quotation', /^["“「『]/.test(text));
  on('shi-de', /的["'”’」』）)]*[。!！]/.test(text.slice(-4)) && text.includes('是'));
  on('the-more-the-more', /越[^,，。]{1,12}[,，]?[^,，。]{0,12}越/.test(text) && !text.includes('越来越'));
  on('superlative', SUPERLATIVE.test(text));
  on('third', /^(?:他|她)|^(?:He|She|They) /.test(text));
  on('exclamation', /[!！]["'”’」』）)]*$/.test(text));
  if (item) addItem(text, latin, length, on);
}

function addItem(text: string, latin: boolean, length: number, on: (name: string, holds?: boolean) => void): void {
  const label = labelEnd(text);
  on('list-item');
  on('item-label', label > 0);
  on('item-brief', length - label / (latin ? 3 : 1) < 12);
  on('item-has-stop', STOP.test(text));
  on('item-figure-only', label > 0 && FIGURE_ONLY.test(text.slice(label)));
  on('ends-as-predicate', ENDS_AS_PREDICATE.test(text));
  on('ends-as-noun', ENDS_AS_NOUN.test(text));
}
