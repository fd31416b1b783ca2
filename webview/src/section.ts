import { h } from './dom';
import type { View } from './view';

/** A section under its heading; `note` says how to read it. */
export function section(id: string, title: string, note: string | undefined, ...content: readonly Node[]): HTMLElement {
  const heading = `${id}-heading`;
  return h(
    'section',
    { id, 'aria-labelledby': heading },
    h('h2', { id: heading }, title),
    note === undefined ? undefined : h('p', { class: 'note' }, note),
    ...content,
  );
}

export function empty(text: string): HTMLElement {
  return h('p', { class: 'empty' }, text);
}

/** A chart's numbers as a table, folded away: for those who would rather read than look. */
export function asTable(view: View, id: string, table: HTMLElement): HTMLElement {
  return h(
    'details',
    {
      open: view.choices.open[id] === true,
      ontoggle: ({ target }) => {
        view.choices.open[id] = (target as HTMLDetailsElement).open;
        view.keep();
      },
    },
    h('summary', { 'data-key': `${id}-summary` }, view.say('asTable')),
    table,
  );
}
