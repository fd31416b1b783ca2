import type { Span } from '../model';

/** A stretch between quotation marks; the span holds the marks, `inner` does not. */
export interface Quoted extends Span {
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where the paragraph ends before the quotation does, as when the next paragraph takes it up. */
  readonly closed: boolean;
}

const CLOSE_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '„': '“',
};
const CLOSERS = new Set(['”', '」', '』', '»', '›', '’']);
const MARKS = /["'“”„「」『』«»‹›‘’]/g;
const OPENS_AFTER = /(?:^|[:：,，])\s*$/;
const LETTER = /[\p{L}\p{N}]/u;

interface Open {
  readonly at: number;
  readonly closer: string;
}

/**
 * Pairs the quotation marks of a paragraph, of every style at once. ASCII quotes have no direction: one opens where
 * none is open and closes where one is, unless its neighbours say otherwise. A curly or straight apostrophe between
 * letters is no mark. Returned in order of their start.
 */
export function pairMarks(prose: string): Quoted[] {
  const pairs: Omit<Quoted, 'depth'>[] = [];
  const stack: Open[] = [];
  const close = (depth: number, end: number, closed: boolean): void => {
    const { at } = stack[depth]!;
    stack.length = depth;
    pairs.push({ start: at, end, inner: { start: at + 1, end: closed ? end - 1 : end }, closed });
  };
  for (const { 0: mark, index: i } of prose.matchAll(MARKS)) {
    if (mark === '"' || mark === "'") {
      const depth = lastOpen(stack, mark);
      if (depth >= 0 && canClose(prose, i)) close(depth, i + 1, true);
      else if (depth < 0 && canOpen(prose, i)) stack.push({ at: i, closer: mark });
    } else if (CLOSERS.has(mark)) {
      if (mark === '’' && isApostrophe(prose, i)) continue;
      const depth = lastOpen(stack, mark);
      if (depth >= 0) close(depth, i + 1, true);
      // Some writers type a closing mark at both ends.
      else if (mark === '”' && OPENS_AFTER.test(prose.slice(Math.max(0, i - 2), i)) && canOpen(prose, i))
        stack.push({ at: i, closer: mark });
    } else if (CLOSE_OF[mark] && !(mark === '‘' && isApostrophe(prose, i))) {
      // Some writers type an opening mark at both ends.
      const depth = mark === '„' ? -1 : lastOpen(stack, CLOSE_OF[mark]!);
      if (depth >= 0 && canClose(prose, i) && !canOpen(prose, i)) close(depth, i + 1, true);
      else stack.push({ at: i, closer: CLOSE_OF[mark]! });
    }
  }
  // Only a quotation that opens the paragraph can be meant to run on past its end; any other lost its mark.
  const first = stack[0];
  if (first && prose.slice(0, first.at).trim() === '' && first.closer !== "'" && first.closer !== '’')
    close(0, prose.trimEnd().length, false);
  return withDepths(pairs.sort((a, b) => a.start - b.start));
}

/** Counts the pairs around each pair; marks that were never closed do not count. */
function withDepths(pairs: readonly Omit<Quoted, 'depth'>[]): Quoted[] {
  const around: number[] = [];
  return pairs.map((pair) => {
    while (around.length > 0 && around.at(-1)! <= pair.start) around.pop();
    const depth = around.length;
    around.push(pair.end);
    return { ...pair, depth };
  });
}

function lastOpen(stack: readonly Open[], closer: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.closer === closer) return i;
  return -1;
}

function isApostrophe(prose: string, at: number): boolean {
  return LETTER.test(prose[at - 1] ?? '') && /[A-Za-z]/.test(prose[at + 1] ?? '');
}

function canOpen(prose: string, at: number): boolean {
  const before = prose[at - 1];
  const after = prose[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  if (prose[at] === "'") return (before === undefined || /[\s("“[—]/.test(before)) && !/\d/.test(after);
  // 5" is a measure and not the beginning of speech.
  return !(before !== undefined && /\d/.test(before) && !LETTER.test(after));
}

function canClose(prose: string, at: number): boolean {
  const before = prose[at - 1];
  if (before === undefined) return false;
  if (prose[at] === "'") return !/[A-Za-z]/.test(prose[at + 1] ?? '') && !/\s/.test(before);
  return true;
}
