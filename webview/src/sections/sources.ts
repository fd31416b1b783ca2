import type { ClaimReview } from '../../../server/src/review/schema';
import { chart } from '../charts/chart';
import { bars } from '../charts/marks';
import { h } from '../dom';
import { asTable, empty, section } from '../section';
import { table } from '../table';
import type { View } from '../view';

const STATUSES: readonly ClaimReview['source'][] = ['none', 'vague', 'named', 'linked'];
const COLOURS: Readonly<Record<ClaimReview['source'], string>> = {
  none: 'var(--missing)',
  vague: 'var(--weak)',
  named: 'var(--given)',
  linked: 'var(--given)',
};

/** Where in the text the claims that need a source stand, and what source they have. */
export function sourcesSection(view: View): HTMLElement {
  const id = 'sources';
  const title = view.say(id);
  const rows = STATUSES.map((status) => ({
    status,
    label: view.label('sources', status),
    claims: view.article.claims.flatMap(({ check, source }, index) => (check && source === status ? [index] : [])),
  }));
  const total = rows.reduce((sum, { claims }) => sum + claims.length, 0);
  if (total === 0) return section(id, title, undefined, empty(view.say('noChecks')));
  const percent = new Intl.NumberFormat(view.page.locale, { style: 'percent' });
  const lanes = rows.map(({ status, label, claims }) => ({
    label,
    detail: `${view.number(claims.length)} · ${percent.format(claims.length / total)}`,
    draw: (width: number) => bars(view, claims, width, COLOURS[status]),
  }));
  const counts = table(view, {
    id: `${id}-table`,
    caption: title,
    rows,
    columns: [
      { key: 'source', label: view.say('source'), heading: true, cell: ({ label }) => label },
      {
        key: 'count',
        label: view.say('count'),
        numeric: true,
        cell: ({ claims }) => view.number(claims.length),
        sortBy: ({ claims }) => claims.length,
      },
    ],
  });
  const ends = h(
    'p',
    { class: 'ends', 'aria-hidden': 'true' },
    h('span', {}, view.say('start')),
    h('span', {}, view.say('end')),
  );
  return section(
    id,
    title,
    view.say('sourcesNote'),
    chart(view, id, lanes),
    ends,
    asTable(view, `${id}-details`, counts),
  );
}
