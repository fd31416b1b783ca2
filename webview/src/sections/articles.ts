import { h } from '../dom';
import { section } from '../section';
import { table } from '../table';
import { isUnsupported, type View } from '../view';

/** The articles of the page side by side, to choose one from. */
export function articlesSection(view: View, again: () => void): HTMLElement {
  const rows = view.page.articles.map((article, index) => ({ article, index }));
  const choose = (index: number) => (): void => {
    view.choices.article = index;
    again();
  };
  const number = (key: string, count: (row: (typeof rows)[number]) => number) => ({
    key,
    label: view.say(key),
    numeric: true,
    cell: (row: (typeof rows)[number]) => view.number(count(row)),
    sortBy: count,
  });
  return section(
    'articles',
    view.say('articles'),
    undefined,
    table(view, {
      id: 'articles-table',
      caption: view.say('articles'),
      rows,
      columns: [
        {
          key: 'article',
          label: view.say('article'),
          heading: true,
          cell: ({ article, index }) =>
            h(
              'button',
              {
                type: 'button',
                class: 'link',
                'aria-current': index === view.choices.article ? 'true' : undefined,
                'data-key': `article-${index}`,
                onclick: choose(index),
              },
              article.name,
            ),
          sortBy: ({ article }) => article.name,
        },
        number('claims', ({ article }) => article.claims.length),
        number('needSource', ({ article }) => article.claims.filter(({ check }) => check).length),
        number('unsupported', ({ article }) => article.claims.filter(isUnsupported).length),
        number('figures', ({ article }) => article.figures.length),
      ],
    }),
  );
}
