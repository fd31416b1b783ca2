import { joinsList } from './connectors';
import type { Quantity } from './quantity';
import type { Reading } from './reader';
import type { Source } from './source';

/** A number whose unit may stand at the end of its list. */
export interface Waiting extends Reading {
  /** Where its figure stands among those found, if it was reported without a unit. */
  readonly index?: number;
}

/** The numbers of a list, as long as nothing but commas and conjunctions stands between them. */
export class WaitingList {
  private items: Waiting[] = [];

  constructor(private readonly source: Source) {}

  clear(): void {
    if (this.items.length > 0) this.items = [];
  }

  /** Goes on with the list, or begins another one. */
  add(reading: Reading, index?: number): void {
    if (!this.follows(reading.numeral.start)) this.clear();
    this.items.push(index === undefined ? reading : { ...reading, index });
  }

  /** Ends the list; gives its numbers where `quantity` is its last item, and lends them its unit. */
  takeFor({ start, kind }: Quantity): Waiting[] {
    const { items } = this;
    if (items.length === 0) return items;
    const lends = kind !== 'rank' && this.follows(start);
    this.items = [];
    return lends
      ? items.filter(({ index, numeral }) => index !== undefined || isItem(this.source.text, numeral.start))
      : [];
  }

  private follows(start: number): boolean {
    const last = this.items.at(-1);
    return last !== undefined && joinsList(this.source.text, last.end, start, this.source.language);
  }
}

/** A number of the list, and not the label of an item at the head of a block: 1、100亿. */
function isItem(text: string, start: number): boolean {
  return start > 0 && text[start - 1] !== '(';
}
