import type { EntityType, Mention, Span } from '../model';
import type { ArticleName } from './articleNames';
import type { CompiledNames } from './compile';
import type { Introduction } from './introductions';
import type { NewNames } from './newNames';
import type { Reading } from './reading';

/**
 * Ids that a fuller or a Latin name in the article replaces: a foreign person found in Chinese is called by the Latin name
 * in brackets after it.
 */
export function renamesOf(readings: readonly Reading[], found: NewNames): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const [i, { text, introductions }] of readings.entries()) {
    if (introductions.length === 0) continue;
    const at = lookup(found.mentions[i]!);
    for (const { first, second, ticker } of introductions) {
      const one = at(first);
      const name = text.slice(second.start, second.end);
      if (!ticker && one && !one.known && one.type === 'person' && PERSON.test(name)) renames.set(one.id, name);
    }
  }
  return renames;
}

/** What brackets in an article teach about names. */
export interface Aliases {
  readonly names: readonly ArticleName[];
  readonly mentions: readonly (readonly Mention[])[];
}

const PERSON = /^\p{Lu}[\p{Script=Latin}'.-]+(?: \p{Lu}[\p{Script=Latin}'.-]*){1,3}$/u;
const FOREIGN = /^[\u4e00-\u9fff]{1,7}[·-][\u4e00-\u9fff·-]{1,14}$/;

/** Reads the introductions of all blocks in the light of all names that the article holds so far. */
export function aliasesOf(
  readings: readonly Reading[],
  base: readonly (readonly Mention[])[],
  found: NewNames,
  registry: CompiledNames,
): Aliases {
  const names: ArticleName[] = [];
  const mentions = readings.map((reading, i) => {
    const here: Mention[] = [];
    if (reading.introductions.length === 0) return here;
    const at = lookup([...found.mentions[i]!, ...base[i]!]);
    for (const introduction of reading.introductions) {
      const owner = ownerOf(reading, introduction, at, registry);
      if (!owner) continue;
      for (const span of [introduction.first, introduction.second]) {
        if (at(span)) continue;
        here.push({ start: span.start, end: span.end, ...owner });
        if (!introduction.ticker || span === introduction.first)
          names.push({ name: reading.text.slice(span.start, span.end), ...owner });
      }
    }
    return here;
  });
  return { names, mentions };
}

type Owner = Pick<Mention, 'type' | 'id' | 'known'>;

function ownerOf(
  { text }: Reading,
  { first, second, stated, ticker }: Introduction,
  at: (span: Span) => Mention | undefined,
  registry: CompiledNames,
): Owner | null {
  const one = at(first);
  const two = at(second);
  if (one && two) return null;
  const firstText = text.slice(first.start, first.end);
  const secondText = text.slice(second.start, second.end);
  if (ticker) return tickerOwner(one, firstText, secondText, stated, registry);
  if (one) return fits(one.type, secondText, stated) ? pick(one) : null;
  if (two) return fits(two.type, firstText, stated) ? pick(two) : null;
  if (FOREIGN.test(firstText) && PERSON.test(secondText)) return { type: 'person', id: secondText, known: false };
  return null;
}

/** A code with digits or an exchange proves a company; letters alone do so only for a company that has them. */
function tickerOwner(
  one: Mention | undefined,
  name: string,
  code: string,
  stated: boolean,
  registry: CompiledNames,
): Owner | null {
  if (one && one.type !== 'company') return null;
  if (stated || /\d{5}|\d\./.test(code)) return one ? pick(one) : { type: 'company', id: name, known: false };
  const entry = one && registry.byId.get(one.id);
  const tickers = entry?.type === 'company' ? (entry.row.ticker ?? []) : [];
  return one && tickers.some((ticker) => ticker.endsWith(`:${code.replace(/^\$|\..*$/g, '')}`)) ? pick(one) : null;
}

/** A person's second name looks like one. */
function fits(type: EntityType, name: string, stated: boolean): boolean {
  if (type !== 'person' || stated) return true;
  return PERSON.test(name) || FOREIGN.test(name) || /^[\u4e00-\u9fff]{2,4}$/.test(name);
}

function pick({ type, id, known }: Owner): Owner {
  return { type, id, known };
}

function lookup(mentions: readonly Mention[]): (span: Span) => Mention | undefined {
  const byPlace = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return ({ start, end }) => byPlace.get(`${start} ${end}`);
}
