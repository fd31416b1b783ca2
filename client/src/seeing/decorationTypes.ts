import * as vscode from 'vscode';
import { MARK_KINDS, type MarkedKind, type MarkKind } from '../../../server/src/protocol';

/** Lines around the words, so that the kinds are told apart without colour, as high contrast needs it. */
const BORDERS: Readonly<Record<MarkKind, { readonly borderStyle: string; readonly borderWidth: string }>> = {
  figures: { borderStyle: 'solid', borderWidth: '1px' },
  companies: { borderStyle: 'dashed', borderWidth: '1px' },
  products: { borderStyle: 'dashed', borderWidth: '0 0 2px 0' },
  people: { borderStyle: 'solid', borderWidth: '0 0 2px 0' },
  quotations: { borderStyle: 'dotted', borderWidth: '1px' },
  attributions: { borderStyle: 'double', borderWidth: '0 0 3px 0' },
};

/** Names of the colours that package.json contributes, without `claimlens.`. */
const COLOURS: Readonly<Record<MarkKind, string>> = {
  figures: 'figure',
  companies: 'company',
  products: 'product',
  people: 'person',
  quotations: 'quotation',
  attributions: 'attribution',
};

/** How each kind of words is decorated, and the mark of an unsupported claim beside the scroll bar. */
export function createDecorationTypes(): Readonly<Record<MarkedKind, vscode.TextEditorDecorationType>> {
  const words = (kind: MarkKind): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`claimlens.${COLOURS[kind]}Background`),
      borderColor: new vscode.ThemeColor(`claimlens.${COLOURS[kind]}Border`),
      ...BORDERS[kind],
      borderRadius: '2px',
      // Letters typed at an edge belong to the words only once the article has been read again.
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  const types = Object.fromEntries(MARK_KINDS.map((kind) => [kind, words(kind)]));
  return {
    ...(types as Record<MarkKind, vscode.TextEditorDecorationType>),
    unsupported: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor('claimlens.unsupportedClaim'),
      // Diagnostics have the right lane, changes since the last commit the left one.
      overviewRulerLane: vscode.OverviewRulerLane.Center,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
}
