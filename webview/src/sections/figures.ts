import type { FigureReview } from '../../../server/src/review/schema';
import { h } from '../dom';
import { figureAddress } from '../jumps';
import { empty, section } from '../section';
import { table } from '../table';
import type { View } from '../view';
import { checkbox } from './checkbox';

type Row = FigureReview & { readonly index: number };

/** Figures by company and metric. */
export function figuresSection(view: View): HTMLElement {
  const id = 'figures';
  const title = view.say(id);
  const rows = view.article.figures.map((figure, index) => ({ ...figure, index }));
  if (rows.length === 0) return section(id, title, undefined, empty(view.say('noFigures')));
  const measured = rows.filter(({ about, metric }) => about !== undefined || metric !== undefined);
  const others = rows.length - measured.length;
  const draw = (all: boolean): HTMLElement => figuresTable(view, all ? rows : measured);
  if (measured.length === 0) return section(id, title, undefined, draw(true));
  if (others === 0) return section(id, title, undefined, draw(false));
  return section(
    id,
    title,
    view.say('figuresNote'),
    checkbox(view, 'all-figures', view.say('allFigures', { count: others }), draw),
  );
}

function figuresTable(view: View, rows: readonly Row[]): HTMLElement {
  const company = ({ about }: Row): string => (about === undefined ? '' : view.label('names', about));
  const metric = (row: Row): string =>
    row.metric === undefined ? view.label('figureKinds', row.kind) : view.label('metrics', row.metric);
  const orNothing = (text: string | undefined): string | null => text || null;
  return table(view, {
    id: 'figures-table',
    caption: view.say('figures'),
    rows: byCompanyAndMetric(view, rows, company, metric),
    columns: [
      { key: 'company', label: view.say('company'), cell: company, sortBy: (row) => orNothing(company(row)) },
      { key: 'metric', label: view.say('metric'), cell: metric, sortBy: metric },
      {
        key: 'figure',
        label: view.say('figure'),
        heading: true,
        cell: ({ text, index }) =>
          h('a', { href: `#${figureAddress(index)}`, 'data-key': `figure-link-${index}` }, text),
        sortBy: ({ range: { start } }) => start.line * 1e6 + start.character,
      },
      {
        key: 'reading',
        label: view.say('reading'),
        numeric: true,
        cell: ({ reading }) => reading ?? '',
        sortBy: ({ value }) => value,
      },
      {
        key: 'period',
        label: view.say('period'),
        cell: ({ period }) => period ?? '',
        sortBy: ({ period }) => orNothing(period),
      },
      {
        key: 'source',
        label: view.say('source'),
        cell: ({ source }) => h('span', { class: `source ${source}` }, view.label('sources', source)),
        sortBy: ({ source }) => view.label('sources', source),
      },
    ],
  });
}

/** The companies with most figures first, then the metrics of each together, in the order of the text. */
function byCompanyAndMetric(
  view: View,
  rows: readonly Row[],
  company: (row: Row) => string,
  metric: (row: Row) => string,
): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(company(row), (counts.get(company(row)) ?? 0) + 1);
  const { compare } = new Intl.Collator(view.page.locale);
  const rank = (row: Row): number => (company(row) === '' ? 0 : counts.get(company(row))!);
  return [...rows].sort(
    (a, b) =>
      rank(b) - rank(a) || compare(company(a), company(b)) || compare(metric(a), metric(b)) || a.index - b.index,
  );
}
