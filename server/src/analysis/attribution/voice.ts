import type { EntityType, Span } from '../model';
import { isNewsOutlet } from '../lexicon/outlets';

/** A speaker named in the text: by a known name, by a report's title, or by words that are plainly a name. */
export interface Named {
  readonly kind: 'named';
  readonly id: string;
  readonly type: EntityType | 'title' | 'written';
}

/** Who is behind a statement, as far as one block tells. */
export type Speaker =
  | Named
  /** An origin that stays unidentified. */
  | { readonly kind: 'vague'; /** A single person, whom “he” may mean afterwards. */ readonly one?: boolean }
  /** Somebody or something named before: the article's memory tells whom. */
  | {
      readonly kind: 'anaphor';
      readonly of: 'person' | 'plural' | 'body' | 'company' | 'house' | 'outlet' | 'paper' | 'survey' | 'last';
    }
  /** A function in a named body (OpenAI 的律师): whom the article names as such, else the body. */
  | { readonly kind: 'role'; readonly body: Named; readonly role: string }
  /** A single document that names itself (a letter, a lawsuit): an origin that holds no view. */
  | { readonly kind: 'record' }
  /** The author. */
  | { readonly kind: 'self' };

/** What kind of act the verb is; decides whose sentence it becomes. */
export type Manner = 'say' | 'think' | 'show' | 'report' | 'accuse' | 'according' | 'view' | 'hearsay';

/**
 * How much of the sentence rests on an origin: all of it, a part, or nothing because the author turns against a general
 * belief.
 */
export type Scope = 'whole' | 'part' | 'rejected';

/** One naming of an origin for a statement, in prose offsets. */
export interface Voice extends Span {
  readonly speaker: Speaker;
  readonly manner: Manner;
  /** The speech verb, or the words that introduce the origin. */
  readonly verb: Span;
  /** The outlet that relays it, where the same clause names one. */
  readonly relay?: Speaker;
  readonly scope: Scope;
  /** It stands after a statement of the author's own in the same sentence, and holds only for what follows it. */
  readonly joined?: boolean;
  /** A general belief, which an author may relay or reject. */
  readonly common: boolean;
}

/** What a reader of one language finds in a block. */
export interface Voices {
  readonly voices: readonly Voice[];
  /** The words that point at an unidentified origin. */
  readonly vague: readonly Span[];
}

export const VAGUE: Speaker = { kind: 'vague' };
/** One person without a name. */
export const SOMEBODY: Speaker = { kind: 'vague', one: true };

/** Whether a speaker is the press, which mostly relays what others say. */
export function isOutlet(speaker: Speaker): boolean {
  return speaker.kind === 'named' && isNewsOutlet(speaker.id);
}
