import type { DocumentHighlight, Location, LocationLink, Position } from 'vscode-languageserver/node';
import type { Analysis, Claim } from '../analysis/model';
import type { Reading } from '../articles/store';
import { toRange, touching } from './convert';

/** From a claim to its nearest kin: the claim that says most nearly the same. */
export function provideDefinition({ document, analysis }: Reading, position: Position): LocationLink[] {
  if (!analysis) return [];
  return claimsAt(analysis, document, position).flatMap((claim) => {
    const nearest = analysis.claims[claim.related[0]?.claim ?? -1];
    if (!nearest) return [];
    const range = toRange(document, nearest);
    return [
      {
        originSelectionRange: toRange(document, claim),
        targetUri: document.uri,
        targetRange: range,
        targetSelectionRange: range,
      },
    ];
  });
}

/** All kin of the claim, nearest first, and the claim itself where it is asked for. */
export function provideReferences(
  { document, analysis }: Reading,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  if (!analysis) return [];
  return claimsAt(analysis, document, position).flatMap((claim) => [
    ...(includeDeclaration && claim.related.length > 0 ? [{ uri: document.uri, range: toRange(document, claim) }] : []),
    ...claim.related.map((kin) => ({ uri: document.uri, range: toRange(document, analysis.claims[kin.claim]!) })),
  ]);
}

/** All mentions of the entity under the caret, by whatever name. */
export function provideDocumentHighlights({ document, analysis }: Reading, position: Position): DocumentHighlight[] {
  if (!analysis) return [];
  const mention = touching(analysis.entities, document, position)[0];
  if (!mention) return [];
  return analysis.entities.filter(({ id }) => id === mention.id).map((other) => ({ range: toRange(document, other) }));
}

function claimsAt(analysis: Analysis, document: Reading['document'], position: Position): Claim[] {
  return touching(analysis.claims, document, position).slice(0, 1);
}
