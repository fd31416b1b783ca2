import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import type { Analysed } from '../review/article';
import { readAssets, toHtmlFile } from '../review/file';
import { reviewPageOf } from '../review/page';
import type { ReviewPage } from '../review/schema';

/** What the review panel shows of an article; null where it is not analysed. */
export function provideReview(reading: Reading, locale: Locale): ReviewPage | null {
  const analysed = analysedOf(reading);
  return analysed && reviewPageOf([analysed], locale);
}

/** The same as one HTML file that needs no editor; null where the article is not analysed. */
export function provideReviewFile(reading: Reading, locale: Locale): string | null {
  const analysed = analysedOf(reading);
  return analysed && toHtmlFile(reviewPageOf([analysed], locale, true), readAssets());
}

function analysedOf({ document, analysis }: Reading): Analysed | null {
  return analysis ? { name: nameOf(document.uri), document, analysis } : null;
}

/** The last part of an address, as a person would write it. */
function nameOf(uri: string): string {
  const last = uri.split('/').at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
