import type { TextDocument } from 'vscode-languageserver-textdocument';
import { normaliseFigure, type ReadingLanguage } from '../analysis/figures/normalise';
import type { Analysis, PlacedFigure, Span } from '../analysis/model';
import { namesUsed } from '../articles/namesUsed';
import { toRange } from '../lsp/convert';
import { readPassages } from './passages';
import type { ArticleReview } from './schema';

/** An article that was analysed. */
export interface Analysed {
  /** What the page calls it. */
  readonly name: string;
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/**
 * The review of one article.
 * @param withText adds the text itself, for a page with no editor beside it
 */
export function reviewArticle(
  { name, document, analysis }: Analysed,
  language: ReadingLanguage,
  withText = false,
): ArticleReview {
  const source = document.getText();
  const textOf = ({ start, end }: Span): string => source.slice(start, end).replace(/\s+/g, ' ');
  const share = (offset: number): number => (source.length === 0 ? 0 : offset / source.length);
  const isRepeated = ({ start, end }: Span): boolean =>
    analysis.duplicates.some((duplicate) => duplicate.start <= start && end <= duplicate.end);
  const companies = new Set(analysis.entities.filter(({ type }) => type === 'company').map(({ id }) => id));
  return {
    name,
    language: analysis.language,
    ...(analysis.date === undefined ? {} : { date: analysis.date }),
    claims: analysis.claims.map((claim) => ({
      text: textOf(claim),
      range: toRange(document, claim),
      kind: claim.claim,
      check: claim.check,
      source: claim.source,
      holder: claim.holder,
      ...(claim.stance && { stance: claim.stance.stance, target: claim.stance.target }),
      from: share(claim.start),
      to: share(claim.end),
      repeated: isRepeated(claim),
    })),
    figures: analysis.figures.map((figure) => ({
      text: figure.text.replace(/\s+/g, ' '),
      range: toRange(document, figure),
      kind: figure.kind,
      value: valueOf(figure),
      unit: figure.unit,
      source: figure.source,
      ...given('reading', normaliseFigure(figure, language)?.text),
      ...given('about', figure.about),
      ...given('metric', figure.metric),
      ...given('period', figure.period),
    })),
    quotes: analysis.quotes
      .filter(({ speaker }) => speaker !== 'none')
      .map((quote) => ({ speaker: quote.speaker, range: toRange(document, quote) })),
    companies: companies.size,
    names: Object.fromEntries(namesUsed(analysis)),
    ...(withText ? { passages: readPassages(document, analysis) } : {}),
  };
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

/** A number to sort by; null where there is none (a date, a figure with no numeral). */
function valueOf({ value, low, high }: PlacedFigure): number | null {
  if (typeof value === 'number') return value;
  const ends = [low, high].filter((end) => end !== undefined);
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
