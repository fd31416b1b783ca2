import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver/node';
import type { EntityType } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import { fold } from '../analysis/text/fold';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { toRange } from './convert';
import { indexOf, type Name, withPrefix } from './nameIndex';

/** The most names offered. */
const MOST = 50;
/** Lengths of what is typed, in characters: with one alone nearly every name would fit. */
const SHORTEST = 2;
const LONGEST = 24;

const KINDS: Readonly<Record<EntityType, CompletionItemKind>> = {
  company: CompletionItemKind.Class,
  product: CompletionItemKind.Value,
  person: CompletionItemKind.Variable,
  org: CompletionItemKind.Module,
};

/**
 * Known names that begin like the words before the caret, those that the article mentions first. Chinese leaves no space
 * between words, so that a name may begin at any Han character; the longest stretch that begins one counts most.
 */
export function provideCompletion(
  { document, analysis, registry }: Reading,
  position: Position,
  locale: Locale,
): CompletionList {
  const caret = document.offsetAt(position);
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const from = Math.max(lineStart, caret - LONGEST);
  const typed = fold(document.getText().slice(from, caret)).toLowerCase();
  const mentioned: Name[] = (analysis?.entities ?? [])
    .filter(({ start, end, type }) => type !== 'org' && !(start < caret && caret <= end))
    .map(({ text, type, id }) => ({ text, key: fold(text).toLowerCase(), type, id }));
  const items = new Map<string, CompletionItem>();
  for (let start = 0; start <= typed.length - SHORTEST && items.size < MOST; start++) {
    if (!beginsWord(typed, start)) continue;
    const prefix = typed.slice(start);
    const span = { start: from + start, end: caret };
    const add = ({ text, type, id }: Name, rank: number): void => {
      if (items.size >= MOST || items.has(text)) return;
      const detail = text === id ? '' : ` · ${id}`;
      items.set(text, {
        label: text,
        kind: KINDS[type],
        detail: messages(locale).entityTypes[type] + detail,
        // What is typed may be of another script or case than the name; it fits all the same.
        filterText: document.getText().slice(span.start, span.end),
        sortText: `${rank}${String(items.size).padStart(3, '0')}`,
        textEdit: { range: toRange(document, span), newText: text },
      });
    };
    for (const name of mentioned) if (name.key.startsWith(prefix)) add(name, 0);
    for (const name of withPrefix(indexOf(registry), prefix, MOST)) add(name, 1);
  }
  return { isIncomplete: true, items: [...items.values()] };
}

/** A Latin word is completed from its beginning only; a space begins nothing. */
function beginsWord(text: string, at: number): boolean {
  if (/\s/.test(text[at]!)) return false;
  return !/[a-z\d]/.test(text[at]!) || at === 0 || !/[a-z\d]/.test(text[at - 1]!);
}
