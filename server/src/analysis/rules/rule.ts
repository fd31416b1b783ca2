import type { Facts } from '../assemble';
import type { Diagnostic, Severity, Span } from '../model';
import type { Format } from '../text/blocks';

/** Languages that messages are written in; a test holds every rule to all of them. */
export const LOCALES = ['en', 'zh-cn', 'zh-tw'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a rule found: a place, the words that fill its message, and a second place where two are concerned. */
export interface Finding extends Span {
  readonly words?: Readonly<Record<string, string>>;
  readonly related?: readonly Span[];
}

/** A change to the text. Source offsets; edits do not overlap. */
export interface Change {
  readonly edits: readonly (Span & { readonly newText: string })[];
  /** Where the caret belongs after the change, as an offset into the changed text. */
  readonly caret?: number;
  /** True where the change can be made unseen: it takes nothing from the text but what is there twice or is idle. */
  readonly safe?: true;
}

/** A change that mends a fault, as one rule offers it. */
export interface Remedy extends Change {
  /** Key of its title in {@link Phrases.fixes}. */
  readonly fix: string;
  readonly words?: Readonly<Record<string, string>>;
}

/** A change with its title, as it is offered to people. */
export interface Fix extends Change {
  readonly title: string;
  /** True where it makes room for a source. */
  readonly addsSource?: boolean;
}

/** How a source is given: in brackets, as a link, or in a footnote. */
export const SOURCE_STYLES = ['note', 'link', 'footnote'] as const;
export type SourceStyle = (typeof SOURCE_STYLES)[number];

/** Comments of plain text: `<!-- … -->`, or from a mark to the end of the line. */
export const COMMENT_STYLES = ['html', 'slashes', 'hash', 'percent', 'semicolon'] as const;
export type CommentStyle = (typeof COMMENT_STYLES)[number];

/** The text that a remedy changes, and how its author writes. */
export interface Draft {
  readonly source: string;
  readonly format: Format;
  /** The way that is offered first. */
  readonly sourceStyle: SourceStyle;
  /** How plain text marks a comment. */
  readonly commentStyle: CommentStyle;
}

/** What a rule finds fault with. Of the faults of one concern in one sentence only the gravest is shown. */
export type Concern = 'support' | 'weighing' | 'time' | 'repetition' | 'naming' | 'directives';

/** What rules know of the run beside the article. */
export interface Run {
  /** Codes of all rules. */
  readonly codes: ReadonlySet<string>;
  /** Codes of the rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** What the rules before this one found, in no order. */
  readonly found: readonly Diagnostic[];
}

/** What a rule says to people. `{name}` stands for a word of the finding. */
export interface Phrases {
  /** The fault: what, why, and what to do. */
  readonly message: string;
  /** Said of the second place. */
  readonly related?: string;
  /** Titles of the quick fixes. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** A rule is its code, its words and a function; everything else about it is derived. */
export interface Rule {
  /** Kebab-case; it states the fault. */
  readonly code: string;
  readonly severity: Severity;
  readonly phrases: Readonly<Record<Locale, Phrases>>;
  readonly concern: Concern;
  /** What it marks does nothing, and may be shown faded. */
  readonly fades?: true;
  check(facts: Facts, run: Run): Finding[];
  /** What mends the fault at `place`, the best first. `codes` are those of all rules. */
  fixes(place: Span, facts: Facts, draft: Draft, codes: ReadonlySet<string>): Remedy[];
}

export function fill(template: string, words: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
