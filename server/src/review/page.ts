import type { Locale } from '../analysis/rules/rule';
import { messages } from '../messages';
import { reviewWords } from '../messages/review';
import { reviewArticle, type Analysed } from './article';
import type { ReviewPage } from './schema';

/** All that a page shows: articles, and what is said around them in the reader's language. */
export function reviewPageOf(articles: readonly Analysed[], locale: Locale, withText = false): ReviewPage {
  const { figureKinds, metrics, claimKinds, sources, stances, segments, holders } = messages(locale);
  return {
    locale: LANGUAGE_TAGS[locale],
    words: { ...reviewWords(locale) },
    labels: { figureKinds, metrics, claimKinds, sources, stances, segments, holders },
    articles: articles.map((article) => reviewArticle(article, locale, withText)),
  };
}

/** For `lang`, by which a browser picks the Chinese glyphs. */
const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en', 'zh-cn': 'zh-CN', 'zh-tw': 'zh-TW' };
