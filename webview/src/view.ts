import type { ArticleReview, ClaimReview, ReviewPage } from '../../server/src/review/schema';

/** What a person has set on the page; kept while the article is edited and over a reload. */
export interface Choices {
  article: number;
  /** By table: the column it is sorted by, and whether downwards. */
  readonly sort: Record<string, { column: string; down: boolean }>;
  /** By checkbox. */
  readonly checked: Record<string, boolean>;
  /** The ids of the details that are open. */
  readonly open: Record<string, boolean>;
}

/** One article of the page with the words for it: all that a section is drawn from. */
export class View {
  readonly article: ArticleReview;
  private readonly numbers: Intl.NumberFormat;

  constructor(
    readonly page: ReviewPage,
    readonly choices: Choices,
    /** The width that a chart may take, in CSS pixels. */
    readonly width: number,
    /** Keeps what was chosen. */
    readonly keep: () => void,
  ) {
    this.article = page.articles[choices.article]!;
    this.numbers = new Intl.NumberFormat(page.locale);
  }

  /** A text of the page, its `{name}`s filled in. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.page.words[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** The name that a key of the analysis has in the reader's language; an entity's is the one that the article uses. */
  label(group: string, key: string): string {
    return lookUp(this.page.labels[group], key) ?? lookUp(this.article.names, key) ?? key;
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** The day of an ISO date in the reader's language; what names no day stays as it is. */
  date(iso: string): string {
    const [day] = /^\d{4}-\d\d-\d\d/.exec(iso) ?? [];
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(this.page.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }

  /** A claim in words, as a mark that stands for it is read aloud. */
  describe(claim: ClaimReview): string {
    const separator = this.page.locale.startsWith('zh') ? '；' : '; ';
    return [claim.text, ...this.facts(claim)].join(separator);
  }

  /** What is known of a claim beside its text. */
  facts(claim: ClaimReview): string[] {
    const leaning = claim.stance && this.label('stances', claim.stance);
    return [
      this.label('claimKinds', claim.kind),
      ...(leaning ? [`${leaning} → ${this.label('segments', claim.target ?? '')}`] : []),
      this.label('holders', claim.holder),
      isUnsupported(claim) ? this.say('unsupported') : this.label('sources', claim.source),
    ];
  }
}

export function isUnsupported({ check, source }: ClaimReview): boolean {
  return check && source === 'none';
}

/** Names come from articles: one that is also a property of every object is a name like any other. */
function lookUp(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
