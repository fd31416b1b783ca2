import type { Passage, Segmenter, Token } from '../model';

/** Cuts passages into words when first asked for them, and keeps what it cut as long as the passage lives. */
export interface Tokenizer {
  readonly segmenter: Segmenter;
  /** The tokens that tile the passage's prose, in prose offsets. */
  readonly tokensOf: (passage: Passage) => readonly Token[];
}

/**
 * A tokenizer over `segmenter`. Cutting is the dearest step of all and only the search for kin needs words, so a
 * keystroke never waits for it.
 */
export function newTokenizer(segmenter: Segmenter): Tokenizer {
  const kept = new WeakMap<Passage, readonly Token[]>();
  return {
    segmenter,
    tokensOf: (passage) => {
      let tokens = kept.get(passage);
      if (!tokens) kept.set(passage, (tokens = segmenter.segment(passage.block.folded)));
      return tokens;
    },
  };
}
