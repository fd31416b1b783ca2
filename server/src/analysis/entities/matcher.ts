import { HeadIndex } from './headIndex';
import { isGlued, type Match, type Pattern } from './standing';
import { longest, newNode, plant, type Node } from './trie';
import { DIGIT, isAlphanumeric, KIND, LETTER, LOWER } from './units';

export type { Match, Pattern } from './standing';

/**
 * Looks for all names at once, leftmost first and longest first. An index over the first units of all names dismisses
 * nearly every place in the text; names that begin alike share a small trie, which is compiled when the text first
 * comes to it, as most names of a large list are never met. That costs a few nanoseconds a unit and, other than an
 * automaton over all names, next to nothing to build.
 */
export class Matcher<P extends Pattern> {
  private readonly index: HeadIndex;
  private readonly tries = new Map<number, Node<P>>();

  /** `compile` makes the patterns of the name with a given index. */
  constructor(
    names: readonly string[],
    private readonly compile: (index: number) => readonly P[],
  ) {
    this.index = new HeadIndex(names);
  }

  /** All names in `text`, which has to be folded; none overlaps another. */
  find(text: string): Match<P>[] {
    const { index } = this;
    const matches: Match<P>[] = [];
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const kind = KIND[raw]!;
      const alphanumeric = kind === LETTER || kind === DIGIT;
      const begins = !(alphanumeric && inWord);
      inWord = alphanumeric;
      if (!begins || !index.mayBegin(LOWER[raw]!, unitAt(text, i + 1))) continue;
      const match = this.at(text, i);
      if (match === null) continue;
      matches.push(match);
      i = match.end - 1;
      inWord = isAlphanumeric(text.charCodeAt(i));
    }
    return matches;
  }

  /** The patterns that match the whole of `text`, folded. */
  whole(text: string): readonly P[] {
    const match = this.at(text, 0);
    return match?.end === text.length ? match.patterns : [];
  }

  private at(text: string, start: number): Match<P> | null {
    if (isGlued(text, start)) return null;
    const one = unitAt(text, start);
    const two = unitAt(text, start + 1);
    const three = unitAt(text, start + 2);
    return (
      longest(this.trie(one, two, three), text, start) ??
      longest(this.trie(one, two, 0), text, start) ??
      longest(this.trie(one, 0, 0), text, start)
    );
  }

  /** The names that begin with these units, compiled. */
  private trie(one: number, two: number, three: number): Node<P> | null {
    const slot = this.index.slotOf(one, two, three);
    if (slot < 0) return null;
    const known = this.tries.get(slot);
    if (known) return known;
    const root = newNode<P>();
    this.tries.set(slot, root);
    this.index.forEach(slot, (name) => {
      for (const pattern of this.compile(name)) plant(root, pattern);
    });
    return root;
  }
}

/** The unit at an offset, lower case; 0 beyond the end. */
function unitAt(text: string, at: number): number {
  return at < text.length ? LOWER[text.charCodeAt(at)]! : 0;
}
