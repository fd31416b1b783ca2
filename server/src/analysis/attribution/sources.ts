import type { Article, Attribution, PassageAttribution } from '../model';
import type { Reading } from './read';
import type { SourceLine } from './sourceLine';

/** Lets a source note speak for its paragraph, or, where it stands alone, for the table, list or text before it. */
export function carrySources(
  article: Article,
  readings: readonly Reading[],
  found: PassageAttribution[],
): PassageAttribution[] {
  readings.forEach(({ source }, i) => {
    if (!source) return;
    if (!source.alone) return apply(article, found, i, source);
    if (isCredit(article, i)) return;
    const kind = article.passages[i - 1]!.passage.block.kind;
    apply(article, found, i - 1, source);
    // A table or list has a block for each of its cells or items.
    if (kind !== 'tableCell' && kind !== 'listItem') return;
    for (let k = i - 2; k >= 0 && article.passages[k]!.passage.block.kind === kind; k--)
      apply(article, found, k, source);
  });
  return found;
}

/** A note at the head or the foot of an article credits the article and supports no sentence of it. */
function isCredit({ passages }: Article, at: number): boolean {
  const isProse = (i: number): boolean =>
    ['paragraph', 'listItem', 'tableCell', 'quote'].includes(passages[i]!.passage.block.kind);
  if (at === 0 || !isProse(at - 1)) return true;
  for (let i = at + 1; i < passages.length && i < at + 6; i++)
    if (passages[i]!.passage.block.kind === 'heading' || (isProse(i) && passages[i]!.passage.block.prose.length > 40))
      return false;
  return true;
}

function apply(article: Article, found: PassageAttribution[], at: number, source: SourceLine): void {
  const linked = article.passages[at]!.passage.block.references.some(({ start }) => start >= source.start);
  const here = found[at]!;
  const sentences = here.sentences.map((sentence): Attribution =>
    sentence.source === 'none'
      ? { source: linked ? 'linked' : 'named', holder: source.holder, reasons: ['source-line'] }
      : sentence,
  );
  found[at] = { ...here, sentences };
}
