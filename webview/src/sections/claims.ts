import type { ClaimReview } from '../../../server/src/review/schema';
import { nameOf, sign } from '../charts/legend';
import { h } from '../dom';
import { claimAddress } from '../jumps';
import { empty, section } from '../section';
import { table } from '../table';
import { isUnsupported, type View } from '../view';
import { checkbox } from './checkbox';

type Row = ClaimReview & { readonly index: number };

/** Every claim with all that is known of it: what the charts show, to read. */
export function claimsSection(view: View): HTMLElement {
  const id = 'claims';
  const title = view.say('claimsList');
  const rows = view.article.claims.map((claim, index) => ({ ...claim, index }));
  if (rows.length === 0) return section(id, title, undefined, empty(view.say('noClaims')));
  const unsupported = rows.filter(isUnsupported);
  return section(
    id,
    title,
    undefined,
    checkbox(view, 'unsupported-only', view.say('unsupportedOnly', { count: unsupported.length }), (only) =>
      claimsTable(view, only ? unsupported : rows),
    ),
  );
}

function claimsTable(view: View, rows: readonly Row[]): HTMLElement {
  const target = (row: Row): string => (row.target === undefined ? '' : view.label('segments', row.target));
  const source = (row: Row): string =>
    isUnsupported(row) ? view.say('unsupported') : view.label('sources', row.source);
  return table(view, {
    id: 'claims-table',
    caption: view.say('claimsList'),
    rows,
    columns: [
      {
        key: 'sentence',
        label: view.say('sentence'),
        heading: true,
        cell: ({ text, index }) =>
          h('a', { class: 'sentence', href: `#${claimAddress(index)}`, 'data-key': `claim-link-${index}` }, text),
        sortBy: ({ index }) => index,
      },
      {
        key: 'kind',
        label: view.say('kind'),
        cell: (row) => view.label('claimKinds', row.kind),
        sortBy: ({ kind }) => kind,
      },
      {
        key: 'stance',
        label: view.say('stance'),
        cell: ({ stance }) => (stance ? h('span', { class: 'stance' }, sign(stance), nameOf(view, stance)) : ''),
        sortBy: ({ stance }) => stance ?? null,
      },
      { key: 'target', label: view.say('target'), cell: target, sortBy: (row) => target(row) || null },
      {
        key: 'speaker',
        label: view.say('speaker'),
        cell: ({ holder }) => view.label('holders', holder),
        sortBy: ({ holder }) => view.label('holders', holder),
      },
      {
        key: 'source',
        label: view.say('source'),
        cell: (row) => h('span', { class: `source ${isUnsupported(row) ? 'unsupported' : row.source}` }, source(row)),
        sortBy: source,
      },
    ],
  });
}
