import { dot, plot, rect } from '@observablehq/plot';
import { claimAddress } from '../jumps';
import { isUnsupported, type View } from '../view';
import { COLOURS, SHAPES } from './shapes';

/** Claims are handled by their index in the article. */
type Indices = readonly number[];
type Drawing = SVGSVGElement | HTMLElement;

/** A mark's radius and its share of the row, in CSS pixels: large enough to be hit. */
const RADIUS = 6;
const STEP = 24;
const BAR = 24;
const NARROWEST_BAR = 4;

/** A row of marks, one a claim, that wraps at `width`. */
export function dots(view: View, claims: Indices, width: number): Drawing {
  const perRow = Math.max(1, Math.floor(width / STEP));
  const leaning = (index: number): keyof typeof SHAPES => view.article.claims[index]!.stance ?? 'none';
  const svg = plot({
    ...bare(width, Math.ceil(claims.length / perRow) * STEP),
    marks: [
      dot(claims, {
        x: (_, i: number) => (i % perRow) * STEP + STEP / 2,
        y: (index: number, i: number) =>
          Math.floor(i / perRow) * STEP + STEP / 2 + SHAPES[leaning(index)].drop * RADIUS,
        r: RADIUS,
        symbol: (index: number) => SHAPES[leaning(index)].symbol,
        rotate: (index: number) => SHAPES[leaning(index)].rotate,
        stroke: (index: number) => COLOURS[leaning(index)],
        fill: (index: number) =>
          isUnsupported(view.article.claims[index]!) ? 'var(--surface)' : COLOURS[leaning(index)],
        strokeWidth: 1.75,
        href,
      }),
    ],
  });
  return linked(svg, view, claims);
}

/** Bars on a line that stands for the whole text, each claim at its place. */
export function bars(view: View, claims: Indices, width: number, colour: string): Drawing {
  const from = (index: number): number => view.article.claims[index]!.from * (width - NARROWEST_BAR);
  const to = (index: number): number =>
    Math.max(from(index) + NARROWEST_BAR, view.article.claims[index]!.to * (width - NARROWEST_BAR) - 1);
  const svg = plot({
    ...bare(width, BAR),
    marks: [
      rect([0], { x1: 0, x2: width, y1: BAR / 2 - 0.5, y2: BAR / 2 + 0.5, fill: 'var(--line)' }),
      rect(claims, { x1: from, x2: to, y1: 3, y2: BAR - 3, rx: 1, fill: colour, href }),
    ],
  });
  return linked(svg, view, claims);
}

function href(index: number): string {
  return `#${claimAddress(index)}`;
}

function bare(width: number, height: number): object {
  const scale = { type: 'identity', axis: null };
  return { width, height, margin: 0, x: scale, y: scale, r: { type: 'identity' }, style: 'overflow: visible' };
}

/**
 * Makes the drawing's links say what they lead to. Plot's own style element, which a strict policy would refuse, is left
 * out for the page's style sheet, and so are its English names for groups of marks.
 */
function linked(svg: Drawing, view: View, claims: Indices): Drawing {
  svg.querySelectorAll('style').forEach((style) => style.remove());
  svg.querySelectorAll('g[aria-label]').forEach((group) => group.removeAttribute('aria-label'));
  svg.setAttribute('role', 'presentation');
  svg.querySelectorAll('a').forEach((link, i) => {
    const index = claims[i]!;
    link.setAttribute('href', href(index));
    link.setAttribute('aria-label', view.describe(view.article.claims[index]!));
    link.dataset['claim'] = String(index);
  });
  return svg;
}
