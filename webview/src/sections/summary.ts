import { h } from '../dom';
import { section } from '../section';
import { isUnsupported, type View } from '../view';

/** The article in six numbers. */
export function summarySection(view: View): HTMLElement {
  const { claims, figures, companies, quotes } = view.article;
  const tile = (key: string, count: number, mark?: string): HTMLElement =>
    h('div', { class: mark }, h('dt', {}, view.say(key)), h('dd', {}, view.number(count)));
  return section(
    'summary',
    view.say('summary'),
    undefined,
    h(
      'dl',
      { class: 'tiles' },
      tile('claims', claims.length),
      tile('needSource', claims.filter(({ check }) => check).length),
      tile('unsupported', claims.filter(isUnsupported).length, 'stressed'),
      tile('figures', figures.length),
      tile('companies', companies),
      tile('quotations', quotes.length),
    ),
  );
}
