import type { Block, Mention, Span } from '../model';
import { GENERATIONS, type NamePattern } from './compile';
import { readVersion } from './family';
import { namesProduct } from './namesakes';
import type { Match, Matcher } from './matcher';

/** A place where a name stands that may also be a plain word, or that several entries claim. */
export interface Doubt extends Span {
  readonly claimants: readonly NamePattern[];
}

/** What the lists alone say of one block. */
export interface Scan {
  /** In order; none overlaps another. */
  readonly sure: readonly Mention[];
  readonly doubts: readonly Doubt[];
}

/** What a scan needs of the registry. */
export interface ScanSource {
  readonly matcher: Matcher<NamePattern>;
}

/** Finds the names of the lists in one block: those that are certain, and those that the text has to support. */
export function scanBlock({ folded }: Pick<Block, 'folded'>, source: ScanSource): Scan {
  const sure: Mention[] = [];
  const doubts: Doubt[] = [];
  let covered = 0;
  for (const match of source.matcher.find(folded)) {
    if (match.start < covered) continue;
    const found = judge(folded, match, source);
    if (!found) continue;
    covered = found.end;
    if ('claimants' in found) doubts.push(found);
    else sure.push(found);
  }
  return { sure, doubts };
}

function judge(text: string, match: Match<NamePattern>, source: ScanSource): Mention | Doubt | null {
  const claimants = match.patterns.filter((pattern) => pattern.entry !== null);
  const versioned = claimants.find((pattern) => pattern.version);
  if (versioned) {
    const end = readVersion(text, match.start, match.end);
    const mention =
      end > match.end && allows(versioned, text.slice(match.end, end))
        ? asVersion(text, { start: match.start, end }, match.end, versioned, source)
        : null;
    if (mention) return mention;
    if (end < 0) return null;
  }
  const named = unique(claimants.filter((pattern) => !pattern.stem));
  const [only] = named;
  if (!only) return null;
  const { start } = match;
  const end = match.end - (only.trim ?? 0);
  // A minister is an office, not the ministry.
  if (only.entry?.type === 'org' && text[end] === '长') return null;
  const model = withoutKind(text, { start, end }, source);
  if (model) return model;
  if (named.length > 1 || only.cautious) return { start, end, claimants: named };
  const { type, row } = only.entry!;
  return { start, end, type: namesProduct(row.id, text, { start, end }) ? 'product' : type, id: row.id, known: true };
}

/** 豆包大模型 is 豆包, where that is a product's name by itself; the word after it proves that it is one. */
function withoutKind(text: string, { start, end }: Span, { matcher }: ScanSource): Mention | null {
  const tail = /(?:大语言模型|大模型|模型)$/.exec(text.slice(start, end))?.[0];
  if (tail === undefined) return null;
  const rest = end - tail.length;
  const product = matcher.whole(text.slice(start, rest)).find(({ entry, stem }) => entry?.type === 'product' && !stem);
  return product ? { start, end: rest, type: 'product', id: product.entry!.row.id, known: true } : null;
}

/** Apps and services have versions with a point in them; a bare number after one counts something. */
function allows({ entry, stem }: NamePattern, tail: string): boolean {
  if (stem || entry?.type !== 'product') return true;
  return GENERATIONS.has(entry.row.kind) || /^[ -]?[vV]?\d+\.\d/.test(tail);
}

/** A product of a known family in a version that the lists may or may not have. */
function asVersion(
  text: string,
  span: Span,
  nameEnd: number,
  pattern: NamePattern,
  { matcher }: ScanSource,
): Mention | null {
  const written = text.slice(span.start, span.end);
  const listed = matcher.whole(written).find(({ entry, stem }) => entry?.type === 'product' && !stem);
  if (listed) return { ...span, type: 'product', id: listed.entry!.row.id, known: true };
  const spaced = text[nameEnd] === ' ';
  // "Figure 3" and "Step 2" are no products, and Atlas 5 may be a rocket: plain words need the hyphen.
  const isModel = pattern.entry?.type === 'product' && pattern.entry.row.kind === 'model';
  if (spaced && pattern.cautious && (pattern.stem || !isModel)) return null;
  const tail = written.slice(nameEnd - span.start);
  const id = pattern.stem ? pattern.name + tail.replace(/^[ -]/, '') : written;
  return { ...span, type: 'product', id, known: false };
}

/** One pattern for each entry: a row may hold two names that differ in nothing but their separators. */
function unique(patterns: readonly NamePattern[]): NamePattern[] {
  return patterns.filter((pattern, i) => patterns.findIndex(({ entry }) => entry === pattern.entry) === i);
}
