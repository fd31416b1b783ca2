import type { Article, PlacedPassage } from '../../model';
import { bestOf, candidatesOf, isOrigin } from './candidates';
import { remembered } from './memory';
import type { StanceModel } from './model';

/** Share of the sentences that must name a target for it to be that of the whole article. */
const MOST_SHARE = 0.25;
/** The same for the company that 'the company' stands for throughout. */
const MAIN_SHARE = 0.1;
const UNSOURCED = { source: 'none', holder: 'author', reasons: [] } as const;

/** Whom the sentences read so far are about, to fill in for one that does not say. */
export interface Topics {
  /** By passage: the target that its nearest heading names, or null. */
  readonly headings: readonly (string | null)[];
  /** What the article as a whole is about most. */
  readonly article: string | null;
  /** The company that the article is mostly about; null where it is about none or about several. */
  readonly company: string | null;
}

/** Reads what headings name, and what the article names most; `named` holds the plain target of each sentence. */
export function topicsOf(article: Article, named: readonly (readonly (string | null)[])[], model: StanceModel): Topics {
  const own = new Map<number, string | null>();
  const counts = new Map<string, number>();
  const companies = new Set(
    article.passages.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'company').map(({ id }) => id)),
  );
  let sentences = 0;
  const count = (target: string | null, weight: number): void => {
    if (target) counts.set(target, (counts.get(target) ?? 0) + weight);
  };
  for (const placed of article.passages) {
    if (placed.passage.block.kind === 'heading') {
      const target = headingTarget(placed, model);
      own.set(placed.index, target);
      count(target, 2);
    } else for (const target of named[placed.index]!) count(target, 1);
    sentences += placed.passage.sentences.length;
  }
  let most: string | null = null;
  for (const [target, times] of counts) if (!most || times > counts.get(most)!) most = target;
  const about = most && counts.get(most)! >= MOST_SHARE * sentences ? most : 'ai-market';
  return {
    company: mainOf(counts, companies, sentences),
    headings: article.passages.map(({ passage, heading, index }) =>
      passage.block.kind === 'heading' ? (own.get(index) ?? null) : (own.get(heading) ?? null),
    ),
    article: about,
  };
}

function headingTarget({ passage, mentions }: PlacedPassage, model: StanceModel): string | null {
  return remembered('heading', passage, { mentions, attributions: [] }, () => {
    const sentence = { start: 0, end: passage.block.prose.length };
    const candidates = candidatesOf(passage, sentence, mentions, UNSOURCED, []);
    return (
      bestOf(
        candidates.filter((candidate) => !isOrigin(candidate)),
        model.target,
      )?.target ?? null
    );
  });
}

/** The company that is the target of a fair share of the sentences, and of twice as many as any other. */
function mainOf(counts: ReadonlyMap<string, number>, companies: ReadonlySet<string>, sentences: number): string | null {
  let main: string | null = null;
  let most = 0;
  let next = 0;
  for (const [target, times] of counts) {
    if (!companies.has(target)) continue;
    if (times > most) [main, most, next] = [target, times, most];
    else next = Math.max(next, times);
  }
  return most >= MAIN_SHARE * sentences && most >= 2 * next ? main : null;
}
