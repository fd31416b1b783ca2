import type { ArticleReview } from '../../server/src/review/schema';

/** Addresses inside the page: the n-th claim and the n-th figure of the article shown. */
export const claimAddress = (index: number): string => `claim-${index}`;
export const figureAddress = (index: number): string => `figure-${index}`;

type Range = ArticleReview['claims'][number]['range'];

/** The place in the document that a link of the page stands for. */
export function rangeOf(href: string | null, article: ArticleReview): Range | undefined {
  const [, list, index] = /^#(claim|figure)-(\d+)$/.exec(href ?? '') ?? [];
  if (list === undefined) return undefined;
  return (list === 'claim' ? article.claims : article.figures)[Number(index)]?.range;
}
