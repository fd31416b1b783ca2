import { h } from './dom';
import { articlesSection } from './sections/articles';
import { claimsSection } from './sections/claims';
import { figuresSection } from './sections/figures';
import { sourcesSection } from './sections/sources';
import { speakersSection } from './sections/speakers';
import { stancesSection } from './sections/stances';
import { summarySection } from './sections/summary';
import { textSection } from './sections/text';
import type { View } from './view';

/** Draws the whole page. `again` draws it anew, when another article was chosen. */
export function drawPage(root: HTMLElement, view: View, again: () => void): void {
  const { article, page } = view;
  root.replaceChildren(
    h(
      'header',
      {},
      h('p', { class: 'overline' }, view.say('title')),
      h('h1', {}, article.name),
      article.date === undefined
        ? undefined
        : h('p', { class: 'note' }, view.say('dated', { date: view.date(article.date) })),
    ),
    h(
      'main',
      {},
      ...(page.articles.length > 1 ? [articlesSection(view, again)] : []),
      summarySection(view),
      stancesSection(view),
      sourcesSection(view),
      speakersSection(view),
      figuresSection(view),
      claimsSection(view),
      ...(article.passages ? [textSection(view, article.passages)] : []),
    ),
    h('footer', {}, h('p', {}, view.say('disclaimer'))),
  );
}

/** Draws one sentence in place of a page: why there is none. */
export function drawNotice(root: HTMLElement, text: string): void {
  root.replaceChildren(h('main', {}, h('h1', { class: 'notice' }, text)));
}
