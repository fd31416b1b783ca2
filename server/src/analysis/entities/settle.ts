import type { Mention } from '../model';
import type { CompiledNames } from './compile';
import { makerModels } from './makerModels';

/** What may stand between a maker and its product within one name: 华为昇腾910B, OpenAI-o1, Meta Llama 3. */
const JOINT = /^[ -]{0,2}$/;

/**
 * Brings the mentions of one block in order: the longer name takes what overlaps it, a maker directly before its
 * product belongs to the product's name, and nothing else overlaps.
 */
export function settle(text: string, mentions: readonly Mention[], names: CompiledNames): Mention[] {
  const companies = mentions.filter(({ type, known }) => type === 'company' && known);
  const products = mentions.filter(({ type }) => type === 'product');
  const whole = mentions.map((mention) => inFull(text, mention));
  const sorted = [...whole, ...makerModels(text, companies, products)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const settled: Mention[] = [];
  for (const mention of sorted) {
    const last = settled.at(-1);
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) settled[settled.length - 1] = mention;
      continue;
    }
    if (last && joins(text, last, mention, names)) settled[settled.length - 1] = { ...mention, start: last.start };
    else settled.push(mention);
  }
  return settled;
}

/** What a firm's short name goes on with when it is called in full: 瑞银证券, 小米集团. */
const FULL = /^(?:集团|控股集团|控股|证券|资产管理|资管)(?![化军业史市权股交时日])/;

function inFull(text: string, mention: Mention): Mention {
  if (mention.type !== 'company' || !mention.known) return mention;
  const tail = FULL.exec(text.slice(mention.end, mention.end + 6));
  const bare = tail && !/(?:集团|控股|证券|公司|资管)$/.test(text.slice(mention.start, mention.end));
  return bare ? { ...mention, end: mention.end + tail[0].length } : mention;
}

function joins(text: string, maker: Mention, product: Mention, names: CompiledNames): boolean {
  if (maker.type !== 'company' || product.type !== 'product') return false;
  // 台积电CoWoS产能, 英伟达Rubin平台: what the maker has much of, not a thing that it sells under one name.
  if (/^ ?(?:[月年总]?产能|平台|架构|封装|制程|工艺|生态)/.test(text.slice(product.end, product.end + 5))) return false;
  if (product.start - maker.end > 2 || !JOINT.test(text.slice(maker.end, product.start))) return false;
  const entry = names.byId.get(product.id);
  if (entry?.type !== 'product') return true;
  return entry.row.maker === maker.id || names.byId.get(entry.row.maker)?.type !== 'company';
}
