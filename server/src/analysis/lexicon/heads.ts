/** Entries of the table of pairs; a power of two. */
const SIZE = 0x10000;

/**
 * What the entries of a trie begin with: at most places of a text no entry begins, and one look at its first two units
 * says so. The pairs are hashed, so that now and then a place is looked at in vain.
 */
export class Heads {
  /** 1 for each unit that is an entry by itself. */
  private readonly alone = new Uint8Array(0x10000);
  private readonly pairs = new Uint8Array(SIZE);

  add(entry: string): void {
    if (entry.length === 1) this.alone[entry.charCodeAt(0)] = 1;
    else this.pairs[hash(entry.charCodeAt(0), entry.charCodeAt(1))] = 1;
  }

  /** Whether an entry may begin with these two units, the second 0 at the end of the text: false is sure, true is not. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs[hash(first, second)] === 1 || this.alone[first] === 1;
  }
}

function hash(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (SIZE - 1);
}
