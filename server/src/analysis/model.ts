/**
 * The vocabulary of the analysis. The terms are those of the annotation guidelines; every offset is a
 * UTF-16 code unit, `end` exclusive.
 *
 * Two coordinate systems exist and never mix. Inside a {@link Block} all spans count in the block's *prose*: its text
 * with Markdown marks, URLs and code taken out. That makes stage results independent of where the block stands, so they
 * can be kept while the rest of the article is edited. {@link Analysis}, the end of the pipeline, counts in the source.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Language = 'zh' | 'en';

// ── text ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `heading`, `paragraph`, `listItem` and `quote` (a Markdown block quote) hold prose. `aside` is text that carries no
 * label of any kind: navigation, related links, adverts, house promotion. Front matter, code, images and raw HTML make
 * no block at all.
 */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'tableCell' | 'aside';

/** A link, footnote or citation on a stretch of prose: something that a reader can follow to an origin. */
export interface Reference extends Span {
  readonly kind: 'url' | 'footnote' | 'citation';
  /** The URL, the footnote's label or the citation key. */
  readonly target: string;
}

/** One paragraph, heading, list item or the like, with its prose freed of markup. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading depth 1 to 6; 0 for every other kind. */
  readonly level: number;
  /** The prose: source text without marks. Offsets of all stages count in it. */
  readonly prose: string;
  /**
   * The prose folded for matching, of the same length: Traditional to Simplified characters, full-width to ASCII
   * letters, digits and punctuation, curly to straight apostrophes. Lexicons are written in folded form only.
   */
  readonly folded: string;
  /** `offsets[i]` is the source offset, relative to the block's start, of prose unit i; `prose.length` entries. */
  readonly offsets: ArrayLike<number>;
  readonly references: readonly Reference[];
  /** Stretches that the source emphasises (`**…**`, `*…*`), in prose offsets. */
  readonly emphasis: readonly Span[];
}

/** A block and where its source begins and ends in the article. */
export interface PlacedBlock extends Span {
  readonly block: Block;
}

/** A sentence of a block, in prose offsets, without surrounding space. */
export type Sentence = Span;

/** A word as the segmenter cut it, in prose offsets; the tokens of a block tile its prose. */
export interface Token extends Span {
  readonly text: string;
  /** Part of speech in jieba's tag set where the segmenter knows it. */
  readonly tag?: string;
}

/** Cuts text into words. Comes in as an argument: nodejieba where it loads, `Intl.Segmenter` where it does not. */
export interface Segmenter {
  readonly name: string;
  /** Tokens that tile `text`, so that their texts joined are `text` again. Never throws. */
  segment(text: string): Token[];
}

// ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type FigureKind = 'money' | 'percent' | 'multiple' | 'count' | 'measure' | 'rank' | 'date' | 'duration';
export type Bound = 'about' | 'over' | 'under';

/** A numeric expression that states a quantity. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The full number (60亿 → 6e9); for a date its ISO form, or null where the text does not fix it. */
  readonly value?: number | string | null;
  /** A range or a vague magnitude has `low` and `high` in place of `value`. */
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217 code, `%`, `x`, `rank`, or the measure word as written; null where there is none. */
  readonly unit: string | null;
  readonly bound?: Bound;
  /** The percent is a difference between percentages: percentage points or basis points. */
  readonly points?: true;
  /** What the figure measures (`valuation`, `revenue`, `users` …), where the sentence says. */
  readonly metric?: string;
  /** The id of the company or product it is about, where the sentence says. */
  readonly about?: string;
  /** ISO date or period that it holds for (`2024`, `2024-Q4`), where the sentence says. */
  readonly period?: string;
  /** Whether the sentence states a level, a rise to or by the figure, or a fall to or by it. */
  readonly change?: 'up-by' | 'up-to' | 'down-by' | 'down-to';
  /** The comparison that a change is measured against. */
  readonly compared?: 'year' | 'period';
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export type EntityType = 'company' | 'product' | 'person' | 'org';

/** One naming of an entity in the text. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The common English name, else the full Chinese one. */
  readonly id: string;
  /** True when the name comes from the registry or an alias of such a name, false when found in the text alone. */
  readonly known: boolean;
}

// ── who says so ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A direct quotation of at least eight characters. The span holds the quotation marks. */
export interface Quotation extends Span {
  /** Entity id, `vague` or `none`. */
  readonly speaker: string;
}

export type SourceStatus = 'linked' | 'named' | 'vague' | 'none';

/** The best support that the text itself gives for one sentence. */
export interface Attribution {
  readonly source: SourceStatus;
  /** `author`, the id of a person or body, or `vague`. */
  readonly holder: string;
  /** The words that name the origin, in prose offsets; absent where `source` is `none` or carried over. */
  readonly evidence?: Span;
  /** Why, as keys of the message catalogue (`speech-verb`, `according-to`, `carried-over`, `link`, …). */
  readonly reasons: readonly string[];
}

// ── claims ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ClaimKind = 'factual' | 'forecast' | 'opinion';
export type StanceKind = 'bullish' | 'bearish' | 'neutral';
export type Relation = 'restates' | 'supports' | 'contradicts';

