import type { Block, Mention, Span } from '../model';
import { within } from '../text/span';

/** A note such as 来源：… or “Source: …”, and what it names. */
export interface SourceLine extends Span {
  /** Id of the first name in it, or its text where no name is known. */
  readonly holder: string;
  /** Whether the note is all that the block holds, so that it speaks for what stands before the block. */
  readonly alone: boolean;
}

const NOTE =
  /(?:^|[\s(【[。.!?;,])((?:(?:数据|资料|信息|消息|内容|图表|文献|素材)?(?:来源|出处)(?:于)?|参考资料|(?:data |chart )?sources?)\s*[:丨|/]\s*)([^\n]{1,160})$/i;
const HINT = /[源处献料] ?[:丨|/]|ource/;
/** A note that is still to be filled in, as the quick fix leaves it: （来源：）. */
const EMPTY = /^\s*(?:[)\]】.,;。]|$)/;
/** The picture's origin is not the statement's. */
const PICTURE = /(?:图|图片|照片|题图|封面|photo|image|picture)\s*$/i;

/** Finds the source note that ends a block: it speaks for the whole paragraph. */
export function readSourceLine({ folded, prose }: Block, mentions: readonly Mention[]): SourceLine | null {
  const from = Math.max(0, folded.length - 220);
  const tail = folded.slice(from);
  const match = HINT.test(tail) ? NOTE.exec(tail) : null;
  if (!match) return null;
  const label = from + match.index + match[0].length - match[1]!.length - match[2]!.length;
  if (PICTURE.test(folded.slice(Math.max(0, label - 8), label))) return null;
  const name = within(mentions, { start: label, end: folded.length })[0];
  const start = label + match[1]!.length;
  if (EMPTY.test(folded.slice(start))) return null;
  const written = prose.slice(start).replace(/[)）】\].。;；\s]+$/, '');
  return {
    start: label,
    end: start + written.length,
    holder: name?.id ?? written.split(/[,，;；、]/)[0]!.trim(),
    alone: folded.slice(0, label).replace(/[\s([【]/g, '') === '',
  };
}
