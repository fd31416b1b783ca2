import { h } from '../dom';
import type { View } from '../view';

/** A box that narrows or widens a table; `draw` is called with its state, at once and at each change. */
export function checkbox(view: View, id: string, label: string, draw: (checked: boolean) => HTMLElement): HTMLElement {
  const content = h('div', {}, draw(view.choices.checked[id] === true));
  const input = h('input', {
    type: 'checkbox',
    'data-key': id,
    checked: view.choices.checked[id] === true,
    onchange: () => {
      view.choices.checked[id] = input.checked;
      view.keep();
      content.replaceChildren(draw(input.checked));
    },
  });
  return h('div', {}, h('label', { class: 'choice' }, input, label), content);
}
