import type { DocumentHighlight, Location, LocationLink, Position } from 'vscode-languageserver/node';
import type { Analysis } from '../analysis/model';
import type { Reading } from '../articles/store';
import { toRange, touching } from './convert';

/** From a claim to its nearest kin: the claim that says most nearly the same. */
export function provideDefinition({ document, analysis }: Reading, position: Position): LocationLink[] {
  if (!analysis) return [];
  return claimsAt(analysis, document, position).flatMap((index) => {
    const claim = analysis.claims[index]!;
    const nearest = analysis.claims[analysis.kinOf(index)[0]?.claim ?? -1];
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
  return claimsAt(analysis, document, position).flatMap((index) => {
    const kin = analysis.kinOf(index).map(({ claim }) => claim);
    const listed = includeDeclaration && kin.length > 0 ? [index, ...kin] : kin;
    return listed.map((claim) => ({ uri: document.uri, range: toRange(document, analysis.claims[claim]!) }));
  });
}

/** All mentions of the entity under the caret, by whatever name. */
export function provideDocumentHighlights({ document, analysis }: Reading, position: Position): DocumentHighlight[] {
  if (!analysis) return [];
  const mention = touching(analysis.entities, document, position)[0];
  if (!mention) return [];
  return analysis.entities.filter(({ id }) => id === mention.id).map((other) => ({ range: toRange(document, other) }));
}

/** The index of the claim that the position touches, the first where two meet; empty where there is none. */
function claimsAt(analysis: Analysis, document: Reading['document'], position: Position): number[] {
  return touching(analysis.claims, document, position)
    .slice(0, 1)
    .map((claim) => analysis.claims.indexOf(claim));
}
