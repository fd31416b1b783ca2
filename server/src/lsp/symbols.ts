import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver/node';
import type { Claim, ClaimKind } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { toRange } from './convert';
import { sentenceOf, shorten } from './sentence';

/** A kind of symbol, and so an icon, for each kind of claim. */
export const CLAIM_SYMBOLS: Readonly<Record<ClaimKind, SymbolKind>> = {
  factual: SymbolKind.Constant,
  forecast: SymbolKind.Event,
  opinion: SymbolKind.String,
};
const LONGEST_NAME = 60;

/** A section under a heading, while it is being filled. */
interface Section {
  readonly level: number;
  readonly symbol: DocumentSymbol;
}

/** Headings as nested sections, with the claims that an editor would check inside them. */
export function provideDocumentSymbols({ document, analysis }: Reading, locale: Locale): DocumentSymbol[] {
  if (!analysis) return [];
  const roots: DocumentSymbol[] = [];
  const open: Section[] = [];
  let nextClaim = 0;
  const claims = analysis.claims.filter((claim) => claim.check);
  analysis.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      const level = block.level || 2;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const range = toRange(document, block);
      const symbol: DocumentSymbol = {
        name: shorten(block.text, LONGEST_NAME),
        kind: SymbolKind.Module,
        range,
        selectionRange: range,
        children: [],
      };
      (open.at(-1)?.symbol.children ?? roots).push(symbol);
      open.push({ level, symbol });
    }
    for (const section of open) section.symbol.range = { ...section.symbol.range, end: document.positionAt(block.end) };
    for (; nextClaim < claims.length && claims[nextClaim]!.block === index; nextClaim++)
      (open.at(-1)?.symbol.children ?? roots).push(claimSymbol(claims[nextClaim]!));
  });
  return roots;

  function details({ claim, source }: Claim): string {
    const { claimKinds, sourceLabel, sources } = messages(locale);
    return `${claimKinds[claim]} · ${sourceLabel}${sources[source]}`;
  }

  function claimSymbol(claim: Claim): DocumentSymbol {
    const range = toRange(document, claim);
    const name = sentenceOf(document, claim, LONGEST_NAME);
    return { name, detail: details(claim), kind: CLAIM_SYMBOLS[claim.claim], range, selectionRange: range };
  }
}
