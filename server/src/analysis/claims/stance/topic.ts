import type { Article, Segment } from '../../model';
import type { Told } from './told';

/** How often targets are named, or hinted at, in a stretch of text, each as a share of its sentences. */
export type Shares = ReadonlyMap<string, number>;

/** What the article's headings and the frequency of its names say of its topics. */
export interface Topics {
  /** By passage: what its nearest heading names, in order. */
  readonly headings: readonly (readonly string[])[];
  /** What the first heading names. */
  readonly title: readonly string[];
  /** What the first passage below the title names. */
  readonly lede: readonly string[];
  /** How often the whole article names each target. */
  readonly article: Shares;
  /** By passage: the same for the section that it is in. */
  readonly sections: readonly Shares[];
  /** How often the article, and by passage its section, hints at each segment. */
  readonly hints: Shares;
  readonly sectionHints: readonly Shares[];
  /** The name that most sentences name, where one stands out; and the segment. */
  readonly name: string | null;
  readonly segment: string | null;
}

interface Tally {
  readonly named: Map<string, number>;
  readonly hinted: Map<string, number>;
  sentences: number;
}

/** A heading says more of a topic than a sentence does. */
const HEADING = 3;

/** Reads the topics of an article; `told` has a row a passage. Cost: the number of names and hints. */
export function topicsOf(
  article: Article,
  told: readonly (readonly Told[])[],
  isSegment: (target: string) => boolean,
): Topics {
  const whole = newTally();
  const sections = new Map<number, Tally>();
  const headings = new Map<number, readonly string[]>();
  let title: readonly string[] | undefined;
  let lede: readonly string[] | undefined;
  for (const { passage, index, heading } of article.passages) {
    const isHeading = passage.block.kind === 'heading';
    const at = isHeading ? index : heading;
    const section = sections.get(at) ?? newTally();
    sections.set(at, section);
    const names: string[] = [];
    for (const { candidates, hints } of told[index]!) {
      const weight = isHeading ? HEADING : 1;
      const named = candidates.map(({ target }) => target);
      names.push(...named);
      for (const tally of [whole, section]) {
        tally.sentences += weight;
        for (const target of named) add(tally.named, target, weight);
        for (const segment of hints) add(tally.hinted, segment, weight);
      }
    }
    if (isHeading) {
      headings.set(index, names);
      title ??= names;
    } else if (told[index]!.length > 0) lede ??= names;
  }
  const shares = ({ named, sentences }: Tally): Shares => share(named, sentences);
  const hints = ({ hinted, sentences }: Tally): Shares => share(hinted, sentences);
  const most = (wanted: boolean): string | null => {
    let best: string | null = null;
    for (const [target, count] of whole.named)
      if (isSegment(target) === wanted && (best === null || count > whole.named.get(best)!)) best = target;
    return best;
  };
  const named = new Map([...sections].map(([index, tally]) => [index, shares(tally)]));
  const hinted = new Map([...sections].map(([index, tally]) => [index, hints(tally)]));
  const sectionOf = ({ passage, heading, index }: Article['passages'][number]): number =>
    passage.block.kind === 'heading' ? index : heading;
  return {
    headings: article.passages.map((placed) => headings.get(sectionOf(placed)) ?? []),
    title: title ?? [],
    lede: lede ?? [],
    article: shares(whole),
    sections: article.passages.map((placed) => named.get(sectionOf(placed))!),
    hints: hints(whole),
    sectionHints: article.passages.map((placed) => hinted.get(sectionOf(placed))!),
    name: most(false),
    segment: most(true),
  };
}

function newTally(): Tally {
  return { named: new Map(), hinted: new Map(), sentences: 0 };
}

function add(counts: Map<string, number>, key: string, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

function share(counts: ReadonlyMap<string, number>, sentences: number): Map<string, number> {
  return new Map([...counts].map(([key, count]) => [key, count / (sentences + 2)]));
}

/** The segments that the hints of a sentence point at, each once. */
export function hintsOf(hits: readonly { readonly lists: readonly Segment[] }[]): Segment[] {
  return [...new Set(hits.flatMap(({ lists }) => lists))];
}
