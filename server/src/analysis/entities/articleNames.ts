import { fold } from '../text/fold';
import type { EntityType, Mention } from '../model';
import { caseRuleOf } from './caseRule';
import { toForm } from './form';
import { Matcher, type Pattern } from './matcher';
import { HAN, KIND } from './units';

/** A name that holds in one article only: an alias it introduces, a surname, or a name that the lists lack. */
export interface ArticleName {
  /** As the article writes it. */
  readonly name: string;
  readonly type: EntityType;
  readonly id: string;
  readonly known: boolean;
  /** What has to follow the name for it to count; for surnames of one character. */
  readonly followedBy?: RegExp;
  /** True where the name counts only between marks or spaces, as it may be part of a plain word. */
  readonly alone?: boolean;
}

interface ArticlePattern extends Pattern {
  readonly owner: ArticleName;
}

/** The names of one article, ready to be looked for in its blocks. */
export class ArticleNames {
  /** Tells these names from those of another article, or of the same one before an edit. */
  readonly key: string;
  private readonly matcher: Matcher<ArticlePattern> | null;

  constructor(names: readonly ArticleName[]) {
    this.key = names.map(({ name, type, id, known }) => `${name}\t${type}\t${id}\t${known}`).join('\n');
    const compile = (index: number): ArticlePattern[] => {
      const owner = names[index]!;
      const form = toForm(owner.name, caseRuleOf(owner.name, true));
      return form ? [{ form, owner, plural: owner.type === 'product' }] : [];
    };
    this.matcher =
      names.length === 0
        ? null
        : new Matcher(
            names.map(({ name }) => fold(name)),
            compile,
          );
  }

  /** All places where these names stand in a block's folded text. */
  find(text: string): Mention[] {
    if (this.matcher === null) return [];
    return this.matcher.find(text).flatMap(({ start, end, patterns }) => {
      const { type, id, known, followedBy, alone } = patterns[0]!.owner;
      if (followedBy && !followedBy.test(text.slice(end, end + 6))) return [];
      return alone && !standsAlone(text, start, end) ? [] : [{ start, end, type, id, known }];
    });
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  return KIND[text.charCodeAt(start - 1)] !== HAN && KIND[text.charCodeAt(end)] !== HAN;
}
