import type { Article, Block, Span } from '../model';

/** Marks that stand in the prose for an entry of a list at its end: [3], ③. */
const MARK = /\[(\d{1,3})\]|[\u2460-\u2473]/g;
const ENTRY = /^\s*(?:\[(\d{1,3})\]|([\u2460-\u2473]))\s*\S/;
const LIST_HEADING =
  /^(?:参考(?:资料|文献|来源|链接)|引用(?:来源|资料)?|资料来源|注释|脚注|来源|references|sources|bibliography|footnotes|notes|citations|works cited)\s*:?$/i;

/** The reference list at an article's end: which blocks it fills, and the marks that its entries answer to. */
export interface ReferenceList {
  /** Index of its first passage; the number of passages where there is none. */
  readonly start: number;
  readonly marks: ReadonlySet<string>;
}

/** Finds the reference list, by its heading or by entries that begin with their marks. */
export function findReferenceList({ passages }: Article): ReferenceList {
  const marks = new Set<string>();
  let start = passages.length;
  for (let i = passages.length - 1; i >= 0; i--) {
    const { block } = passages[i]!.passage;
    const entry = ENTRY.exec(block.folded);
    if (entry) marks.add(entry[1] ?? entry[2]!);
    else if (LIST_HEADING.test(block.folded.trim())) {
      start = i;
      break;
    } else if (block.kind === 'heading' && marks.size === 0 && i < passages.length - 3) break;
    if (entry) start = i;
  }
  return { start, marks };
}

/** The places in a block that cite an entry of the list. */
export function citationsIn({ folded }: Block, { marks }: ReferenceList): Span[] {
  if (marks.size === 0) return [];
  const found: Span[] = [];
  for (const match of folded.matchAll(MARK))
    if (marks.has(match[1] ?? match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
