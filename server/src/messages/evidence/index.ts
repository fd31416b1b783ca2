import type { Locale } from '../../analysis/rules/rule';
import { en } from './en';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

/** What pieces of evidence are called in one language. */
export interface EvidenceTable {
  /** Names made of a prefix and another name (`ends-on-rise`): what is said in place of the prefix, `{}` for the name. */
  readonly compounds: Readonly<Record<string, string>>;
  /** Names that stand for themselves. One that is absent is shown as it is, hyphens as spaces. */
  readonly words: Readonly<Record<string, string>>;
}

export const EVIDENCE: Readonly<Record<Locale, EvidenceTable>> = { en, 'zh-cn': zhCn, 'zh-tw': zhTw };

/** Longest first, so that `english-leads-with-` is not taken for `leads-with-`. */
const PREFIXES = Object.keys(en.compounds).sort((a, b) => b.length - a.length);

/** What a piece of evidence is called to people. A name that no table knows is shown as it is, hyphens as spaces. */
export function evidenceLabel(name: string, locale: Locale): string {
  const { compounds, words } = EVIDENCE[locale];
  const word = (part: string): string => words[part] ?? part.replace(/-/g, ' ');
  const prefix = Object.hasOwn(words, name) ? undefined : PREFIXES.find((start) => name.startsWith(start));
  return prefix === undefined ? word(name) : compounds[prefix]!.replace('{}', word(name.slice(prefix.length)));
}
