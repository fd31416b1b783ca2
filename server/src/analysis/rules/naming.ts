import type { Facts } from '../assemble';
import { readNamings, type Naming } from './introduced';
import { isSameName, nameForm, type NameForm } from './nameForms';

type Named = Facts['entities'][number];

/** A mention that calls a company otherwise than the article does, and the first mention of the name it does use. */
export interface Departure {
  readonly mention: Named;
  readonly used: Named;
}

/** One spelling of one company's name in this article. */
interface Spelling {
  readonly form: NameForm;
  readonly first: Named;
  count: number;
  /** Spellings that count as one name share it. */
  group: number;
}

/** Spellings of one company that are compared; an article with more is no article. */
const MOST_SPELLINGS = 12;

/**
 * Mentions by another name than the one that the article uses most, or first where two are even. Names that brackets
 * introduce as one company's, and short forms of one name, are no departure.
 */
export function departures(facts: Facts): Departure[] {
  const byCompany = new Map<string, Naming[]>();
  for (const naming of readNamings(facts, spelledVariously(facts))) {
    const known = byCompany.get(naming.mention.id);
    if (known) known.push(naming);
    else byCompany.set(naming.mention.id, [naming]);
  }
  return [...byCompany.values()].flatMap(departuresOf).sort((a, b) => a.mention.start - b.mention.start);
}

/** The companies that have more than one spelling here: most have one, and are done with. */
function spelledVariously({ entities }: Facts): ReadonlySet<string> {
  const first = new Map<string, string>();
  const various = new Set<string>();
  for (const { id, type, text } of entities) {
    if (type !== 'company') continue;
    if (!first.has(id)) first.set(id, text);
    else if (first.get(id) !== text) various.add(id);
  }
  return various;
}

function departuresOf(namings: readonly Naming[]): Departure[] {
  const spellings = spell(namings);
  if (spellings.size < 2) return [];
  for (const { mention, introduces } of namings)
    if (introduces) join(spellings.get(mention.text), spellings.get(introduces.text), spellings);
  const list = [...spellings.values()];
  list.forEach((one, i) => {
    for (const other of list.slice(0, i)) if (isSameName(one.form, other.form)) join(one, other, spellings);
  });
  const counts = new Map<number, number>();
  for (const { group, count } of list) counts.set(group, (counts.get(group) ?? 0) + count);
  // Maps keep the order of the text, so that of two groups as large the earlier one wins.
  const main = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  const good = list.filter(({ group, count }) => group === main && count > 0);
  return namings.flatMap(({ mention, free }) => {
    const spelling = spellings.get(mention.text);
    if (!free || !spelling || spelling.group === main) return [];
    const alike = good.filter(({ form }) => form.han === spelling.form.han);
    const used = (alike.length > 0 ? alike : good).reduce((most, next) => (next.count > most.count ? next : most));
    return [{ mention, used: used.first }];
  });
}

function spell(namings: readonly Naming[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { mention, free } of namings) {
    let spelling = spellings.get(mention.text);
    if (!spelling) {
      if (spellings.size >= MOST_SPELLINGS) continue;
      spelling = { form: nameForm(mention.text), first: mention, count: 0, group: spellings.size };
      spellings.set(mention.text, spelling);
    }
    if (free) spelling.count++;
  }
  return spellings;
}

function join(one: Spelling | undefined, other: Spelling | undefined, all: ReadonlyMap<string, Spelling>): void {
  if (!one || !other || one.group === other.group) return;
  const from = one.group;
  for (const spelling of all.values()) if (spelling.group === from) spelling.group = other.group;
}
