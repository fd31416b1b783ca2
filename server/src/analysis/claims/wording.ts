import type { Passage, Sentence, Span } from '../model';
import type { ClaimModel, Row } from './model';

/** Stand for any name and any figure, so that the manner of a sentence is told from its matter. */
const NAME = '◆';
const FIGURE = '◇';
const BEGIN = '^';
const END = '$';
const STOPS = new Set(',.!?;:。、，！？；：…—“”"「」(（');
/** What all phrases of a sentence weigh together, and the number of phrases below which a sentence counts as short. */
const STRENGTH = 3;
const SHORT = 8;

/**
 * A sentence freed of its matter: folded, lower case, names and figures one sign each, digits and rare signs left out,
 * each word in Latin script closed with a space, with a mark where it begins and ends.
 */
export function plainWording(passage: Passage, sentence: Sentence): string {
  const { folded } = passage.block;
  let plain = BEGIN;
  let name = firstEndingAfter(passage.listed, sentence.start);
  let figure = firstEndingAfter(passage.figures, sentence.start);
  for (let i = sentence.start; i < sentence.end;) {
    while (passage.listed[name] && passage.listed[name]!.end <= i) name++;
    while (passage.figures[figure] && passage.figures[figure]!.end <= i) figure++;
    const masked = covers(passage.listed[name], i) ?? covers(passage.figures[figure], i);
    if (masked) {
      plain += masked === passage.listed[name] ? NAME : FIGURE;
      i = masked.end;
      continue;
    }
    let end = i;
    while (end < sentence.end && isLetter(folded.charCodeAt(end))) end++;
    if (end > i) plain += `${folded.slice(i, end).toLowerCase()} `;
    else if (isHan(folded.charCodeAt(i)) || STOPS.has(folded[i]!)) plain += folded[i];
    i = Math.max(end, i + 1);
  }
  return plain + END;
}

/**
 * The phrases of a plain wording: words in Latin script, all pairs of neighbours, and triples of signs that are no
 * Latin words (word n-grams for English, character n-grams for Chinese).
 */
export function phrasesOf(plain: string): string[] {
  const units = plain.match(/[a-z'’-]+ |[^ ]/g)!;
  const phrases: string[] = [];
  units.forEach((unit, i) => {
    if (unit.length > 1) phrases.push(unit);
    if (i + 1 < units.length) phrases.push(unit + units[i + 1]!);
    if (i + 2 < units.length && unit.length + units[i + 1]!.length + units[i + 2]!.length === 3)
      phrases.push(unit + units[i + 1]! + units[i + 2]!);
  });
  return phrases;
}

/** What each of `count` phrases of a sentence counts for: many phrases say little more than a few. */
export function phraseStrength(count: number): number {
  return STRENGTH / Math.sqrt(Math.max(SHORT, count));
}

interface Node {
  readonly next: Map<number, Node>;
  row: Row | undefined;
}

const compiled = new WeakMap<ClaimModel, Node>();
const seen = new WeakMap<Sentence, { model: ClaimModel; sum: Row }>();

/** What the phrases of a sentence weigh together, a weight for each column of the model. Kept with the sentence. */
export function weighWording(passage: Passage, sentence: Sentence, model: ClaimModel): Row {
  let known = seen.get(sentence);
  if (known?.model !== model)
    seen.set(sentence, (known = { model, sum: sumOf(plainWording(passage, sentence), trieOf(model)) }));
  return known.sum;
}

function sumOf(plain: string, root: Node): Row {
  const sum: number[] = [];
  let count = 0;
  for (let start = 0; start < plain.length; start++) {
    // A phrase begins where a unit does; it ends where one does because Latin words are closed by a space.
    if (start > 0 && isLetter(plain.charCodeAt(start - 1))) continue;
    let node = root.next.get(plain.charCodeAt(start));
    for (let i = start + 1; node; i++) {
      if (node.row) {
        count++;
        for (let k = 0; k < node.row.length; k++) sum[k] = (sum[k] ?? 0) + node.row[k]!;
      }
      node = i < plain.length ? node.next.get(plain.charCodeAt(i)) : undefined;
    }
  }
  const strength = phraseStrength(count);
  return sum.map((weight) => weight * strength);
}

function trieOf(model: ClaimModel): Node {
  let root = compiled.get(model);
  if (root) return root;
  root = { next: new Map(), row: undefined };
  for (const [phrase, row] of Object.entries(model.wording)) {
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), row: undefined }));
      node = next;
    }
    node.row = row;
  }
  compiled.set(model, root);
  return root;
}

/** Index of the first span that ends after `at`; `spans` are in order. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function covers(span: Span | undefined, at: number): Span | undefined {
  return span && span.start <= at ? span : undefined;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 0x27 || unit === 0x2019 || unit === 0x2d;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
