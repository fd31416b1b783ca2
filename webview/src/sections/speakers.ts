import { chart } from '../charts/chart';
import { legend, nameOf } from '../charts/legend';
import { dots } from '../charts/marks';
import { LEANINGS, type Leaning } from '../charts/shapes';
import { countLeaning, groupClaims, type Group } from '../grouping';
import { asTable, empty, section } from '../section';
import { table, type Column } from '../table';
import type { View } from '../view';

type Speaker = Group & { readonly quotes: number };

/** Who holds claims or is quoted, and which way what they say leans. */
export function speakersSection(view: View): HTMLElement {
  const id = 'speakers';
  const title = view.say(id);
  const speakers = speakersOf(view);
  if (speakers.length === 0) return section(id, title, undefined, empty(view.say('noSpeakers')));
  const lanes = speakers.map((speaker) => ({
    label: view.label('holders', speaker.key),
    detail: [
      ...(speaker.claims.length > 0 ? [`${view.say('claims')} ${view.number(speaker.claims.length)}`] : []),
      ...(speaker.quotes > 0 ? [`${view.say('quotations')} ${view.number(speaker.quotes)}`] : []),
    ].join(' · '),
    draw: (width: number) => dots(view, speaker.claims, width),
  }));
  const number = (key: string, label: string, count: (speaker: Speaker) => number): Column<Speaker> => ({
    key,
    label,
    numeric: true,
    cell: (speaker) => view.number(count(speaker)),
    sortBy: count,
  });
  const counts = table(view, {
    id: `${id}-table`,
    caption: title,
    rows: speakers,
    columns: [
      {
        key: 'speaker',
        label: view.say('speaker'),
        heading: true,
        cell: ({ key }) => view.label('holders', key),
        sortBy: ({ key }) => view.label('holders', key),
      },
      ...LEANINGS.map((leaning: Leaning) =>
        number(leaning, nameOf(view, leaning), (speaker) => countLeaning(view, speaker, leaning)),
      ),
      number('quotations', view.say('quotations'), ({ quotes }) => quotes),
    ],
  });
  return section(
    id,
    title,
    view.say('speakersNote'),
    legend(view, LEANINGS),
    chart(view, id, lanes),
    asTable(view, `${id}-details`, counts),
  );
}

/** Those who are named come first, by how much they say; the unnamed last. The author is no speaker. */
function speakersOf(view: View): Speaker[] {
  const quotes = new Map<string, number>();
  for (const { speaker } of view.article.quotes) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1);
  const holders = groupClaims(view, ({ holder }) => (holder === 'author' ? undefined : holder));
  const silent = [...quotes.keys()].filter(
    (speaker) => speaker !== 'author' && !holders.some(({ key }) => key === speaker),
  );
  return [...holders, ...silent.map((key) => ({ key, claims: [] }))]
    .map((group) => ({ ...group, quotes: quotes.get(group.key) ?? 0 }))
    .sort((a, b) => Number(a.key === 'vague') - Number(b.key === 'vague'));
}
