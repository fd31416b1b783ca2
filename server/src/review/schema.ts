/**
 * What a review shows, as pure data: computed by the server, drawn by the page. The page checks it on arrival, in the
 * editor and in the exported file alike. Text in it is the article's own, which is untrusted.
 */
import * as z from 'zod/mini';

const index = z.int().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const position = z.object({ line: index, character: index });
/** A range of the document: zero-based lines and UTF-16 characters, as in LSP. */
const range = z.object({ start: position, end: position });
const sourceStatus = z.enum(['linked', 'named', 'vague', 'none']);
const stanceKind = z.enum(['bullish', 'bearish', 'neutral']);

const claim = z.object({
  text: z.string(),
  range,
  kind: z.enum(['factual', 'forecast', 'opinion']),
  /** An editor would want a source. */
  check: z.boolean(),
  source: sourceStatus,
  /** `author`, `vague` or an entity id. */
  holder: z.string(),
  target: z.optional(z.string()),
  stance: z.optional(stanceKind),
  /** Where in the article it begins and ends, as shares of its length. */
  from: share,
  to: share,
  /** It stands in a paragraph that repeats an earlier one, and says nothing new. */
  repeated: z.boolean(),
});

const figure = z.object({
  text: z.string(),
  range,
  kind: z.string(),
  /** The figure in one notation, in the reader's language. */
  reading: z.optional(z.string()),
  /** What it is sorted by among figures of its kind and unit; the middle of a range. */
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  about: z.optional(z.string()),
  metric: z.optional(z.string()),
  period: z.optional(z.string()),
  source: sourceStatus,
});

/** A stretch of a passage; `claim` and `figure` are indices into the lists of the article. */
const part = z.object({ text: z.string(), claim: z.optional(index), figure: z.optional(index) });
const passage = z.object({ kind: z.string(), level: index, parts: z.array(part) });

export const articleReview = z.object({
  name: z.string(),
  language: z.enum(['zh', 'en']),
  date: z.optional(z.string()),
  claims: z.array(claim),
  figures: z.array(figure),
  quotes: z.array(z.object({ speaker: z.string(), range })),
  /** How many companies are named. */
  companies: index,
  /** For each entity id the name that the article itself uses most. */
  names: z.record(z.string(), z.string()),
  /** The text, where the page is read without an editor beside it. */
  passages: z.optional(z.array(passage)),
});

/** What the page says around the data, and its names for the analysis's keys. A key that is not named is shown. */
export const reviewPage = z.object({
  /** BCP 47, for `lang` and `Intl`. */
  locale: z.string(),
  words: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  articles: z.array(articleReview),
});

/** From the extension to its panel: a review, or why there is none. */
export const toPanel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), uri: z.string(), page: reviewPage }),
  z.object({ type: z.literal('notice'), text: z.string() }),
]);

/** From the panel to the extension: it is ready to show something, or a place was picked. */
export const fromPanel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('reveal'), range }),
]);

/** What a panel keeps over a reload of the window. */
export const panelState = z.object({ uri: z.string() });

export type ArticleReview = z.infer<typeof articleReview>;
export type ClaimReview = ArticleReview['claims'][number];
export type FigureReview = ArticleReview['figures'][number];
export type PassageReview = NonNullable<ArticleReview['passages']>[number];
export type ReviewPage = z.infer<typeof reviewPage>;
export type ToPanel = z.infer<typeof toPanel>;
export type FromPanel = z.infer<typeof fromPanel>;
