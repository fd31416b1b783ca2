import type { Article, PlacedPassage } from '../../model';
import { bestOf, candidatesOf, isFaint, isOrigin } from './candidates';
import type { StanceModel } from './model';

const UNSOURCED = { source: 'none', holder: 'author', reasons: [] } as const;

/** Whom the sentences read so far are about, to fill in for one that does not say. */
export interface Topics {
  /** By passage: the target that its nearest heading names, or null. */
  readonly headings: readonly (string | null)[];
  /** What the article as a whole is about most. */
  readonly article: string | null;
}

/** Reads what headings name, and what the article names most. */
export function topicsOf(article: Article, model: StanceModel): Topics {
  const own = new Map<number, string | null>();
  const counts = new Map<string, number>();
  const count = (target: string, weight: number): void => void counts.set(target, (counts.get(target) ?? 0) + weight);
  for (const placed of article.passages) {
    const { passage, mentions, index } = placed;
    if (passage.block.kind === 'heading') {
      const target = headingTarget(placed, model);
      own.set(index, target);
      if (target) count(target, 2);
    }
    for (const { type, id } of mentions) if (type === 'company') count(id, 1);
  }
  const headings: (string | null)[] = [];
  for (const { passage, heading, index } of article.passages)
    headings.push(passage.block.kind === 'heading' ? (own.get(index) ?? null) : (own.get(heading) ?? null));
  let most: string | null = null;
  for (const [target, times] of counts) if (!most || times > counts.get(most)!) most = target;
  const size = article.passages.reduce((sum, { passage }) => sum + passage.sentences.length, 0);
  return { headings, article: most && counts.get(most)! > 0.5 * size ? most : 'ai-market' };
}

function headingTarget({ passage, mentions }: PlacedPassage, model: StanceModel): string | null {
  const sentence = { start: 0, end: passage.block.prose.length };
  const best = bestOf(
    candidatesOf(passage, sentence, mentions, UNSOURCED, []).filter((candidate) => !isOrigin(candidate)),
    model.target,
  );
  return best && !isFaint(best) ? best.target : (best?.target ?? null);
}
