import type { Article } from '../model';
import { endsInColon } from './structure';

/** Items further below their lead-in than this are taken for a list without one. */
const LONGEST_LIST = 40;

/**
 * For each passage, the folded lead-in of the list that it is an item of: the last sentence, ending in a colon, of the
 * paragraph above the list. Empty for all that is no list item, and for lists without a lead-in.
 */
export function leadInsOf(article: Article): string[] {
  let leadIn = '';
  let items = 0;
  return article.passages.map(({ passage }) => {
    const { kind, folded } = passage.block;
    if (kind === 'listItem') return items++ < LONGEST_LIST ? leadIn : '';
    const last = passage.sentences.at(-1);
    const text = last ? folded.slice(last.start, last.end) : '';
    leadIn = kind !== 'aside' && (endsInColon(text) || kind === 'heading') ? text : '';
    items = 0;
    return '';
  });
}

/**
 * How many passages stand before the body: a title that lacks its mark, a byline, a dateline. The body begins with the
 * first passage that ends as a sentence does; where none does, it begins at once.
 */
export function prologueLength(article: Article): number {
  const first = article.passages.findIndex(({ passage }) => {
    const { kind, folded } = passage.block;
    return (
      (kind === 'paragraph' || kind === 'quote' || kind === 'listItem') &&
      (kind === 'listItem' ? /[。.!！?？]$/ : /[。.!！?？:：;；][ "'”’」』）)】\]]*$/).test(folded) &&
      !/\.\.\.$/.test(folded)
    );
  });
  return Math.max(0, first);
}
