import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import type { Severity } from '../analysis/model';
import { RULES } from '../analysis/rules';
import type { Reading } from '../articles/store';
import { toRange } from './convert';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const FADED: ReadonlySet<string> = new Set(RULES.filter(({ fades }) => fades).map(({ code }) => code));

/** The diagnostics of a reading as the protocol wants them; none where the article was not analysed. */
export function provideDiagnostics({ document, analysis }: Reading): Diagnostic[] {
  return (analysis?.diagnostics ?? []).map((diagnostic) => {
    const page = rulePage(diagnostic.code);
    return {
      range: toRange(document, diagnostic),
      severity: SEVERITIES[diagnostic.severity],
      code: diagnostic.code,
      ...(page ? { codeDescription: { href: page } } : {}),
      source: 'ClaimLens',
      ...(FADED.has(diagnostic.code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      message: diagnostic.message,
      relatedInformation: (diagnostic.related ?? []).map(({ message, ...span }) => ({
        location: { uri: document.uri, range: toRange(document, span) },
        message,
      })),
    };
  });
}

const pages = new Map<string, string | undefined>();

/** The rule's page, which ships beside the server and so needs no network. */
function rulePage(code: string): string | undefined {
  if (!pages.has(code)) {
    const path = join(__dirname, '..', 'docs', 'rules', `${code}.md`);
    pages.set(code, existsSync(path) ? pathToFileURL(path).href : undefined);
  }
  return pages.get(code);
}
