import { fold } from '../text/fold';
import type { EntityType, Mention } from '../model';
import { caseRuleOf } from './caseRule';
import { breakBefore } from './discovery/leftEdge';
import { toForm } from './form';
import { RIGHT_EDGE } from './lexicon/companyAnchors';
import { AFTER_PERSON } from './lexicon/people';
import { Matcher, type Pattern } from './matcher';
import { HAN, KIND } from './units';

/** A name that holds in one article only: an alias it introduces, a surname, or a name that the lists lack. */
export interface ArticleName {
  /** As the article writes it. */
  readonly name: string;
  readonly type: EntityType;
  readonly id: string;
  readonly known: boolean;
  /** Where the name counts; everywhere if absent. */
  readonly where?: Place;
}

/** Whether a name counts at a place of a block's folded text. */
export type Place = (text: string, start: number, end: number) => boolean;

/** Between marks or spaces only, for what may be part of a plain word. */
export const alone: Place = (text, start, end) =>
  KIND[text.charCodeAt(start - 1)] !== HAN && KIND[text.charCodeAt(end)] !== HAN;

/** Where a word begins and another one follows, for short Chinese names of companies. */
export const betweenWords: Place = (text, start, end) =>
  (KIND[text.charCodeAt(start - 1)] !== HAN || breakBefore(text, start) !== '') &&
  RIGHT_EDGE.test(text.slice(end, end + 6));

/** Where at least one end of it is plain, for short forms of companies that the article names in full. */
export const oneEdge: Place = (text, start, end) =>
  KIND[text.charCodeAt(start - 1)] !== HAN ||
  breakBefore(text, start) !== '' ||
  RIGHT_EDGE.test(text.slice(end, end + 6));

/** Where a word follows that people's names stand before, or one ends that nothing else does, for names of two characters. */
export const besidePersonWord: Place = (text, start, end) =>
  AFTER_PERSON.test(text.slice(end, end + 6)) || breakBefore(text, start).length > 1;

interface ArticlePattern extends Pattern {
  readonly owner: ArticleName;
}

/** The names of one article, ready to be looked for in its blocks. */
export class ArticleNames {
  private readonly matcher: Matcher<ArticlePattern> | null;

  constructor(names: readonly ArticleName[]) {
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
      const { type, id, known, where } = patterns[0]!.owner;
      return where && !where(text, start, end) ? [] : [{ start, end, type, id, known }];
    });
  }
}

/** What tells one article's names from another's. */
export function keyOf(names: readonly ArticleName[]): string {
  return names.map(({ name, type, id, known }) => `${name}\t${type}\t${id}\t${known}`).join('\n');
}
