import type { Block, Mention, Quotation, Sentence } from '../model';
import { indexOfContaining } from '../text/span';
import type { Quoted } from './marks';
import type { Resolved } from './memory';
import type { Voice } from './voice';

/** A voice with the speaker it turned out to have. */
export interface Heard {
  readonly voice: Voice;
  readonly resolved: Resolved;
  /** The outlet that relays it. */
  readonly relay?: Resolved;
}

/** A quotation of speech, and how its speaker is known. */
export interface Speech extends Quotation {
  readonly by: 'verb' | 'colon' | 'noun' | 'next' | 'carried' | 'lead-in' | 'none';
  readonly resolved: Resolved | null;
}

/** What stands around a block, as far as its quotations need it. */
export interface Surroundings {
  /** Who was about to speak when the block before ended. */
  readonly leadIn: Resolved | null;
  /** Who was quoted a little before, where the block before asks a question. */
  readonly asked: Resolved | null;
  /** Whether the next block opens with a quotation mark, so that an unclosed quotation goes on in it. */
  readonly goesOn: boolean;
}

/** One quotation and what stands around it, as the ways of finding its speaker look at it. */
export interface Context {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quote: Quoted;
  readonly left: Heard | undefined;
  readonly right: Heard | undefined;
  readonly previous: Speech | undefined;
  readonly around: Surroundings;
}

/** What is found of a quotation; null where it is nobody's speech. */
export type Answer = Omit<Speech, 'start' | 'end'> | null;

/** The sentence that holds an offset. */
export function sentenceOf(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[indexOfContaining(sentences, { start: offset, end: offset })];
}

/** Whether a stretch is Chinese: it has Han characters, or no Latin word. */
export function isHan(text: string): boolean {
  return !/[A-Za-z]{2}/.test(text) || /[\u4e00-\u9fff]/.test(text);
}

/** Whether a voice utters something, as against one that only refers to or turns down an origin. */
export function speaksAloud({ manner, scope }: Voice): boolean {
  return (
    (manner === 'say' ||
      manner === 'think' ||
      manner === 'report' ||
      manner === 'show' ||
      manner === 'accuse' ||
      manner === 'view') &&
    scope !== 'rejected'
  );
}

/** What is known of a quotation whose speaker was found. */
export function answer(resolved: Resolved, by: Speech['by']): Answer {
  const speaker = resolved.status === 'vague' ? 'vague' : resolved.holder === 'author' ? 'none' : resolved.holder;
  return { speaker, by, resolved };
}
