import { h } from './dom';
import type { View } from './view';

const GAP = 8;

/** Shows the sentence of the mark that the mouse or the keyboard is on, until Escape or until it leaves. */
export function card(root: HTMLElement, view: () => View | undefined): void {
  // The marks are named for assistive technology already: this is for the eyes alone.
  const element = h('div', { class: 'card', 'aria-hidden': 'true', hidden: true });
  document.body.append(element);
  const hide = (): void => {
    element.hidden = true;
  };
  const show = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest<SVGAElement>('a[data-claim]') : null;
    const current = view();
    const claim = mark && current?.article.claims[Number(mark.dataset['claim'])];
    if (!claim) return hide();
    element.replaceChildren(h('p', {}, claim.text), h('p', { class: 'card-facts' }, current.facts(claim).join(' · ')));
    element.hidden = false;
    place(element, mark.getBoundingClientRect());
  };
  root.addEventListener('pointerover', show);
  root.addEventListener('focusin', show);
  root.addEventListener('pointerleave', hide);
  root.addEventListener('focusout', hide);
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** Below the mark, or above it where there is no room, and never out of the window. */
function place(element: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.min(mark.left, document.documentElement.clientWidth - width - GAP);
  const below = mark.bottom + GAP;
  const top = below + height > window.innerHeight ? mark.top - GAP - height : below;
  element.style.left = `${Math.max(GAP, left)}px`;
  element.style.top = `${Math.max(GAP, top)}px`;
}
