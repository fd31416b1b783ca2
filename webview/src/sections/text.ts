import type { PassageReview } from '../../../server/src/review/schema';
import { h } from '../dom';
import { claimAddress, figureAddress } from '../jumps';
import { section } from '../section';
import { isUnsupported, type View } from '../view';

/** The article itself, where the marks of a page without an editor lead. */
export function textSection(view: View, passages: readonly PassageReview[]): HTMLElement {
  const placed = new Set<string>();
  /** The first part of a claim or figure is its address; it may be in several. */
  const once = (id: string): string | undefined => (placed.has(id) ? undefined : (placed.add(id), id));
  const part = ({ text, claim, figure }: PassageReview['parts'][number]): Node => {
    const inner = figure === undefined ? text : h('span', { id: once(figureAddress(figure)), tabindex: -1 }, text);
    if (claim === undefined) return typeof inner === 'string' ? document.createTextNode(inner) : inner;
    const said = view.article.claims[claim]!;
    const kind = isUnsupported(said) ? 'claim unsupported' : 'claim';
    return h('span', { id: once(claimAddress(claim)), class: kind, tabindex: -1 }, inner);
  };
  return section(
    'text',
    view.say('text'),
    view.say('textNote'),
    h(
      'div',
      { class: 'text', lang: view.article.language },
      ...passages.map(({ kind, level, parts }) =>
        kind === 'heading'
          ? h('h3', { class: level > 2 ? 'minor' : undefined }, ...parts.map(part))
          : h('p', { class: kind }, ...parts.map(part)),
      ),
    ),
  );
}
