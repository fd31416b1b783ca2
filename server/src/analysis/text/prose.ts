import type { Block, PlacedBlock, Reference, Span } from '../model';
import { fold } from './fold';

/** Stands in prose for what a reader sees but nobody reads as words: inline code. It keeps its neighbours apart. */
export const OBJECT = '\uFFFC';

/**
 * Builds the prose of one block from pieces of its source, keeping for every unit of prose where it came from.
 * Offsets are relative to the block's start.
 */
export class ProseBuilder {
  private text = '';
  private readonly offsets: number[] = [];
  private readonly references: Reference[] = [];
  private readonly emphasis: Span[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  /** Length of the prose so far; the offset at which the next piece will stand. */
  get length(): number {
    return this.text.length;
  }

  /** Appends source text, line ends and left-over marks taken out. */
  append(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const unit = this.source[i]!;
      if (unit === '\r' || unit === '\uFEFF' || unit === '\u200b') continue;
      if (unit === '\n') {
        i = this.joinLines(i, to);
        continue;
      }
      // CommonMark leaves ** unparsed between a full stop and a Han character; no prose contains it otherwise.
      if (unit === '*' && this.source[i + 1] === '*') {
        while (this.source[i + 1] === '*' && i + 1 < to) i++;
        continue;
      }
      this.push(unit, i);
    }
  }

  /** Appends one character that the source spells otherwise, such as an HTML entity. */
  appendAs(character: string, at: number): void {
    for (const unit of character.split('')) this.push(unit, at);
  }

  refer(start: number, kind: Reference['kind'], target: string): void {
    this.references.push({ start, end: this.text.length, kind, target });
  }

  emphasise(start: number): void {
    if (this.text.length > start) this.emphasis.push({ start, end: this.text.length });
  }

  build(kind: Block['kind'], level: number): Block {
    return {
      kind,
      level,
      prose: this.text,
      folded: fold(this.text),
      offsets: this.offsets,
      references: this.references,
      emphasis: this.emphasis,
    };
  }

  /** A line wrap is nothing between Han characters and a space between other words. Returns the last unit used up. */
  private joinLines(at: number, to: number): number {
    let next = at + 1;
    while (next < this.source.length && /[\s>]/.test(this.source[next]!)) next++;
    const before = this.text.at(-1);
    const after = this.source[next];
    if (before !== undefined && after !== undefined && !(isWide(before) && isWide(after)) && before !== ' ')
      this.push(' ', at);
    return Math.min(next, to) - 1;
  }

  private push(unit: string, at: number): void {
    this.text += unit;
    this.offsets.push(at - this.base);
  }
}

/** Whether a character belongs to the scripts and punctuation that are set without spaces. */
function isWide(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xffef);
}

/** Converts a span of a block's prose to a span of the article's source. */
export function toSource({ block, start, end }: PlacedBlock, span: Span): Span {
  if (span.end > span.start)
    return { start: start + block.offsets[span.start]!, end: start + block.offsets[span.end - 1]! + 1 };
  const at = start + (block.offsets[span.start] ?? end - start);
  return { start: at, end: at };
}
