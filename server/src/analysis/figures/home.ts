import type { Block } from '../model';
import { isHan } from './characters';
import { readStatedUnit, type StatedUnit } from './stated';
import { wordTrie } from './trie';

/** What an article as a whole says of its money. */
export interface MoneyContext {
  /** A currency and scale stated once (單位:億元, "all figures in US dollars"). */
  readonly stated?: StatedUnit;
  /** The currency of a bare 元: TWD or HKD in articles written for those places, else absent for the renminbi. */
  readonly home?: 'TWD' | 'HKD';
}

/** What one block shows of the article's script, place and unit. */
interface Evidence {
  readonly han: number;
  /** Han characters that differ from their Simplified forms. */
  readonly traditional: number;
  readonly taiwan: number;
  readonly hongKong: number;
  readonly stated: StatedUnit | undefined;
}

/** Words that only reporting from Taiwan, or from Hong Kong, is likely to hold; folded. */
const TAIWAN = wordTrie('新台币|台币|台股|证交所|法说会|柜买|上柜|行政院|立委|经济部|台北|竹科|台湾');
const HONG_KONG = wordTrie('港元|港币|港股|恒指|恒生|港交所|数码港|特首|特区政府|香港|金管局');

/** Of the Han characters of Traditional text at least this share differs from the Simplified forms. */
const TRADITIONAL_SHARE = 0.12;

/** Blocks that are not edited keep their evidence, so a keystroke costs one block. */
const known = new WeakMap<Block, Evidence>();

/** Reads the money context of an article from its blocks. */
export function readMoneyContext(blocks: readonly Block[]): MoneyContext {
  let [han, traditional, taiwan, hongKong] = [0, 0, 0, 0];
  let stated: StatedUnit | undefined;
  for (const block of blocks) {
    const evidence = evidenceOf(block);
    han += evidence.han;
    traditional += evidence.traditional;
    taiwan += evidence.taiwan;
    hongKong += evidence.hongKong;
    stated ??= evidence.stated;
  }
  const local = han > 0 && traditional / han >= TRADITIONAL_SHARE && taiwan !== hongKong;
  return { ...(stated ? { stated } : {}), ...(local ? { home: taiwan > hongKong ? 'TWD' : 'HKD' } : {}) };
}

function evidenceOf(block: Block): Evidence {
  let evidence = known.get(block);
  if (!evidence) known.set(block, (evidence = readEvidence(block)));
  return evidence;
}

function readEvidence({ prose, folded }: Block): Evidence {
  let [han, traditional, taiwan, hongKong] = [0, 0, 0, 0];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (!isHan(unit)) continue;
    han++;
    if (prose.charCodeAt(at) !== unit) traditional++;
    if (TAIWAN.longest(folded, at)) taiwan++;
    else if (HONG_KONG.longest(folded, at)) hongKong++;
  }
  return { han, traditional, taiwan, hongKong, stated: readStatedUnit(folded) };
}
