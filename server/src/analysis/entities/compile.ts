import { caseRuleOf } from './caseRule';
import { addNames, forEachEntry, type Entry } from './entry';
import { familyOf } from './family';
import { fold } from '../text/fold';
import { toForm } from './form';
import { NOT_BEFORE, TRAPS } from './lexicon/nameTraps';
import { Matcher, type Pattern } from './matcher';
import type { PersonRow, RegistryRows } from './registry';

/** What the matcher finds: a name of an entry, the stem of a product family, or a trap, which is nobody's. */
export interface NamePattern extends Pattern {
  readonly entry: Entry | null;
  readonly cautious: boolean;
  /** The name as the list writes it, for a stem with the separator that its family uses before the version. */
  readonly name: string;
  /** True where a version number has to follow. */
  readonly stem: boolean;
  /** Letters at the end that say what it is and belong to no name: the 公司 of 微软公司. */
  readonly trim?: number;
  /** True for the last name alone of a person whom the lists have in full. */
  readonly surname?: boolean;
}

/** Everything looked up by name or id, compiled once from the lists. */
export interface CompiledNames {
  readonly byId: ReadonlyMap<string, Entry>;
  /** All names as the lists write them. */
  readonly listed: readonly string[];
  readonly matcher: Matcher<NamePattern>;
  /** Words that the user takes for nobody's name, folded. */
  readonly never: ReadonlySet<string>;
}

/** Kinds of product that come in numbered generations. */
export const GENERATIONS: ReadonlySet<string> = new Set(['model', 'chip', 'hardware', 'software']);

/** Short names in which 公司 is part of what the exchange lists. */
const WHOLE: ReadonlySet<string> = new Set(['中金公司', '中微公司', '心动公司', '美图公司', '华虹公司', '杭叉公司']);
const KIND_TAIL = /(?:公司|项目|计划|芯片|系列|App|APP|应用| GPU| Project| series)$/;

/** Compiles the lists; `never` are words of the user's that are nobody's name. */
export function compileNames(rows: RegistryRows, never: readonly string[]): CompiledNames {
  const byId = new Map<string, Entry>();
  const names: string[] = [...TRAPS, ...never];
  const plain = names.length;
  const owners: (Entry | null)[] = names.map(() => null);
  forEachEntry(rows, (entry) => {
    // A product may share its id with the company that lives by it (X); the company is what the id then names.
    if (!byId.has(entry.row.id)) byId.set(entry.row.id, entry);
    addNames(entry, names);
    while (owners.length < names.length) owners.push(entry);
  });
  const listed = names.slice(plain);
  const full = names.length;
  for (const row of rows.people) {
    addSurnames(row, names);
    while (owners.length < names.length) owners.push(byId.get(row.id)!);
  }
  const compile = (index: number): NamePattern[] => {
    const entry = owners[index]!;
    const name = names[index]!;
    if (index >= full) return surnamePattern(entry!, name);
    return entry ? patternsOf(entry, name) : trap(name);
  };
  return { byId, listed, matcher: new Matcher(names, compile), never: new Set(never.map(fold)) };
}

/** The last names of a row's foreign names: 苏茨克弗 of 伊尔亚·苏茨克弗, Hassabis of Demis Hassabis. */
function addSurnames({ id, en, zh }: PersonRow, names: string[]): void {
  const from = names.length;
  const add = (name: string): void => {
    const mark = Math.max(name.lastIndexOf('·'), name.lastIndexOf(' '));
    const least = name[mark] === '·' ? 3 : 5;
    const surname = name.slice(mark + 1);
    if (mark <= 0 || surname.length < least || names.indexOf(surname, from) >= 0) return;
    if (zh?.includes(surname) || en?.includes(surname) || /[^\p{L}]/u.test(surname)) return;
    names.push(surname);
  };
  add(id);
  if (en) for (const name of en) add(name);
  if (zh) for (const name of zh) add(name);
}

function surnamePattern(entry: Entry, name: string): NamePattern[] {
  const form = toForm(name, 'initials');
  return form ? [{ name, form, entry, cautious: true, stem: false, surname: true }] : [];
}

function patternsOf(entry: Entry, name: string): NamePattern[] {
  const cautious = entry.row.cautious?.includes(name) ?? false;
  const form = toForm(name, caseRuleOf(name, cautious));
  if (!form) return [];
  const version = entry.type === 'product';
  const plural = entry.type === 'product';
  const notBefore = NOT_BEFORE.get(name);
  const limits = notBefore === undefined ? {} : { notBefore };
  const pattern = { name, cautious, entry, form, stem: false, version, plural, trim: trimOf(entry, name), ...limits };
  const stem = entry.type === 'product' && GENERATIONS.has(entry.row.kind) ? stemPattern(name, entry) : null;
  return stem ? [pattern, stem] : [pattern];
}

/** How much of a name only says what it names, where the row has the rest as a name too. */
function trimOf({ row }: Entry, name: string): number {
  const tail = WHOLE.has(name) ? '' : (KIND_TAIL.exec(name)?.[0] ?? '');
  const rest = name.slice(0, name.length - tail.length);
  const listed = rest === row.id || [row.en, row.zh, row.zht, row.former].some((list) => list?.includes(rest));
  return listed ? tail.length : 0;
}

function stemPattern(name: string, entry: Entry): NamePattern | null {
  const stem = familyOf(entry.row.id, name);
  const form = stem && toForm(stem.word, caseRuleOf(stem.word, stem.wordLike));
  if (!form) return null;
  return { form, entry, cautious: stem.wordLike, name: stem.word + stem.joint, stem: true, version: true };
}

function trap(name: string): NamePattern[] {
  const form = toForm(name, 'free');
  return form ? [{ form, entry: null, cautious: false, name, stem: false }] : [];
}
