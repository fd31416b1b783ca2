import type { Mention, Passage, PassageAttribution } from '../model';
import { CHINESE, CHINESE_CLAUSE_END } from './chinese/grammar';
import { readChinese } from './chinese/voices';
import { ENGLISH, ENGLISH_CLAUSE_END } from './english/grammar';
import { readEnglish } from './english/voices';
import { readBracketed } from './bracketed';
import { layOut } from './items';
import { pairMarks, type Quoted } from './marks';
import { namedRoles, type NamedRole } from './roles';
import { readSourceLine, type SourceLine } from './sourceLine';
import { unattributed } from './settle';
import { antecedentsIn, type Antecedents } from './memory';
import { within } from '../text/span';
import type { Voice, Voices } from './voice';

/** All that one block tells of origins by itself, given the names in it. */
export interface Reading extends Voices {
  /** The outermost quotations, in order. */
  readonly quoted: readonly Quoted[];
  readonly roles: readonly NamedRole[];
  readonly source: SourceLine | null;
  /** For each sentence its voices, and whom its pronouns may mean. */
  readonly sentences: readonly { readonly voices: readonly Voice[]; readonly here: Antecedents }[];
  /** What the block says of itself where it names no origin, quotes nobody and links nowhere; null otherwise. */
  readonly plain: PassageAttribution | null;
}

const NOTHING: Reading = { voices: [], vague: [], quoted: [], roles: [], source: null, sentences: [], plain: null };
const kept = new WeakMap<Passage, { readonly mentions: readonly Mention[]; readonly reading: Reading }>();

/** Reads a block, or recalls what was read while neither the block nor the names in it have changed. */
export function readBlock(passage: Passage, mentions: readonly Mention[]): Reading {
  if (passage.block.kind === 'aside' || passage.sentences.length === 0) return NOTHING;
  const before = kept.get(passage);
  if (before && sameMentions(before.mentions, mentions)) return before.reading;
  const reading = read(passage, mentions);
  kept.set(passage, { mentions, reading });
  return reading;
}

function read({ block, sentences }: Passage, mentions: readonly Mention[]): Reading {
  const quoted = pairMarks(block.prose).filter(({ depth }) => depth === 0);
  const voices = isChinese(block.folded)
    ? readChinese(layOut(block, mentions, quoted, CHINESE, CHINESE_CLAUSE_END), sentences)
    : readEnglish(layOut(block, mentions, quoted, ENGLISH, ENGLISH_CLAUSE_END), sentences);
  const bracketed = readBracketed(block, sentences, mentions);
  const all =
    bracketed.length === 0 ? voices.voices : [...voices.voices, ...bracketed].sort((a, b) => a.start - b.start);
  const silent = all.length === 0 && voices.vague.length === 0 && quoted.length === 0;
  return {
    ...voices,
    voices: all,
    quoted,
    roles: namedRoles(block.folded, mentions),
    source: readSourceLine(block, mentions),
    sentences: sentences.map((sentence) => ({
      voices: within(all, sentence),
      here: antecedentsIn(within(mentions, sentence), block.folded.slice(sentence.start, sentence.start + 24)),
    })),
    plain: silent && block.references.length === 0 ? unattributed(sentences.length) : null,
  };
}

/** A block is Chinese when it holds Han characters in any number: Chinese sentences are often full of Latin names. */
export function isChinese(folded: string): boolean {
  let han = 0;
  const enough = Math.max(2, Math.min(folded.length, 400) / 12);
  for (let i = 0; i < folded.length && i < 400; i++) {
    const unit = folded.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff && ++han >= enough) return true;
  }
  return false;
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((mention, i) => {
    const other = b[i]!;
    return (
      mention.start === other.start &&
      mention.end === other.end &&
      mention.id === other.id &&
      mention.type === other.type
    );
  });
}
