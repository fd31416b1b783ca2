import { h } from '../dom';
import type { View } from '../view';
import { roving } from './roving';

export interface Lane {
  readonly label: string;
  /** A few words or numbers under the label. */
  readonly detail: string;
  /** Draws what is in the lane, `width` CSS pixels wide. */
  readonly draw: (width: number) => Element;
}

/** Narrower than this, in CSS pixels, a label stands above its lane. */
const NARROW = 560;
/** As in the style sheet. */
const LABEL_WIDTH = 176;

/** A chart of labelled lanes. It is one stop of the Tab key; the arrow keys go from mark to mark. */
export function chart(view: View, id: string, lanes: readonly Lane[]): HTMLElement {
  const narrow = view.width < NARROW;
  const width = Math.max(48, narrow ? view.width : view.width - LABEL_WIDTH);
  const figure = h(
    'div',
    { class: narrow ? 'chart narrow' : 'chart' },
    ...lanes.map(({ label, detail, draw }, i) => {
      const name = `${id}-lane-${i}`;
      return h(
        'div',
        { class: 'lane', role: 'group', 'aria-labelledby': name },
        h('p', { class: 'lane-label', id: name }, h('span', { class: 'lane-name' }, label), h('small', {}, detail)),
        draw(width),
      );
    }),
  );
  roving(figure, id);
  return figure;
}
