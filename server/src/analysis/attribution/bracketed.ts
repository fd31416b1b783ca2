import type { Block, Mention, Sentence } from '../model';
import { indexOfContaining, within } from '../text/span';
import type { Voice } from './voice';

/** What names an origin in brackets beside a name: （某机构预测）, (X estimates). A bare name only spells out another. */
const PAPER =
  /^\s*(?:的|'s)?\s*(?:最新|\d{4}\s?年?(?:\d{1,2}月)?)?\s*(?:预测|预计|数据|统计|估算|估计|测算|报告|调查|口径|调研|研报|财报|年报|招股书|公告|data|estimates?|forecasts?|projections?|research|figures|survey|report|analysis)\s*(?:数据)?$/i;
/** A bracket supports the sentence when nothing but its end follows. */
const ENDS = /^\s*(?:[。.!?;]|$)/;

/** The origins that brackets at the end of a sentence name. */
export function readBracketed(
  { folded }: Block,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Voice[] {
  const voices: Voice[] = [];
  for (const match of folded.matchAll(/\(([^()]{2,60})\)/g)) {
    const inner = { start: match.index + 1, end: match.index + 1 + match[1]!.length };
    const name = within(mentions, inner)[0];
    if (!name || name.type === 'product' || folded.slice(inner.start, name.start).trim() !== '') continue;
    const sentence = sentences[indexOfContaining(sentences, inner)];
    if (!sentence || sentence.end - sentence.start < match[0].length * 2) continue;
    const rest = folded.slice(inner.end + 1, sentence.end);
    if (!ENDS.test(rest) || !PAPER.test(folded.slice(name.end, inner.end))) continue;
    voices.push({
      ...inner,
      verb: { start: name.end, end: inner.end },
      manner: 'according',
      speaker: { kind: 'named', id: name.id, type: name.type },
      scope: 'whole',
      common: false,
    });
  }
  return voices;
}
