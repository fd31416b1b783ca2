import { chart } from '../charts/chart';
import { legend, nameOf } from '../charts/legend';
import { dots } from '../charts/marks';
import { LEANINGS } from '../charts/shapes';
import { countLeaning, groupClaims } from '../grouping';
import { asTable, empty, section } from '../section';
import { table } from '../table';
import type { View } from '../view';

const STANCES = LEANINGS.filter((leaning) => leaning !== 'none');

/** Claims by what they are about and which way they lean. */
export function stancesSection(view: View): HTMLElement {
  const id = 'stances';
  const title = view.say(id);
  const groups = groupClaims(view, ({ stance, target }) => (stance ? target : undefined));
  if (groups.length === 0) return section(id, title, undefined, empty(view.say('noStances')));
  const lanes = groups.map((group) => ({
    label: view.label('segments', group.key),
    detail: STANCES.map((stance) => [nameOf(view, stance), countLeaning(view, group, stance)] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${view.number(count)}`)
      .join(' · '),
    draw: (width: number) => dots(view, group.claims, width),
  }));
  const counts = table(view, {
    id: `${id}-table`,
    caption: title,
    rows: groups,
    columns: [
      {
        key: 'target',
        label: view.say('target'),
        heading: true,
        cell: ({ key }) => view.label('segments', key),
        sortBy: ({ key }) => view.label('segments', key),
      },
      ...STANCES.map((stance) => ({
        key: stance,
        label: nameOf(view, stance),
        numeric: true,
        cell: (group: (typeof groups)[number]) => view.number(countLeaning(view, group, stance)),
        sortBy: (group: (typeof groups)[number]) => countLeaning(view, group, stance),
      })),
    ],
  });
  return section(
    id,
    title,
    view.say('stancesNote'),
    legend(view, STANCES),
    chart(view, id, lanes),
    asTable(view, `${id}-details`, counts),
  );
}
