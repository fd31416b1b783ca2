import type { Locale } from '../analysis/rules/rule';
import type { ProblemKind } from '../workspace/problem';
import type { NamesFault } from '../workspace/userRegistry';
import { en } from './en';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

/** What the server says to people, by the keys of the analysis. A key that a table lacks is shown as it is. */
export interface Messages {
  readonly figureKinds: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly entityTypes: Readonly<Record<string, string>>;
  /** Segments of the market that companies are of, and kinds of product and body, as the curated lists call them. */
  readonly rowKinds: Readonly<Record<string, string>>;
  readonly claimKinds: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly stances: Readonly<Record<string, string>>;
  readonly segments: Readonly<Record<string, string>>;
  readonly holders: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
  readonly relationNames: Readonly<Record<string, string>>;
  /** Parts of a code lens. */
  readonly related: (count: number) => string;
  readonly opposed: (count: number) => string;
  readonly unsourced: string;
  /** Why two claims are kin. */
  readonly kinReasons: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** The reason where the text gives no source at all. */
  readonly nobodyNamed: string;
  readonly discovered: string;
  readonly checkWorthy: string;
  readonly notCheckWorthy: string;
  readonly holderLabel: string;
  readonly sourceLabel: string;
  readonly stanceBecause: string;
  /** What else than words of the sentence decided its stance and target. */
  readonly stanceReasons: Readonly<Record<string, string>>;
  /** A word of the article in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly kindBecause: string;
  readonly checkBecause: string;
  readonly separator: string;
  readonly mentions: (count: number) => string;
  /** Begin the lines of an entity's card. */
  readonly makerLabel: string;
  readonly employerLabel: string;
  readonly productsLabel: string;
  readonly peopleLabel: string;
  readonly figuresLabel: string;
  readonly claimsLabel: string;
  /** Begin the lines of a figure's card. */
  readonly metricLabel: string;
  readonly aboutLabel: string;
  readonly periodLabel: string;
  readonly sameFigureLabel: string;
  readonly otherFiguresLabel: string;
  readonly line: (number: number) => string;
  /** What follows a word in brackets, with the space that the language wants before them. */
  readonly brackets: (text: string) => string;
  /** Titles of what silences a rule, and of what mends all that can be mended unseen. */
  readonly disableInLine: (code: string) => string;
  readonly disableInFile: (code: string) => string;
  readonly fixAll: string;
  /** What a directive does, for completion. */
  readonly directives: Readonly<Record<string, string>>;
  readonly settingFault: (name: string, given: string, used: string) => string;
  /** Titles of what can be done about a company that was found in the text alone. */
  readonly addCompany: (name: string) => string;
  readonly notCompany: (name: string) => string;
  readonly notName: (name: string) => string;
  /** What is wrong with a file of names, each with the detail of its problem. */
  readonly namesProblems: Readonly<Record<ProblemKind, (detail: string) => string>>;
  /** Types of JSON values, by the names that JavaScript has for them. */
  readonly jsonTypes: Readonly<Record<string, string>>;
  readonly namesFault: (path: string, problem: string) => string;
  /** What follows from a fault: in an editor, and on the command line. */
  readonly namesKept: string;
  readonly namesLeftOut: string;
  readonly segmenterProblem: (problem: string) => string;
}

const CATALOGUE: Readonly<Record<Locale, Messages>> = { en, 'zh-cn': zhCn, 'zh-tw': zhTw };

export function messages(locale: Locale): Messages {
  return CATALOGUE[locale];
}

/** What is wrong with a file of names, as a sentence that begins with the path of the value. */
export function namesFaultText({ path, problem: { kind, detail } }: NamesFault, locale: Locale): string {
  const words = messages(locale);
  return words.namesFault(path, words.namesProblems[kind](words.jsonTypes[detail] ?? detail));
}

/**
 * The locale to speak to a client that names its own as a BCP 47 tag of any case (`zh-CN`, `zh-Hant-HK`, `de` …).
 * Script outweighs region; Traditional characters are written where the region says so; English where ours lack it.
 */
export function localeFor(client: string | undefined): Locale {
  const [language, ...subtags] = client?.toLowerCase().split(/[-_]/) ?? [];
  if (language !== 'zh') return 'en';
  if (subtags.includes('hans')) return 'zh-cn';
  return ['hant', 'tw', 'hk', 'mo'].some((subtag) => subtags.includes(subtag)) ? 'zh-tw' : 'zh-cn';
}
