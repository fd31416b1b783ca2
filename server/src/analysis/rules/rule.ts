import type { Facts } from '../assemble';
import type { Severity, Span } from '../model';

/** Languages that messages are written in; a test holds every rule to all of them. */
export const LOCALES = ['en', 'zh-cn', 'zh-tw'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a rule found: a place, the words that fill its message, and a second place where two are concerned. */
export interface Finding extends Span {
  readonly words?: Readonly<Record<string, string>>;
  readonly related?: readonly Span[];
}

/** A change to the text that mends a fault. Source offsets; edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
  /** Where the caret belongs after the change, as an offset into the changed text. */
  readonly caret?: number;
}

/** What a rule says to people. `{name}` stands for a word of the finding. */
export interface Phrases {
  /** The fault: what, why, and what to do. */
  readonly message: string;
  /** Said of the second place. */
  readonly related?: string;
  /** Title of the quick fix. */
  readonly fix?: string;
}

/** A rule is its code, its words and a function; everything else about it is derived. */
export interface Rule {
  /** Kebab-case; it states the fault. */
  readonly code: string;
  readonly severity: Severity;
  readonly phrases: Readonly<Record<Locale, Phrases>>;
  check(facts: Facts): Finding[];
  /** Edits that mend the fault at `place`, or null where none applies. */
  fix?(place: Span, facts: Facts, source: string): Omit<Fix, 'title'> | null;
}

export function fill(template: string, words: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
