import * as vscode from 'vscode';
import type { MarkedKind } from '../../../server/src/protocol';

/** Lines around the words, so that the kinds are told apart without colour, as high contrast needs it. */
const BORDERS = {
  figures: 'solid',
  companies: 'dashed',
  quotations: 'dotted',
  attributions: 'double',
} as const;

/** Names of the colours that package.json contributes, without `claimlens.`. */
const COLOURS = {
  figures: 'figure',
  companies: 'company',
  quotations: 'quotation',
  attributions: 'attribution',
} as const;

/** How each kind of words is decorated, and the mark of an unsupported claim beside the scroll bar. */
export function createDecorationTypes(): Readonly<Record<MarkedKind, vscode.TextEditorDecorationType>> {
  const words = (kind: keyof typeof COLOURS): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`claimlens.${COLOURS[kind]}Background`),
      borderColor: new vscode.ThemeColor(`claimlens.${COLOURS[kind]}Border`),
      borderStyle: BORDERS[kind],
      borderWidth: kind === 'attributions' ? '0 0 3px 0' : '1px',
      borderRadius: '2px',
      // Letters typed at an edge belong to the words only once the article has been read again.
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return {
    figures: words('figures'),
    companies: words('companies'),
    quotations: words('quotations'),
    attributions: words('attributions'),
    unsupported: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor('claimlens.unsupportedClaim'),
      // Diagnostics have the right lane, changes since the last commit the left one.
      overviewRulerLane: vscode.OverviewRulerLane.Center,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
}
