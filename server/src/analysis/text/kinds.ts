import type { Block, BlockKind } from '../model';
import { isFurniture } from './furniture';

/** The longest line, in code units, that can be a heading without marks. */
const LONGEST_HEADING = { han: 45, latin: 90 };
const HAS_STOP = /[。！？!?；;…，,]|[.]\s*$/;
const STARTS_LIST = /^(?:[-–—*•·●■▪]|\d{1,2}[.)、]|[(（]\d{1,2}[)）]|[a-z][.)])\s*\S/;
const CREDIT = /^(?:作者|来源|编辑|责编|文|图|撰文|记者|本文|翻译|编译|校对|审校|by|source|photo|image)\s*[|:/丨/／]/i;
/**
 * What a bare line of text is, judged by its looks: a heading that lacks its mark, a list item that lacks Markdown's,
 * page furniture, or a paragraph.
 */
export function looksLike(block: Block): BlockKind {
  const text = block.folded.trim();
  if (isFurniture(text) || leadsElsewhere(block, text)) return 'aside';
  if (STARTS_LIST.test(text)) return 'listItem';
  const longest = /[\u4e00-\u9fff]/.test(text) ? LONGEST_HEADING.han : LONGEST_HEADING.latin;
  if (text.length <= longest && !HAS_STOP.test(text) && !/[:]$/.test(text) && !CREDIT.test(text)) return 'heading';
  return 'paragraph';
}

/** A block whose every letter is a link leads elsewhere; it tells the reader nothing itself. */
function leadsElsewhere(block: Block, text: string): boolean {
  let rest = text.length;
  for (const reference of block.references) if (reference.kind === 'url') rest -= reference.end - reference.start;
  return block.references.length > 0 && rest <= 3 && text.length < 200;
}