/** Segments of the market that a stance can be about, beside named entities. */
export const SEGMENTS = [
  'ai-market',
  'foundation-models',
  'specialised-models',
  'open-models',
  'applications',
  'inference',
  'training',
  'chips',
  'startups',
  'verticals',
  'policy',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Which way a sentence leans on whom. */
export interface Stance {
  readonly stance: StanceKind;
  /** An entity id or a {@link Segment}. */
  readonly target: string;
  /** The words of the sentence that speak for the side it takes, as written, at most three; none where no word decided. */
  readonly words: readonly string[];
  /**
   * What else decided, as keys of the message catalogue: `wording` or `around` where no word did, `target-around` where the
   * sentence does not name its target.
   */
  readonly reasons: readonly string[];
}

/** Who says so, for one passage; spans in prose offsets. */
export interface PassageAttribution {
  /** One for each sentence of the passage. */
  readonly sentences: readonly Attribution[];
  /** The words that point at an unidentified origin. */
  readonly vague: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** A piece of evidence that moved a judgement, named for the hover: `figure`, `act-verb`, `modal`, `advice` … */
export interface Evidence {
  readonly name: string;
  /** Its share in the decision, in log-odds; positive speaks for. */
  readonly weight: number;
}

/** What the claim stage says of one sentence that is a claim. */
export interface Judgement {
  readonly claim: ClaimKind;
  /** True when an editor would want a source before print. */
  readonly check: boolean;
  /** How surely it needs a source, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly stance?: Stance;
}

/** A jump from one claim to another that bears on the same point. */
export interface Kin {
  /** Index into {@link Analysis.claims}. */
  readonly claim: number;
  readonly relation: Relation;
  /** Why: `same-figure`, `opposed-stance`, `same-target`, `shared-terms`, `same-passage`, or else `close-by`. */
  readonly reasons: readonly string[];
  readonly score: number;
}

/** A claim of the finished analysis; it covers one sentence. Source offsets. */
export interface Claim extends Span, Judgement {
  /** The sentence as prose, without marks. */
  readonly text: string;
  readonly source: SourceStatus;
  readonly holder: string;
  readonly attribution: Attribution;
  /** Index into {@link Analysis.blocks}. */
  readonly block: number;
}

/** A paragraph that repeats an earlier one. */
export interface Duplicate extends Span {
  readonly of: Span;
  /** 0 to 1; 1 is word for word. */
  readonly similarity: number;
}

/**
 * Words by which an article takes a position: a future stated as `certain`, a thing `unique` in its kind, a `sweeping`
 * rule without exception, and the `turn` against what was said before.
 */
export interface Wording extends Span {
  readonly kind: 'certain' | 'unique' | 'sweeping' | 'turn';
}

// ── the block-local and the article-wide results ────────────────────────────────────────────────────────────────────

/**
 * All that can be read from one block alone, in prose offsets. Kept between runs, keyed by the block's source text, so
 * that the same object comes back as long as the block is not edited: a later stage may key a `WeakMap` by it.
 */
export interface Passage {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  /** Names of the registry found in this block, longest first match, before anything the article adds. */
  readonly listed: readonly Mention[];
}

/** One passage in its article: what article-wide reading added, and where it stands. */
export interface PlacedPassage extends Span {
  readonly passage: Passage;
  readonly index: number;
  /** Index of the nearest heading above, or -1. */
  readonly heading: number;
  /** All mentions, those listed and those that aliases, surnames and discovery add, in order, in prose offsets. */
  readonly mentions: readonly Mention[];
}

/** The article as the later stages see it. */
export interface Article {
  readonly language: Language;
  readonly passages: readonly PlacedPassage[];
  /** ISO date of publication where the article states one (front matter or dateline). */
  readonly date?: string;
}

/** `line` is the one that the directive stands in, `next-line` the next that holds anything. */
export type DirectiveScope = 'line' | 'next-line' | 'file';

/** A comment that silences rules: `<!-- claimlens-disable-line CODE, CODE: reason -->`. Source offsets. */
export interface Directive extends Span {
  readonly name: Span & { readonly text: string };
  /** Null where the name is none that we know. */
  readonly scope: DirectiveScope | null;
  /** The rules that it names, as written; none means all. */
  readonly codes: readonly (Span & { readonly code: string })[];
  readonly reason: string;
  /** Where what it silences begins. */
  readonly covers: Span;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A second place that a diagnostic concerns. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** A fault found by a rule. Source offsets. */
export interface Diagnostic extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
}

export type PlacedFigure = Figure & { readonly source: SourceStatus; readonly text: string };

/** The finished analysis of one article, in source offsets. */
export interface Analysis {
  readonly language: Language;
  readonly date?: string;
  readonly blocks: readonly (Span & { readonly kind: BlockKind; readonly level: number; readonly text: string })[];
  readonly figures: readonly PlacedFigure[];
  readonly entities: readonly (Mention & { readonly text: string })[];
  readonly claims: readonly Claim[];
  /**
   * The claims that bear on the same point as `claims[claim]`, nearest first. Found when first asked for: a keystroke
   * needs none of it, a hover the kin of one claim.
   */
  readonly kinOf: (claim: number) => readonly Kin[];
  readonly vague: readonly (Span & { readonly text: string })[];
  readonly quotes: readonly Quotation[];
  readonly wording: readonly (Wording & { readonly text: string })[];
  readonly duplicates: readonly Duplicate[];
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}
