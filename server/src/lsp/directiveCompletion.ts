import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver/node';
import { DIRECTIVE_NAMES } from '../analysis/directives/read';
import { RULES } from '../analysis/rules';
import { fill, type Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { toRange } from './convert';

/** A comment that has just begun, with the beginning of a directive's name. */
const NAME = { markdown: /<!--[ \t]*([a-z-]*)$/, plaintext: /(?:<!--|(?:^|\s)(?:\/\/|[#%;]))[ \t]*([a-z-]*)$/ };
/** A directive, the rules that it names already, and the beginning of another. */
const CODE = /claimlens-disable-(?:next-line|line|file)[ \t]+((?:[a-z-]+[ \t]*,[ \t]*)*)([a-z-]*)$/;

/** The names of directives and rules where a comment wants one; undefined where the caret is in no such place. */
export function completeDirective(
  { document, format }: Reading,
  position: Position,
  locale: Locale,
): CompletionList | undefined {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const items = codes(line, locale) ?? names(line, format, locale);
  if (!items) return undefined;
  const caret = document.offsetAt(position);
  return {
    isIncomplete: false,
    items: items.map(({ typed, ...item }) => ({
      ...item,
      textEdit: { range: toRange(document, { start: caret - typed.length, end: caret }), newText: item.label },
    })),
  };
}

type Typed = CompletionItem & { readonly typed: string };

function names(line: string, format: Reading['format'], locale: Locale): Typed[] | undefined {
  const typed = NAME[format].exec(line)?.[1];
  return typed === undefined
    ? undefined
    : DIRECTIVE_NAMES.map((label) => ({
        label,
        typed,
        kind: CompletionItemKind.Keyword,
        detail: messages(locale).directives[label] ?? label,
      }));
}

function codes(line: string, locale: Locale): Typed[] | undefined {
  const [, named, typed] = CODE.exec(line) ?? [];
  if (named === undefined || typed === undefined) return undefined;
  const listed = new Set(named.split(/[\s,]+/));
  return RULES.filter(({ code, concern }) => concern !== 'directives' && !listed.has(code)).map(
    ({ code, phrases }) => ({
      label: code,
      typed,
      kind: CompletionItemKind.EnumMember,
      documentation: fill(phrases[locale].message.replace(/\{\w+\}/g, '…')),
    }),
  );
}
