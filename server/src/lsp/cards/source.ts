import type { SourceStatus } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import { messages } from '../../messages';
import { plain } from './markdown';

/** Whether the text gives a source, and why this was decided: `Source: named in the text (a verb of speech)`. */
export function sourceLine(source: SourceStatus, reasons: readonly string[], locale: Locale): string {
  const words = messages(locale);
  const said = reasons.map((reason) => words.reasons[reason] ?? reason);
  if (source === 'none') said.push(words.nobodyNamed);
  const why = said.length > 0 ? words.brackets(plain(said.join(words.separator))) : '';
  return `${words.sourceLabel}${words.sources[source]}${why}`;
}
