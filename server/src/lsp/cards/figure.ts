import type { PlacedFigure } from '../../analysis/model';
import { normaliseFigure } from '../../analysis/figures/normalise';
import type { Locale } from '../../analysis/rules/rule';
import { messages } from '../../messages';
import { plain } from './markdown';

/** A figure's normalised reading, what it measures, and whether the text supports it. */
export function figureCard(figure: PlacedFigure, locale: Locale): string {
  const words = messages(locale);
  const lines = [`**${plain(figure.text)}** · ${words.figureKinds[figure.kind]}`];
  const reading = normaliseFigure(figure, locale);
  if (reading) lines.push(plain([reading.text, reading.scientific].filter(Boolean).join(' = ')));
  const about = [figure.metric && (words.metrics[figure.metric] ?? figure.metric), figure.about, figure.period].filter(
    Boolean,
  );
  if (about.length > 0) lines.push(plain(about.join(' · ')));
  lines.push(`${words.sourceLabel}${words.sources[figure.source]}`);
  return lines.join('  \n');
}
