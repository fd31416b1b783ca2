import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../analysis/rules/rule';
import { messages, namesFaultText } from '../messages';
import type { NamesFault } from '../workspace/userRegistry';
import { toRange } from './convert';

/** The one diagnostic of a faulty file of names, at the fault's place in it; none for a sound file. */
export function namesDiagnostics(
  uri: string,
  text: string,
  fault: NamesFault | undefined,
  locale: Locale,
): Diagnostic[] {
  if (!fault) return [];
  return [
    {
      range: toRange(TextDocument.create(uri, 'json', 0, text), fault),
      severity: DiagnosticSeverity.Error,
      source: 'ClaimLens',
      message: namesFaultText(fault, locale) + messages(locale).namesKept,
    },
  ];
}
