import type { Language, Mention, Passage } from '../model';
import { asWritten } from './asWritten';
import { aliasesOf, renamesOf } from './aliases';
import { alone, type ArticleName } from './articleNames';
import { readByline, type Byline } from './bylines';
import { companyShortForms } from './companyShortForms';
import type { CompiledNames } from './compile';
import { readDialogue } from './dialogue';
import { newNames, rename } from './newNames';
import { readBlock, type Reading } from './reading';
import { articleNames, settleBlock } from './settledBlocks';
import { shortForms, type NamedPerson } from './surnames';
import { decideDoubts, type Decided } from './support';

/**
 * Finds all names of an article: those of the lists, doubtful ones that the article supports, aliases that it
 * introduces, short forms of full names, and names that the lists lack. One sorted list for each passage, the same
 * array as before where nothing changed.
 */
export function resolveMentions(
  passages: readonly Passage[],
  registry: CompiledNames,
  language: Language,
): Mention[][] {
  const readings = passages.map(({ block }) => readBlock(block, registry));
  const decided = decideDoubts(readings, registry);
  const listed = readings.map(({ sure }, i) => [...sure, ...decided[i]!]);
  const short = shortForms(peopleOf(readings, listed));
  const news = newNames(readings, listed, new Set(short.map(({ name }) => name)));
  const firstWords = companyShortForms(news.names);
  const renames = new Map([...renamesOf(readings, news), ...firstWords.map(({ name, id }) => [name, id] as const)]);
  const found = rename(news, renames);
  const newcomers = shortForms(found.names.flatMap(asPerson));
  const base = withoutNewcomers(readings, listed, newcomers);
  const aliases = aliasesOf(readings, base, found, registry);
  const byline = readByline(readings, language);
  const speakers = readDialogue(readings);
  const names = articleNames(
    unique([
      ...aliases.names,
      ...short,
      ...found.names,
      ...firstWords,
      ...newcomers,
      ...(byline ? authorNames(byline) : []),
      ...[...speakers].map(([block, { start, end, ...owner }]) => ({
        name: readings[block]!.text.slice(start, end),
        ...owner,
      })),
    ]),
  );
  const settled = readings.map((reading, i) => {
    const here = [...base[i]!, ...aliases.mentions[i]!, ...found.mentions[i]!];
    if (byline?.block === i) here.push(byline.mention);
    const speaker = speakers.get(i);
    if (speaker) here.push(speaker);
    return settleBlock(reading, here, names, registry);
  });
  return asWritten(passages, settled);
}

function authorNames({ mention: { type, id, known }, text, shortForms: short }: Byline): ArticleName[] {
  return [text, ...short].map((name) => ({ name, type, id, known, where: alone }));
}

function peopleOf(readings: readonly Reading[], listed: readonly (readonly Decided[])[]): NamedPerson[] {
  return listed.flatMap((mentions, i) =>
    mentions
      .filter(({ type, unsupported }) => type === 'person' && !unsupported)
      .map(({ id, known, start, end }) => ({ id, known, text: readings[i]!.text.slice(start, end) })),
  );
}

/** A surname alone is the newcomer's whom the article introduces, not that of somebody famous. */
function withoutNewcomers(
  readings: readonly Reading[],
  listed: readonly (readonly Decided[])[],
  newcomers: readonly ArticleName[],
): readonly (readonly Mention[])[] {
  const taken = new Set(newcomers.map(({ name }) => name));
  return listed.map((mentions, i) =>
    mentions.filter(({ start, end, unsupported }) => !unsupported || !taken.has(readings[i]!.text.slice(start, end))),
  );
}

function asPerson({ name, type, id, known }: ArticleName): NamedPerson[] {
  return type === 'person' ? [{ id, known, text: name }] : [];
}

/** The first of several claims to one name holds. */
function unique(names: readonly ArticleName[]): ArticleName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}
