import { caseRuleOf } from './caseRule';
import { addNames, entriesOf, type Entry } from './entry';
import { stemOf } from './family';
import { toForm } from './form';
import { TRAPS } from './lexicon/nameTraps';
import { Matcher, type Pattern } from './matcher';
import type { RegistryRows } from './registry';

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
}

/** Everything looked up by name or id, compiled once from the lists. */
export interface CompiledNames {
  readonly byId: ReadonlyMap<string, Entry>;
  /** All names as the lists write them. */
  readonly listed: readonly string[];
  readonly matcher: Matcher<NamePattern>;
}

/** Kinds of product that come in numbered generations. */
const VERSIONED = new Set(['model', 'chip', 'hardware', 'software']);

const KIND_TAIL = /(?:公司|项目|计划|芯片|App|APP|应用| GPU| Project)$/;

/** Compiles the lists; `never` are words of the user's that are nobody's name. */
export function compileNames(rows: RegistryRows, never: readonly string[]): CompiledNames {
  const byId = new Map<string, Entry>();
  const names: string[] = [...TRAPS, ...never];
  const owners: (Entry | null)[] = names.map(() => null);
  for (const entry of entriesOf(rows)) {
    // A product may share its id with the company that lives by it (X); the company is what the id then names.
    if (!byId.has(entry.row.id)) byId.set(entry.row.id, entry);
    addNames(entry, names);
    while (owners.length < names.length) owners.push(entry);
  }
  const compile = (index: number): NamePattern[] => {
    const entry = owners[index]!;
    return entry ? patternsOf(entry, names[index]!) : trap(names[index]!);
  };
  return { byId, listed: names.slice(TRAPS.length + never.length), matcher: new Matcher(names, compile) };
}

function patternsOf(entry: Entry, name: string): NamePattern[] {
  const cautious = entry.row.cautious?.includes(name) ?? false;
  const form = toForm(name, caseRuleOf(name, cautious));
  if (!form) return [];
  const version = entry.type === 'product' && VERSIONED.has(entry.row.kind);
  const plural = entry.type === 'product';
  const pattern = { name, cautious, entry, form, stem: false, version, plural, trim: trimOf(entry, name) };
  const stem = version ? stemPattern(name, entry) : null;
  return stem ? [pattern, stem] : [pattern];
}

/** How much of a name only says what it names, where the row has the rest as a name too. */
function trimOf({ row }: Entry, name: string): number {
  const tail = KIND_TAIL.exec(name)?.[0] ?? '';
  const rest = name.slice(0, name.length - tail.length);
  const listed = rest === row.id || [row.en, row.zh, row.zht, row.former].some((list) => list?.includes(rest));
  return listed ? tail.length : 0;
}

function stemPattern(name: string, entry: Entry): NamePattern | null {
  const stem = stemOf(name);
  const form = stem && toForm(stem.word, caseRuleOf(stem.word, stem.wordLike));
  if (!form) return null;
  return { form, entry, cautious: stem.wordLike, name: stem.word + stem.joint, stem: true, version: true };
}

function trap(name: string): NamePattern[] {
  const form = toForm(name, 'free');
  return form ? [{ form, entry: null, cautious: false, name, stem: false }] : [];
}
