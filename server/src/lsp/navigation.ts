import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type Position,
} from 'vscode-languageserver/node';
import type { Analysis, Span } from '../analysis/model';
import type { Reading } from '../articles/store';
import { toRange, touching } from './convert';
import { sameQuantity } from './figures';
import { claimAt } from './related';

/** Kin of a claim that are lit up with it: what says nearly the same, not all that bears on the point. */
const LIT_KIN = 3;
const LIT_SCORE = 0.3;

/** What the caret is on, the narrowest first: a name, a figure, or a claim, with all that is the same or akin. */
interface Focus {
  readonly at: Span;
  /** The other places, nearest or first first. */
  readonly others: readonly Span[];
}

/** From a name to where the article first has it, from a figure to its twin, from a claim to its nearest kin. */
export function provideDefinition(reading: Reading, position: Position): LocationLink[] {
  const { document } = reading;
  const focus = focusAt(reading, position);
  if (!focus || focus.others.length === 0) return [];
  const range = toRange(document, focus.others[0]!);
  return [
    {
      originSelectionRange: toRange(document, focus.at),
      targetUri: document.uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}

/** All mentions of a name, all places of a figure, or all kin of a claim, and the thing itself where it is asked for. */
export function provideReferences(reading: Reading, position: Position, includeDeclaration: boolean): Location[] {
  const { document } = reading;
  const focus = focusAt(reading, position);
  if (!focus) return [];
  const listed = includeDeclaration && focus.others.length > 0 ? [focus.at, ...focus.others] : focus.others;
  return listed.map((place) => ({ uri: document.uri, range: toRange(document, place) }));
}

/** All mentions of a name, all places of a figure, or a claim and those that say nearly the same. */
export function provideDocumentHighlights(reading: Reading, position: Position): DocumentHighlight[] {
  const { document, analysis } = reading;
  if (!analysis) return [];
  const named = namedAt(analysis, document, position) ?? figureAt(reading, position);
  const places = named ? [named.at, ...named.others] : claimWithNearest(reading, position);
  return [...places]
    .sort((a, b) => a.start - b.start)
    .map((place) => ({ range: toRange(document, place), kind: DocumentHighlightKind.Text }));
}

function focusAt(reading: Reading, position: Position): Focus | undefined {
  const { document, analysis } = reading;
  if (!analysis) return undefined;
  const figure = figureAt(reading, position);
  return (
    namedAt(analysis, document, position) ??
    // A figure that stands once leads nowhere: its claim does.
    (figure && figure.others.length > 0 ? figure : claimFocus(reading, position))
  );
}

function namedAt(analysis: Analysis, document: Reading['document'], position: Position): Focus | undefined {
  const mention = touching(analysis.entities, document, position)[0];
  if (!mention) return undefined;
  return { at: mention, others: analysis.entities.filter((other) => other !== mention && other.id === mention.id) };
}

function figureAt(reading: Reading, position: Position): Focus | undefined {
  const figure = touching(reading.analysis?.figures ?? [], reading.document, position)[0];
  return figure && { at: figure, others: sameQuantity(figure, reading) };
}

function claimFocus(reading: Reading, position: Position): Focus | undefined {
  const { analysis } = reading;
  const claim = claimAt(reading, position);
  if (!analysis || !claim) return undefined;
  const kin = analysis.kinOf(analysis.claims.indexOf(claim));
  return { at: claim, others: kin.map(({ claim: index }) => analysis.claims[index]!) };
}

function claimWithNearest(reading: Reading, position: Position): Span[] {
  const { analysis } = reading;
  const claim = claimAt(reading, position);
  if (!analysis || !claim) return [];
  const near = analysis.kinOf(analysis.claims.indexOf(claim)).filter(({ score }) => score >= LIT_SCORE);
  return [claim, ...near.slice(0, LIT_KIN).map(({ claim: index }) => analysis.claims[index]!)];
}
