import type { Article } from '../model';
import { isHouse } from '../lexicon/houses';
import { isNewsOutlet } from '../lexicon/outlets';

/** A company named less often than this is hardly what an article is about. */
const LEAST = 5;
/** The share of all namings of companies that the main one has, and how many times those of the next. */
const SHARE = 0.4;
const LEAD = 2;

/**
 * The id of the company that an article is about: its prospectus is 招股书 and it is 公司 wherever no other stands
 * nearby. Undefined where no company stands out. Brokers and the press are what an article quotes.
 */
export function mainCompany({ passages }: Article): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { mentions } of passages)
    for (const { type, id } of mentions) {
      if (type !== 'company' || isNewsOutlet(id) || isHouse(id)) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
      all++;
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(LEAST, SHARE * all) || first[1] < LEAD * (second?.[1] ?? 0)) return undefined;
  return first[0];
}
