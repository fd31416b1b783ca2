/** A key that this share of all claims holds, and more than {@link COMMON_AT_LEAST} of them, tells none apart. */
const COMMON_SHARE = 0.2;
const COMMON_AT_LEAST = 24;

/** An inverted index over the keys of all claims, each key weighted by its sort and by how rare it is. */
export class RarityIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly norms: number[];
  private readonly mostCommon: number;

  constructor(private readonly keys: readonly ReadonlyMap<string, number>[]) {
    keys.forEach((own, claim) => {
      for (const key of own.keys()) {
        const list = this.postings.get(key);
        if (list) list.push(claim);
        else this.postings.set(key, [claim]);
      }
    });
    this.mostCommon = Math.max(COMMON_AT_LEAST, COMMON_SHARE * keys.length);
    this.norms = keys.map((own) => {
      let sum = 0;
      for (const [key, weight] of own) sum += this.weigh(key, weight);
      return Math.sqrt(sum);
    });
  }

  /** The claims that share a key with `claim` that is not common, each with the cosine of their keys. */
  candidates(claim: number): Map<number, number> {
    const dots = new Map<number, number>();
    for (const [key, weight] of this.keys[claim]!) {
      const list = this.postings.get(key)!;
      if (list.length > this.mostCommon) continue;
      const product = this.weigh(key, weight);
      for (const other of list) if (other !== claim) dots.set(other, (dots.get(other) ?? 0) + product);
    }
    for (const [other, dot] of dots) dots.set(other, dot / (this.norms[claim]! * this.norms[other]! || 1));
    return dots;
  }

  private weigh(key: string, weight: number): number {
    return (weight * Math.log(1 + this.keys.length / this.postings.get(key)!.length)) ** 2;
  }
}
