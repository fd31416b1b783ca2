import { dot, plot } from '@observablehq/plot';
import { h } from '../dom';
import type { View } from '../view';
import { COLOURS, SHAPES, type Leaning } from './shapes';

const RADIUS = 5;

/** What the marks mean. */
export function legend(view: View, leanings: readonly Leaning[]): HTMLElement {
  return h('ul', { class: 'legend' }, ...leanings.map((leaning) => h('li', {}, sign(leaning), nameOf(view, leaning))));
}

export function nameOf(view: View, leaning: Leaning): string {
  return leaning === 'none' ? view.say('noStance') : view.label('stances', leaning);
}

/** The mark of a leaning, as a picture beside its name. */
export function sign(leaning: Leaning): Element {
  const { symbol, rotate, drop } = SHAPES[leaning];
  const scale = { type: 'identity', axis: null } as const;
  const drawing = plot({
    width: 16,
    height: 16,
    margin: 0,
    x: scale,
    y: scale,
    marks: [dot([0], { x: [8], y: [8 + drop * RADIUS], r: RADIUS, symbol, rotate, fill: COLOURS[leaning] })],
  });
  drawing.querySelectorAll('style').forEach((style) => style.remove());
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}
