import type { Mention, StanceKind } from '../../analysis/model';
import type { Registry } from '../../analysis/entities';
import type { Locale } from '../../analysis/rules/rule';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { toRange } from '../convert';
import { placeLink, plain } from './markdown';

/** Mentions that a card links to; more would be a list, and the editor has one. */
const LINKS = 5;

/** A company's, product's, person's or body's card: its names, where it stands in the market, and in this article. */
export function entityCard(
  mention: Mention,
  { document, analysis }: Reading,
  registry: Registry,
  locale: Locale,
): string {
  const words = messages(locale);
  const entry = registry.get(mention.id);
  const lines = [
    `**${plain(mention.id)}** · ${words.entityTypes[mention.type]}${mention.known ? '' : ` · ${words.discovered}`}`,
  ];
  const names = [...new Set([...(entry?.row.en ?? []), ...(entry?.row.zh ?? [])])].filter(
    (name) => name !== mention.id,
  );
  if (names.length > 0) lines.push(plain(names.slice(0, 6).join(' · ')));
  const facts = entry ? factsOf(entry.row) : [];
  if (facts.length > 0) lines.push(plain(facts.join(' · ')));
  const mentions = (analysis?.entities ?? []).filter(({ id }) => id === mention.id);
  const links = mentions
    .slice(0, LINKS)
    .map((other, i) => placeLink(String(i + 1), document.uri, toRange(document, other)));
  lines.push(`${words.mentions(mentions.length)} ${links.join(' ')}`);
  const stances = countStances(mention.id, analysis?.claims ?? []);
  if (stances.size > 0)
    lines.push([...stances].map(([stance, count]) => `${words.stances[stance]} ${count}`).join(' · '));
  return lines.join('  \n');
}

function factsOf(row: object): string[] {
  const fields = row as {
    ticker?: readonly string[];
    country?: string;
    segment?: string;
    maker?: string;
    employer?: string;
    role?: string;
  };
  const { ticker = [], country, segment, maker, employer, role } = fields;
  return [...ticker, country, segment, maker, role, employer].filter((fact): fact is string => fact !== undefined);
}

function countStances(
  id: string,
  claims: readonly { stance?: { target: string; stance: StanceKind } }[],
): Map<StanceKind, number> {
  const counts = new Map<StanceKind, number>();
  for (const { stance } of claims)
    if (stance?.target === id) counts.set(stance.stance, (counts.get(stance.stance) ?? 0) + 1);
  return counts;
}
