import { h } from './dom';
import type { View } from './view';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: T) => Node | string;
  /** What rows are sorted by; a column without it cannot be sorted. Nothing (`null`) comes last both ways. */
  readonly sortBy?: (row: T) => string | number | null;
  readonly numeric?: boolean;
  /** The cell names its row. */
  readonly heading?: boolean;
}

interface Table<T> {
  /** Unique on the page; sorting is remembered by it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
}

/** A table whose headings sort it, up and then down; as given where nothing was chosen. */
export function table<T>(view: View, { id, caption, columns, rows }: Table<T>): HTMLElement {
  const body = h('tbody');
  const head = h('tr');
  const draw = (): void => {
    const order = view.choices.sort[id];
    const sorting = columns.find(({ key }) => key === order?.column);
    const sorted = sorting?.sortBy ? sort(rows, sorting.sortBy, order!.down, view.page.locale) : rows;
    head.replaceChildren(...columns.map((column) => heading(column, sorting === column ? order!.down : undefined)));
    body.replaceChildren(...sorted.map((row) => h('tr', {}, ...columns.map((column) => cell(column, row)))));
  };
  const heading = (column: Column<T>, down: boolean | undefined): HTMLElement => {
    const direction = down === undefined ? undefined : down ? 'descending' : 'ascending';
    const choose = (): void => {
      view.choices.sort[id] = { column: column.key, down: down === false };
      view.keep();
      draw();
      head.querySelector<HTMLElement>(`[data-key="${id}-${column.key}"]`)?.focus();
    };
    const mark = h('span', { class: 'sort-mark', 'aria-hidden': 'true' }, down === undefined ? '↕' : down ? '↓' : '↑');
    return h(
      'th',
      { scope: 'col', 'aria-sort': direction, class: column.numeric ? 'numeric' : undefined },
      column.sortBy
        ? h('button', { type: 'button', onclick: choose, 'data-key': `${id}-${column.key}` }, column.label, mark)
        : column.label,
    );
  };
  draw();
  // A table wider than a narrow panel scrolls by itself, with the keyboard too.
  return h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': caption },
    h('table', {}, h('caption', {}, caption), h('thead', {}, head), body),
  );
}

function cell<T>({ cell: draw, numeric, heading }: Column<T>, row: T): HTMLElement {
  const attributes = numeric ? { class: 'numeric' } : {};
  return heading ? h('th', { ...attributes, scope: 'row' }, draw(row)) : h('td', attributes, draw(row));
}

function sort<T>(
  rows: readonly T[],
  sortBy: (row: T) => string | number | null,
  down: boolean,
  locale: string,
): readonly T[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sortBy(a), sortBy(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)));
  });
}
