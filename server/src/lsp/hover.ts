import { MarkupKind, type Hover, type Position } from 'vscode-languageserver/node';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { claimCard } from './cards/claim';
import { entityCard } from './cards/entity';
import { figureCard } from './cards/figure';
import { toRange, touching } from './convert';

/** The cards for what stands under the pointer: a figure or a name, and below it the claim that it stands in. */
export function provideHover(reading: Reading, position: Position, locale: Locale): Hover | null {
  const { document, analysis, registry } = reading;
  if (!analysis) return null;
  const figure = touching(analysis.figures, document, position)[0];
  const entity = touching(analysis.entities, document, position)[0];
  const claim = touching(analysis.claims, document, position)[0];
  const cards = [
    figure && figureCard(figure, reading, locale),
    entity && entityCard(entity, reading, registry, locale),
    claim && claimCard(claim, reading, locale),
  ].filter((card): card is string => card !== undefined);
  const focus = figure ?? entity ?? claim;
  if (!focus || cards.length === 0) return null;
  return { contents: { kind: MarkupKind.Markdown, value: cards.join('\n\n---\n\n') }, range: toRange(document, focus) };
}
