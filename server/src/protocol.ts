/**
 * What passes between client and server beyond the Language Server Protocol: all that the client imports from here.
 * Positions are LSP's (zero-based lines and UTF-16 characters).
 */
import type { Range } from 'vscode-languageserver-types';
import type { ClaimKind, SourceStatus, StanceKind } from './analysis/model';

/** Request: the stance outline of one open article; `null` where the article is not analysed. */
export const OUTLINE_REQUEST = 'claimlens/outline';
/** Notification to the client: an article was analysed, or will not be. */
export const STATUS_NOTIFICATION = 'claimlens/status';
/** Notification to the client: how words are cut, and what is wrong where it is not by nodejieba. */
export const SEGMENTER_NOTIFICATION = 'claimlens/segmenter';

export interface OutlineParams {
  readonly uri: string;
}

/** The claims about one target that lean one way. */
export interface OutlineGroup {
  /** An entity id or a market segment. */
  readonly target: string;
  /** The target in the reader's language. */
  readonly label: string;
  readonly stance: StanceKind;
  readonly claims: readonly OutlineClaim[];
}

export interface OutlineClaim {
  readonly range: Range;
  readonly text: string;
  readonly claim: ClaimKind;
  readonly source: SourceStatus;
  readonly holder: string;
  /** True where an editor would want a source and the text gives none. */
  readonly unsupported: boolean;
}

export interface Outline {
  readonly version: number;
  readonly groups: readonly OutlineGroup[];
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
}

/** Kinds of words that can be shown apart, as the settings `claimlens.highlight.*` name them. */
export const MARK_KINDS = ['figures', 'companies', 'quotations', 'attributions'] as const;
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

/** The file of a workspace folder that holds the user's own names. */
export const NAMES_FILE = '.claimlens.json';

/** Client command: puts the caret where a fix wants it. Arguments: the document's URI and a position. */
export const PLACE_CARET_COMMAND = 'claimlens.placeCaret';
/** Client command: shows a range of a document. Arguments: the document's URI and a range. Used by links in hovers. */
export const REVEAL_COMMAND = 'claimlens.reveal';
