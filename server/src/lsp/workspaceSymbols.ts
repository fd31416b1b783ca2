import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver/node';
import { fold } from '../analysis/text/fold';
import type { SavedArticle } from '../workspace/articleIndex';
import { toRange } from './convert';
import { sentenceOf } from './sentence';
import { CLAIM_SYMBOLS } from './symbols';

/** Symbols answered at most; a person types on where there are more. */
const MOST = 300;
const LONGEST_NAME = 120;

/** The companies of an article, each at its first mention, and the claims that an editor would check. */
export function articleSymbols({ document, analysis }: SavedArticle): SymbolInformation[] {
  if (!analysis) return [];
  const { uri } = document;
  const containerName = nameOf(uri);
  const symbols: SymbolInformation[] = [];
  const seen = new Set<string>();
  for (const mention of analysis.entities) {
    if (mention.type !== 'company' || seen.has(mention.id)) continue;
    seen.add(mention.id);
    // The editor compares what is typed with the name, so both the id and the article's own word belong to it.
    const name = mention.text === mention.id ? mention.id : `${mention.text} · ${mention.id}`;
    symbols.push({ name, kind: SymbolKind.Class, containerName, location: { uri, range: toRange(document, mention) } });
  }
  for (const claim of analysis.claims.filter(({ check }) => check)) {
    const name = sentenceOf(document, claim, LONGEST_NAME);
    const location = { uri, range: toRange(document, claim) };
    symbols.push({ name, kind: CLAIM_SYMBOLS[claim.claim], containerName, location });
  }
  return symbols;
}

/** The symbols whose names hold the characters of the query in their order, as the protocol wants it: generously. */
export function matchingSymbols(symbols: Iterable<SymbolInformation>, query: string): SymbolInformation[] {
  const wanted = [...keyOf(query)].filter((character) => character.trim() !== '');
  const found: SymbolInformation[] = [];
  for (const symbol of symbols) {
    if (found.length === MOST) break;
    if (holds(keyOf(symbol.name), wanted)) found.push(symbol);
  }
  return found;
}

function holds(name: string, wanted: readonly string[]): boolean {
  let at = 0;
  for (const character of wanted) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

function keyOf(text: string): string {
  return fold(text).toLowerCase();
}

function nameOf(uri: string): string {
  return uri.startsWith('file:') ? basename(fileURLToPath(uri)) : uri.slice(uri.lastIndexOf(':') + 1);
}
