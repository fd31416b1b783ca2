import { card } from './card';
import { connect } from './host';
import { rangeOf } from './jumps';
import { drawNotice, drawPage } from './page';
import { restoreChoices } from './choices';
import { View } from './view';
import type { ToPanel } from '../../server/src/review/schema';
import './review.css';

const host = connect();
const root = document.getElementById('review')!;
const choices = restoreChoices(host.restore());
let shown: ToPanel | undefined;
let uri = '';
let width = 0;

start();

function start(): void {
  document.body.classList.toggle('in-file', host.reveal === undefined);
  const save = (): void => host.save({ uri, ...choices });
  const view = (): View | undefined =>
    shown?.type === 'page' && shown.page.articles.length > 0 ? new View(shown.page, choices, width, save) : undefined;

  const draw = (): void => {
    width = root.clientWidth;
    const current = view();
    keepingFocus(() => {
      if (current) drawPage(root, current, draw);
      else drawNotice(root, shown?.type === 'notice' ? shown.text : '');
    });
    if (current) save();
  };

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const range = link && view() && rangeOf(link.getAttribute('href'), view()!.article);
    if (!range || !host.reveal) return;
    event.preventDefault();
    host.reveal(range);
  });
  card(root, view);
  new ResizeObserver(() => {
    if (shown && root.clientWidth !== width) draw();
  }).observe(root);

  try {
    host.start((message) => {
      if (message.type === 'page') {
        if (message.uri !== uri) choices.article = 0;
        uri = message.uri;
        choices.article = Math.min(choices.article, Math.max(0, message.page.articles.length - 1));
        document.documentElement.lang = message.page.locale;
      }
      shown = message;
      draw();
    });
  } catch {
    drawNotice(root, root.dataset['damaged'] ?? '');
  }
}

/** The page is drawn anew as the article changes: the keyboard stays where it was, as the scroll does by itself. */
function keepingFocus(change: () => void): void {
  const key = document.activeElement?.getAttribute('data-key');
  change();
  if (key)
    root.querySelector<HTMLElement | SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
