import { readFrontMatter } from '../../text/frontMatter';
import type { Draft, Remedy } from '../rule';

/** Puts an empty `date` into the front matter, which is made where there is none, with the caret in it. */
export function addDate({ source }: Draft): Remedy[] {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const { end } = readFrontMatter(source);
  if (end === 0) {
    const opening = `---${eol}date: `;
    return [
      {
        fix: 'date',
        edits: [{ start, end: start, newText: `${opening}${eol}---${eol}${eol}` }],
        caret: start + opening.length,
      },
    ];
  }
  const at = source.indexOf('\n', start) + 1;
  const field = source.startsWith('+++', start) ? 'date = ' : 'date: ';
  return [{ fix: 'date', edits: [{ start: at, end: at, newText: field + eol }], caret: at + field.length }];
}
