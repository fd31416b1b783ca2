import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { RULES } from '../../server/src/analysis/rules';
import { LOCALES, type Locale } from '../../server/src/analysis/rules/rule';
import { messages } from '../../server/src/messages';
import { EVIDENCE } from '../../server/src/messages/evidence';
import { reviewWords } from '../../server/src/messages/review';
import { ROOT } from './lspClient';

/** One table of texts in one language: dotted keys and what is said, `{0}` or `{name}` where a word is filled in. */
export type Table = Readonly<Record<string, string>>;

/** A table in every language of the project, by the name of where it stands. */
export interface Catalogue {
  readonly name: string;
  readonly tables: Readonly<Record<Locale, Table>>;
}

/** All that ClaimLens says to people, wherever it stands. */
export function catalogues(): Catalogue[] {
  return [
    {
      name: 'package.nls',
      tables: byLocale((locale) => json(`package.nls${locale === 'en' ? '' : `.${locale}`}.json`)),
    },
    { name: 'l10n/bundle.l10n', tables: byLocale(bundle) },
    { name: 'server/src/messages', tables: byLocale((locale) => flatten(messages(locale))) },
    { name: 'server/src/messages/review', tables: byLocale(reviewWords) },
    { name: 'server/src/messages/evidence', tables: byLocale((locale) => flatten(evidence(locale))) },
    { name: 'rules', tables: byLocale((locale) => flatten(RULES.map(({ code, phrases }) => [code, phrases[locale]]))) },
  ];
}

/** The messages that the client shows, found in its syntax trees, and the calls that give no plain string to translate. */
export function clientMessages(): { readonly shown: string[]; readonly unreadable: string[] } {
  const shown: string[] = [];
  const unreadable: string[] = [];
  const folder = join(ROOT, 'client', 'src');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText(source))) {
        const [message] = node.arguments;
        if (message && ts.isStringLiteralLike(message)) shown.push(message.text);
        else unreadable.push(`${file}: ${node.getText(source)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { shown, unreadable };
}

/** The placeholders of a text, sorted. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w*\}/g)].map(([placeholder]) => placeholder).sort();
}

/** VS Code keeps no bundle for English: there the messages of the code are their own translation. */
function bundle(locale: Locale): Table {
  return locale === 'en'
    ? Object.fromEntries(clientMessages().shown.map((message) => [message, message]))
    : json(`l10n/bundle.l10n.${locale}.json`);
}

/** English has no words for pieces of evidence but their names, so it is held to the names that the others have. */
function evidence(locale: Locale): unknown {
  const { compounds, words } = EVIDENCE[locale];
  const names = Object.keys(EVIDENCE['zh-cn'].words);
  return { compounds, words: locale === 'en' ? Object.fromEntries(names.map((name) => [name, name])) : words };
}

function byLocale(tableOf: (locale: Locale) => Table): Record<Locale, Table> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, tableOf(locale)])) as Record<Locale, Table>;
}

function json(path: string): Table {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Table;
}

/** Nested objects and pairs as one level of dotted keys; a function is asked what it says of `{0}`, `{1}` …. */
function flatten(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') {
    const words = Array.from({ length: value.length }, (_, i) => `{${i}}`);
    return { [path]: (value as (...args: string[]) => string)(...words) };
  }
  const entries = Array.isArray(value)
    ? (value as [string, unknown][])
    : Object.entries((value ?? {}) as Record<string, unknown>);
  return Object.assign({}, ...entries.map(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))) as Record<
    string,
    string
  >;
}
