import { normaliseFigure } from '../../analysis/figures/normalise';
import type { PlacedFigure } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { around, toRange } from '../convert';
import { sameMeasure, sameQuantity } from '../figures';
import { placeOrName } from './inArticle';
import { placeLink, plain } from './markdown';
import { sourceLine } from './source';

/** Other places of a figure that are linked. */
const LINKS = 6;

/** A figure's normalised reading, what it measures, whether the text supports it, and where it stands again. */
export function figureCard(figure: PlacedFigure, reading: Reading, locale: Locale): string {
  const words = messages(locale);
  const lines = [`**${plain(figure.text)}** · ${words.figureKinds[figure.kind]}`];
  const normal = normaliseFigure(figure, locale);
  if (normal) lines.push(plain([normal.text, normal.scientific].filter(Boolean).join(' = ')));
  const facts = [
    figure.metric && words.metricLabel + plain(words.metrics[figure.metric] ?? figure.metric),
    figure.about && words.aboutLabel + placeOrName(figure.about, reading),
    figure.period && words.periodLabel + plain(figure.period),
  ].filter(Boolean);
  if (facts.length > 0) lines.push(facts.join(' · '));
  const claim = around(reading.analysis?.claims ?? [], figure);
  lines.push(sourceLine(figure.source, claim?.attribution.reasons ?? [], locale));
  const line = ({ text }: PlacedFigure, at: number): string => text + words.brackets(words.line(at));
  lines.push(
    ...elsewhere(words.sameFigureLabel, sameQuantity(figure, reading), reading, (_, at) => words.line(at)),
    ...elsewhere(words.otherFiguresLabel, sameMeasure(figure, reading), reading, line),
  );
  return lines.join('  \n');
}

/** Links to figures, each named by what it says and by its line, from 1; nothing where there are none. */
function elsewhere(
  label: string,
  figures: readonly PlacedFigure[],
  { document }: Reading,
  name: (figure: PlacedFigure, line: number) => string,
): string[] {
  const links = figures.slice(0, LINKS).map((figure) => {
    const range = toRange(document, figure);
    return placeLink(name(figure, range.start.line + 1), document.uri, range);
  });
  return links.length > 0 ? [label + links.join(' · ')] : [];
}
