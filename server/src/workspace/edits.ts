import type { Span } from '../analysis/model';
import { parseJson, plainValue, type JsonNode } from './json';

/** One change of a text; offsets in it. */
export type TextChange = Span & { readonly newText: string };

/**
 * Adds an item to the list `key` of a file of names, leaving the rest as it is laid out. Null where the text is no
 * object or the list no list: a faulty file is its author's to mend. An empty text becomes a whole file.
 */
export function addToList(text: string, key: 'companies' | 'never', item: unknown): TextChange | null {
  if (text.trim() === '')
    return { start: 0, end: text.length, newText: JSON.stringify({ [key]: [item] }, null, 2) + '\n' };
  const root = parsed(text);
  if (root?.kind !== 'object') return null;
  const said = JSON.stringify(item);
  const list = root.members.find((member) => member.key === key)?.value;
  if (!list) return append(root, root.members.at(-1)?.value, `"${key}": [\n    ${said}\n  ]`, '\n  ', '\n');
  if (list.kind !== 'array') return null;
  return list.items.some((each) => JSON.stringify(plainValue(each)) === said)
    ? null
    : append(list, list.items.at(-1), said, '\n    ', '\n  ');
}

/** Puts `said` behind the last of what `within` holds, or into it where it holds nothing. */
function append(within: Span, last: Span | undefined, said: string, gap: string, close: string): TextChange {
  if (last) return { start: last.end, end: last.end, newText: `,${gap}${said}` };
  return { start: within.start + 1, end: within.end - 1, newText: `${gap}${said}${close}` };
}

function parsed(text: string): JsonNode | null {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
