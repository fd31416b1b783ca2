import type { Entry, Registry } from '../../analysis/entities';
import type { Mention } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { toRange } from '../convert';
import { claimsLine, figuresLine, namedHere, placeOrName } from './inArticle';
import { placeLink, plain } from './markdown';

/** Mentions that a card links to; more would be a list, and the editor has one. */
const LINKS = 5;
/** Other names shown. */
const NAMES = 6;

/**
 * A company's, product's, person's or body's card: its names, where it stands in the market, and what this article says
 * of it, each with the way there.
 */
export function entityCard(mention: Mention, reading: Reading, registry: Registry, locale: Locale): string {
  const { document, analysis } = reading;
  const words = messages(locale);
  const entry = entryOf(mention, registry);
  const lines = [
    `**${plain(mention.id)}** · ${words.entityTypes[mention.type]}${mention.known ? '' : ` · ${words.discovered}`}`,
  ];
  if (entry) {
    const names = namesOf(entry);
    if (names.length > 0) lines.push(plain(names.slice(0, NAMES).join(' · ')));
    const facts = factsOf(entry, locale);
    if (facts.length > 0) lines.push(plain(facts.join(' · ')));
    lines.push(...kinLines(entry, reading, registry, locale));
  }
  const mentions = (analysis?.entities ?? []).filter(({ id }) => id === mention.id);
  const links = mentions
    .slice(0, LINKS)
    .map((other, i) => placeLink(String(i + 1), document.uri, toRange(document, other)));
  lines.push(`${words.mentions(mentions.length)} ${links.join(' ')}`);
  lines.push(...figuresLine(mention.id, reading, locale), ...claimsLine(mention.id, reading, locale));
  return lines.join('  \n');
}

/** A product may share its id with the company that lives by it: the row has to be of the mention's kind. */
function entryOf({ id, type }: Mention, registry: Registry): Entry | undefined {
  const entry = registry.get(id);
  return entry?.type === type ? entry : undefined;
}

function namesOf({ row }: Entry): string[] {
  const names = new Set([row.en, row.zh, row.zht, row.former, row.nick].flatMap((list) => list ?? []));
  names.delete(row.id);
  return [...names];
}

function factsOf(entry: Entry, locale: Locale): string[] {
  const { rowKinds } = messages(locale);
  // Files of China's companies are apart for their length; the segment is the same.
  const kindOf = (kind: string): string => rowKinds[kind.replace(/^cn-/, '')] ?? kind;
  const countryOf = (code: string): string =>
    code === '' ? '' : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
  const facts =
    entry.type === 'company'
      ? [...(entry.row.ticker ?? []), countryOf(entry.row.country), kindOf(entry.row.segment)]
      : entry.type === 'product'
        ? [kindOf(entry.row.kind)]
        : entry.type === 'person'
          ? [entry.row.role]
          : [kindOf(entry.row.kind), countryOf(entry.row.country ?? '')];
  // A company that a workspace has added has no country and no segment.
  return facts.filter((fact): fact is string => fact !== undefined && fact !== '');
}

/** From a product to its maker, from a person to the employer, from a company to its products and people named here. */
function kinLines(entry: Entry, reading: Reading, registry: Registry, locale: Locale): string[] {
  const words = messages(locale);
  const { id } = entry.row;
  if (entry.type === 'product') return [words.makerLabel + placeOrName(entry.row.maker, reading)];
  if (entry.type === 'person')
    return entry.row.employer === undefined ? [] : [words.employerLabel + placeOrName(entry.row.employer, reading)];
  const products = namedHere(reading, 'product', (other) => registry.makerOf(other)?.row.id === id);
  const people = namedHere(reading, 'person', (other) => registry.employerOf(other)?.row.id === id);
  return [
    ...(products.length > 0 ? [words.productsLabel + products.join(words.separator)] : []),
    ...(people.length > 0 ? [words.peopleLabel + people.join(words.separator)] : []),
  ];
}
