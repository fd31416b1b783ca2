import type { Block, Sentence } from '../model';
import type { Resolved } from './memory';
import type { Heard, Speech } from './speech';
import type { Verdict } from './settle';

const OPENS_QUOTATION = /^\s*["“「『]/;

/** A line that ends in a colon after 某某说 hands the blocks after it to the speaker; this keeps who that is. */
export class LeadIn {
  private speaker: Resolved | null = null;
  /** What the blocks that belong to it look like; null before the first of them is seen. */
  private shape: Block['kind'] | 'quotation' | null = null;

  /** Who speaks in the block that now begins, by what stood before it. */
  enter(block: Block): Resolved | null {
    if (!this.speaker) return null;
    const shape = OPENS_QUOTATION.test(block.prose) ? 'quotation' : block.kind;
    const belongs =
      block.kind !== 'heading' && (this.shape === null || (this.shape === shape && shape !== 'paragraph'));
    if (!belongs) this.speaker = null;
    this.shape = shape;
    return this.speaker;
  }

  /** Takes note of how a block ended. */
  leave(
    block: Block,
    sentences: readonly Sentence[],
    heard: readonly Heard[],
    speech: readonly Speech[],
    verdict: Verdict | null,
  ): void {
    const last = sentences.at(-1);
    const voice = heard.at(-1);
    const speaks = voice && voice.resolved.status !== 'none' && voice.voice.manner !== 'view';
    if (
      last &&
      speaks &&
      /:\s*$/.test(block.folded.slice(0, last.end)) &&
      block.folded.slice(voice.voice.end, last.end).length <= 24
    ) {
      this.speaker =
        verdict?.resolved.status === 'named' || verdict?.resolved.status === 'vague'
          ? verdict.resolved
          : voice.resolved;
      this.shape = null;
      return;
    }
    const closing = speech.at(-1);
    // A quotation that its paragraph does not close, or that fills it, may go on in the next.
    if (closing?.resolved && closing.end >= block.prose.trimEnd().length && OPENS_QUOTATION.test(block.prose)) {
      this.speaker = closing.resolved;
      this.shape = 'quotation';
    } else if (this.shape === 'paragraph') this.speaker = null;
  }
}
