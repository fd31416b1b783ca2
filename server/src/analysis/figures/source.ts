import type { Language, Span } from '../model';
import type { StatedUnit } from './stated';

/** What the scanner is told beside the folded text of a block. */
export interface FigureContext {
  readonly language: Language;
  /** The prose before folding, of the same length: units are given as written there. */
  readonly prose?: string;
  /** Stretches that a known name takes (GPT-5, 36氪), in order; no number is read out of them. */
  readonly masked?: readonly Span[];
  /** A currency or unit that the article states once for all its figures. */
  readonly stated?: StatedUnit;
}

/** The text being scanned, with what readers look up in it. */
export interface Source {
  readonly text: string;
  readonly prose: string;
  readonly language: Language;
}
