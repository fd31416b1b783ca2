import { fold } from '../text/fold';
import { isInnerStop } from './form';
import { FOLDED, HAN, KIND, LETTER, LOWER, SEPARATOR } from './units';

/** Units under which a name is also filed that a separator may part after its first or second unit. */
const GAP_UNITS = [...' -·.'].map((mark) => mark.charCodeAt(0));
/** As many units of a name as hold its first three and the separators between them. */
const HEAD = 8;
/** Bits of a slot's number: from so many for a handful of names to so many for the lists. */
const FEWEST_BITS = 10;
const MOST_BITS = 17;
/** Marks of {@link HeadIndex.first}: some name begins so; some name is this unit alone. */
const BEGINS = 1;
const WHOLE = 2;

/**
 * Files names by their first three units in a hash table, so that a place in a text where no name begins is dismissed
 * by one look. Built once at every start, over all names: plain arrays and plain loops.
 */
export class HeadIndex {
  /** Unit → whether names begin with it, in marks. */
  private readonly first = new Uint8Array(0x10000);
  /** Hash of two units that begin some name → 1. */
  private readonly pairs: Uint8Array;
  /** Slot → 1 + index of the last filing there, 0 where it is empty. */
  private readonly heads: Int32Array;
  /** Pairs: index of a name, 1 + index of the filing before it in the same slot. */
  private filings: Int32Array;
  private filed = 0;
  /** How far a hash of 32 bits is shifted to be a slot's number; a pair's has one bit more. */
  private readonly shift: number;

  constructor(names: readonly string[]) {
    const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, 34 - Math.clz32(names.length)));
    this.shift = 32 - bits;
    this.heads = new Int32Array(1 << bits);
    this.pairs = new Uint8Array(2 << bits);
    this.filings = new Int32Array(names.length * 2 + 64);
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      const kind = KIND[name.charCodeAt(0)]!;
      const plain = (kind === HAN || kind === LETTER) && name.length > 1 && KIND[name.charCodeAt(1)] === kind;
      const three = name.length > 2 ? name.charCodeAt(2) : 0;
      if (!plain || (three !== 0 && KIND[three] !== kind)) this.fileMixed(name, i);
      else this.put(FOLDED[name.charCodeAt(0)]!, FOLDED[name.charCodeAt(1)]!, FOLDED[three]!, i);
    }
  }

  /** Whether some name may begin with these two units. */
  mayBegin(one: number, two: number): boolean {
    const mark = this.first[one];
    return mark !== 0 && (mark === WHOLE || this.pairs[mix(one, two, 0) >>> (this.shift - 1)] === 1);
  }

  /** The slot of three units, two or one (the others 0); -1 where no name is filed there. */
  slotOf(one: number, two: number, three: number): number {
    const slot = mix(one, two, three) >>> this.shift;
    return this.heads[slot] === 0 ? -1 : slot;
  }

  /** Calls `visit` with the index of every name in a slot. */
  forEach(slot: number, visit: (index: number) => void): void {
    for (let i = this.heads[slot]!; i !== 0; i = this.filings[2 * i - 1]!) visit(this.filings[2 * i - 2]!);
  }

  /** Files a name also under what its first three units are where a separator comes between them. */
  private fileMixed(name: string, index: number): void {
    const text = fold(name.length > HEAD ? name.slice(0, HEAD) : name);
    let one = 0;
    let two = 0;
    let three = 0;
    let gap = 0;
    for (let i = 0, before = -1; i < text.length && three === 0; i++) {
      const raw = text.charCodeAt(i);
      const kind = KIND[raw]!;
      const parts = kind === SEPARATOR || isInnerStop(text, i);
      if (one !== 0 && gap === 0 && (parts || (kind === HAN) !== (before === HAN))) gap = two === 0 ? 1 : 2;
      before = kind;
      if (parts) continue;
      const unit = LOWER[raw]!;
      if (one === 0) one = unit;
      else if (two === 0) two = unit;
      else three = unit;
    }
    if (one === 0) return;
    this.put(one, two, three, index);
    if (gap === 1 && two !== 0) for (const mark of GAP_UNITS) this.put(one, mark, two, index);
    if (gap === 2 && three !== 0) for (const mark of GAP_UNITS) this.put(one, two, mark, index);
  }

  private put(one: number, two: number, three: number, index: number): void {
    if (this.filed * 2 === this.filings.length) this.grow();
    const slot = mix(one, two, three) >>> this.shift;
    this.filings[this.filed * 2] = index;
    this.filings[this.filed * 2 + 1] = this.heads[slot]!;
    this.heads[slot] = ++this.filed;
    if (two === 0) this.first[one] = WHOLE;
    else if (this.first[one] === 0) this.first[one] = BEGINS;
    this.pairs[mix(one, two, 0) >>> (this.shift - 1)] = 1;
  }

  private grow(): void {
    const larger = new Int32Array(this.filings.length * 2);
    larger.set(this.filings);
    this.filings = larger;
  }
}

function mix(one: number, two: number, three: number): number {
  return Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
}
