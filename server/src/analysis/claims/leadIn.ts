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
