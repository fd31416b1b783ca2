/**
 * What passes between client and server beyond the Language Server Protocol: all that the client imports from here.
 * Positions are LSP's (zero-based lines and UTF-16 characters).
 */
import type { Position, Range } from 'vscode-languageserver-types';
import type { ClaimKind, Relation, SourceStatus, StanceKind } from './analysis/model';

/** Request: the claims of one open article, for the stance outline; `null` where the article is not analysed. */
export const OUTLINE_REQUEST = 'claimlens/outline';
/** Request: the card of the claim at a position, in Markdown; `null` where there is none. */
export const CARD_REQUEST = 'claimlens/card';
/** Request: the claim at a position and the claims that bear on the same point; `null` where there is no claim. */
export const RELATED_REQUEST = 'claimlens/related';
/** Notification to the client: an article was analysed, or will not be. */
export const STATUS_NOTIFICATION = 'claimlens/status';
/** Notification to the client: how words are cut, and what is wrong where it is not by nodejieba. */
export const SEGMENTER_NOTIFICATION = 'claimlens/segmenter';

export interface OutlineParams {
  readonly uri: string;
}

/** A place in an open article. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

/** What a claim leans on or who makes it: an id to group by, and its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface OutlineClaim {
  /** A hash of the sentence: the same wherever and whenever the same words stand. */
  readonly key: string;
  readonly range: Range;
  /** The sentence on one line, shortened. */
  readonly text: string;
  readonly claim: ClaimKind;
  readonly source: SourceStatus;
  readonly holder: Named;
  /** Absent where the claim leans on nothing; the target is an entity or a market segment. */
  readonly stance?: { readonly stance: StanceKind; readonly target: Named };
  /** True where an editor would want a source and the text gives none. */
  readonly unsupported: boolean;
}

/** The claims of an article in the order of its text, those of repeated paragraphs left out. */
export interface Outline {
  readonly version: number;
  readonly claims: readonly OutlineClaim[];
}

/** A claim that bears on the same point as another. */
export interface RelatedClaim {
  readonly key: string;
  readonly range: Range;
  /** The sentence on one line, shortened. */
  readonly text: string;
  readonly relation: Relation;
  /** The relation in the reader's language. */
  readonly label: string;
}

export interface Related {
  /** The range of the claim itself. */
  readonly claim: Range;
  /** The version of the document that the ranges count in. */
  readonly version: number;
  /** Nearest first. */
  readonly kin: readonly RelatedClaim[];
}

/** Why an article is not analysed. */
export type Skipped = 'too-large' | 'binary' | 'not-utf8';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly skipped?: Skipped;
  readonly counts?: {
    readonly claims: number;
    readonly unsupported: number;
    readonly figures: number;
    readonly companies: number;
    readonly diagnostics: number;
  };
  readonly language?: 'zh' | 'en';
}

export interface SegmenterParams {
  readonly name: string;
  /** Why nodejieba is not in use; absent where it is. */
  readonly problem?: string;
}

/** What the client tells at start, in `initializationOptions`. */
export interface ClientOptions {
  /** The client has the command {@link PLACE_CARET_COMMAND}, so that fixes may use it. */
  readonly placesCaret?: boolean;
  /** The client has the command {@link PEEK_RELATED_COMMAND}, so that code lenses may run it. */
  readonly peeksRelated?: boolean;
}

/** Kinds of words that can be shown apart, as the settings `claimlens.highlight.*` name them. */
export const MARK_KINDS = ['figures', 'companies', 'products', 'people', 'quotations', 'attributions'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Request: where an open article has words of some kinds, and its unsupported claims; `null` where it is not analysed. */
export const MARKS_REQUEST = 'claimlens/marks';

export interface MarksParams {
  readonly uri: string;
  readonly kinds: readonly MarkedKind[];
}

/** A kind of words, or the claims that lack a source. */
export type MarkedKind = MarkKind | 'unsupported';

export interface Marks {
  readonly version: number;
  /**
   * For each kind asked for, the ranges in order, four numbers each: line and character of the start and of the end. A
   * long article has thousands, and objects would weigh ten times as much.
   */
  readonly ranges: Readonly<Partial<Record<MarkedKind, readonly number[]>>>;
}

/** Request: what the review panel shows of one open article ({@link ReviewPage}); `null` where it is not analysed. */
export const REVIEW_REQUEST = 'claimlens/review';
/** Request: the same as the text of one HTML file. */
export const REVIEW_FILE_REQUEST = 'claimlens/reviewFile';

export interface ReviewParams {
  readonly uri: string;
}
export { fromPanel, panelState, type FromPanel, type ReviewPage, type ToPanel } from './review/schema';

/** The file of a workspace folder that holds the user's own names. */
export const NAMES_FILE = '.claimlens.json';

/** The kind of the quick fixes that make room for a source; a client may ask for these alone. */
export const SOURCE_FIX_KIND = 'quickfix.source';

/** Client command: puts the caret where a fix wants it. Arguments: the document's URI and a position. */
export const PLACE_CARET_COMMAND = 'claimlens.placeCaret';
/** Client command: shows a range of a document. Arguments: the document's URI and a range. Used by links in hovers. */
export const REVEAL_COMMAND = 'claimlens.reveal';
/** Client command: peeks at the claims that bear on the same point. Arguments: the document's URI and a position. */
export const PEEK_RELATED_COMMAND = 'claimlens.peekRelated';
