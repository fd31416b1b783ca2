import type { Figure, PlacedPassage, Span } from '../model';
import { within } from '../text/span';
import { parseDay, type Day } from './dates/calendar';
import { resolveDate } from './dates/resolve';
import { readAbout } from './meaning/about';
import { readChange, readComparison } from './meaning/changes';
import { findMetrics } from './meaning/metrics';
import { nearest } from './meaning/nearest';
import { readPeriod, type KnownDate } from './meaning/periods';
import type { MoneyContext } from './home';

/**
 * Says what the figures of a passage mean, as far as each one's sentence says it: the metric, the company or product,
 * the period, rise or fall. Relative dates are resolved against the article's own date, and stay open without one.
 *
 * @param articleDate ISO date of publication
 * @param money what the article as a whole says of its currency
 */
export function interpretFigures(placed: PlacedPassage, articleDate?: string, money: MoneyContext = {}): Figure[] {
  const { block, sentences, figures } = placed.passage;
  const published = articleDate === undefined ? undefined : parseDay(articleDate);
  const interpreted: Figure[] = [];
  let next = 0;
  for (const sentence of sentences) {
    // Figures between sentences, if there are any, are passed on as they are.
    while (next < figures.length && figures[next]!.start < sentence.start) interpreted.push(figures[next++]!);
    const own = within(figures, sentence);
    if (own.length === 0) continue;
    interpreted.push(...interpretSentence(block.folded, sentence, own, placed, published, money));
    next += own.length;
  }
  interpreted.push(...figures.slice(next));
  return interpreted;
}

/** How far from a figure the words that say what it means may stand. */
const WINDOW = 120;
/** How far behind a figure of its kind one without a metric of its own still shares that figure's. */
const REPEATS = 40;

function interpretSentence(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  { mentions }: PlacedPassage,
  published: Day | undefined,
  money: MoneyContext,
): Figure[] {
  const dates = knownDates(text, figures, published);
  const metrics = findMetrics(text, sentence);
  const named = within(mentions, sentence);
  let previous: Figure | undefined;
  return figures.map((figure): Figure => {
    // Only what stands near can bear on a figure, so a sentence of any length costs what it holds.
    const near = <T extends Span>(items: readonly T[]): T[] =>
      within(items, { start: figure.start - WINDOW, end: figure.end + WINDOW });
    const known = near(dates);
    if (figure.kind === 'date' || figure.kind === 'duration') {
      const own = known.find(({ start }) => start === figure.start);
      return own ? { ...figure, period: own.iso } : figure;
    }
    const fitting = near(metrics).filter(({ kinds }) => kinds.includes(figure.kind));
    const change = figure.kind === 'rank' ? undefined : readChange(text, figure);
    const currency = figure.kind === 'money' ? readCurrency(text, figure, money) : undefined;
    // "$12 billion, up from $2.2 billion": what follows a figure of its kind closely measures the same.
    const repeated =
      previous?.kind === figure.kind && figure.start - previous.end < REPEATS ? previous.metric : undefined;
    previous = {
      ...figure,
      ...(currency === undefined ? {} : { unit: currency }),
      ...present('metric', nearest(text, figure, fitting)?.metric ?? repeated),
      ...present('about', readAbout(text, figure, near(named))),
      ...present('period', readPeriod(text, figure, known)),
      ...present('change', change),
      ...present('compared', change && readComparison(text, figure)),
    };
    return previous;
  });
}

/** The currency of an amount that does not name its own: the one stated for all, or that of the place for a bare 元. */
function readCurrency(text: string, { start, end, unit }: Figure, { stated, home }: MoneyContext): string | undefined {
  if (unit === null) return stated?.currency;
  const bare = unit === 'CNY' && BARE_UNITS.has(text[end - 1]!) && !text.startsWith('人民币', start);
  return bare ? home : undefined;
}

const BARE_UNITS = new Set(['元', '块', '毛', '角']);

/** A field where there is a value for it, and no field where there is none. */
function present<K extends keyof Figure>(key: K, value: Figure[K] | undefined): Partial<Pick<Figure, K>> {
  return value === undefined ? {} : ({ [key]: value } as Pick<Figure, K>);
}

/** The dates of a sentence whose ISO form the text or the article's date fixes. */
function knownDates(text: string, figures: readonly Figure[], published: Day | undefined): KnownDate[] {
  const dates: KnownDate[] = [];
  for (const { kind, start, end, value } of figures) {
    if (kind !== 'date') continue;
    const iso = typeof value === 'string' ? value : published && resolveDate(text.slice(start, end), published);
    if (iso !== undefined) dates.push({ start, end, iso });
  }
  return dates;
}
