import type { EntityType, Span, StanceKind } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import { namesUsed } from '../../articles/namesUsed';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { toRange } from '../convert';
import { placeLink, plain } from './markdown';

/** Products or people of a company that are shown, figures of a metric, metrics, and claims of a stance. */
const MOST_NAMES = 6;
const MOST_FIGURES = 4;
const MOST_METRICS = 6;
const MOST_CLAIMS = 5;

const STANCES: readonly StanceKind[] = ['bullish', 'bearish', 'neutral'];

/** What the article calls an entity, leading to its first mention; where it has none, the id. */
export function placeOrName(id: string, reading: Reading): string {
  const first = reading.analysis?.entities.find((other) => other.id === id);
  return first ? link(nameOf(id, reading), first, reading) : plain(id);
}

function nameOf(id: string, { analysis }: Reading): string {
  return (analysis && namesUsed(analysis).get(id)) ?? id;
}

/** Links to the first mentions of the entities of a type that `belongs` takes. */
export function namedHere(reading: Reading, type: EntityType, belongs: (id: string) => boolean): string[] {
  const seen = new Set<string>();
  const links: string[] = [];
  for (const other of reading.analysis?.entities ?? []) {
    if (other.type !== type || seen.has(other.id)) continue;
    seen.add(other.id);
    if (links.length < MOST_NAMES && belongs(other.id)) links.push(link(nameOf(other.id, reading), other, reading));
  }
  return links;
}

/** The figures about an entity, metric by metric, each leading to its place; nothing where there are none. */
export function figuresLine(id: string, reading: Reading, locale: Locale): string[] {
  const words = messages(locale);
  const byMetric = groupBy(
    (reading.analysis?.figures ?? []).filter(({ about }) => about === id),
    (figure) => figure.metric ?? figure.kind,
  );
  const said = [...byMetric].slice(0, MOST_METRICS).map(([metric, figures]) => {
    const links = figures.slice(0, MOST_FIGURES).map((figure) => link(figure.text, figure, reading));
    return `${plain(words.metrics[metric] ?? words.figureKinds[metric] ?? metric)} ${links.join(' ')}`;
  });
  return said.length > 0 ? [words.figuresLabel + said.join(' · ')] : [];
}

/** How many claims lean which way on an entity, with the way to them; nothing where there are none. */
export function claimsLine(id: string, reading: Reading, locale: Locale): string[] {
  const words = messages(locale);
  const byStance = groupBy(
    (reading.analysis?.claims ?? []).filter(({ stance }) => stance?.target === id),
    ({ stance }) => stance!.stance,
  );
  const said = STANCES.flatMap((stance) => {
    const claims = byStance.get(stance);
    if (!claims) return [];
    const links = claims.slice(0, MOST_CLAIMS).map((claim, i) => link(String(i + 1), claim, reading));
    return [`${words.stances[stance]} ${claims.length}: ${links.join(' ')}`];
  });
  return said.length > 0 ? [words.claimsLabel + said.join(' · ')] : [];
}

function link(label: string, place: Span, { document }: Reading): string {
  return placeLink(label, document.uri, toRange(document, place));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
