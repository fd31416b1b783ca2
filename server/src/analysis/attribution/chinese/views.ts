import type { Span } from '../../model';
import { BLANK } from '../items';
import type { Found } from './hearsay';
import { has, type ChineseScene } from './grammar';
import { phraseAt } from './phrase';
import { speakerOf } from './speakers';

/** What somebody holds, as a thing that can be compared with what others hold. */
const VIEW =
  /^(?:看法|观点|态度|判断|预测|预期|预估|估计|估算|测算|试算|推演|模型|统计|数据|口径|立场|说法|结论|报告|调查|指引)$/;
/** 的看法较为保守，…; 的数据则要低一些：…: how it compares, and then the thing itself. */
const COMPARES =
  /^(?:则|也|却|就|倒|显得|还)*(?:要|比较|较为|较|更为|更加|更|相对|略|稍|明显|很|颇为|颇|最为|最|相当|十分|非常|偏|与此)[\u4e00-\u9fff]{1,8}\s*[:,]|^(?:则|也|却|就|倒|恰恰|刚好|正好|大致|基本)*(?:相反|不同|一致|类似|相近|相似|相仿)\s*[:,]/;
/** 某某（…）的最新: what ties the view to its owner. */
const OWNS = new RegExp(`^[\\s()${BLANK}]*的[\\u4e00-\\u9fff]{0,4}$`);
/** 持相同看法: the view is the one just told. */
const SHARES = /(?:持|抱持|持有|抱有)(?:了)?(?:相同|同样|类似|相似|相近|相反|不同|这一|这种)(?:的)?$/;

/** A body's or a person's view that the sentence lays out without a verb of speech. */
export function readView(scene: ChineseScene, at: number, sentence: Span): Found | null {
  const { items, text } = scene;
  const item = items[at]!;
  if (!VIEW.test(text.slice(item.start, item.end))) return null;
  const from = ownerBefore(scene, at);
  const owner = items[from];
  if (owner?.clause !== item.clause || !owner.mention || owner.mention.type === 'product') return null;
  const between = text.slice(owner.end, item.start);
  const lays = OWNS.test(between) && COMPARES.test(text.slice(item.end, item.end + 24));
  const shares = SHARES.test(between) && between.length < 14;
  if ((!lays && !shares) || owner.start - Math.max(sentence.start, scene.clauses[owner.clause]!) > 24) return null;
  const phrase = phraseAt(scene, from);
  const speaker = speakerOf(scene, phrase, item.start);
  if (speaker.kind !== 'named') return null;
  const voice = {
    start: phrase.start,
    end: item.end,
    verb: item,
    manner: 'say',
    speaker,
    scope: 'whole',
    common: false,
  } as const;
  return { voice, vague: [] };
}

/** Index of the name before a view, over the words that compare it (也持类似看法). */
function ownerBefore({ items }: ChineseScene, at: number): number {
  let from = at - 1;
  while (from > 0 && at - from < 4 && has(items[from], 'adverb', 'indefinite', 'definite', 'not-particle')) from--;
  return from;
}
