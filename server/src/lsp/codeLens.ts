import type { CodeLens, Position } from 'vscode-languageserver/node';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import { PEEK_RELATED_COMMAND } from '../protocol';
import { freshClaims, isUnsupported } from './claims';
import { toRange } from './convert';
import { claimAt } from './related';
import { sentenceOf } from './sentence';

/** What a lens keeps until it is resolved. */
export interface LensData {
  readonly uri: string;
  readonly position: Position;
  /** Other lenses stand on the same line, so that this one has to say which claim it is of. */
  readonly shared: boolean;
}

/** How much of a claim names it beside others on its line, in characters. */
const NAME = 9;

/** A lens for every claim that an editor would check. What it says needs the kin, so it is found when it is seen. */
export function provideCodeLenses({ document, analysis }: Reading): CodeLens[] {
  const claims = analysis ? freshClaims(analysis).filter(({ check }) => check) : [];
  const ranges = claims.map((claim) => toRange(document, claim));
  const onLine = new Map<number, number>();
  for (const { start } of ranges) onLine.set(start.line, (onLine.get(start.line) ?? 0) + 1);
  return ranges.map((range) => {
    const data: LensData = { uri: document.uri, position: range.start, shared: onLine.get(range.start.line)! > 1 };
    return { range, data };
  });
}

/** Says how many claims bear on the point, how many of them lean the other way, and whether a source is missing. */
export function resolveCodeLens(lens: CodeLens, reading: Reading, locale: Locale, peeks: boolean): CodeLens {
  const { uri, position, shared } = lens.data as LensData;
  const { document, analysis } = reading;
  const claim = claimAt(reading, position);
  if (!analysis || !claim) return { ...lens, command: { title: '', command: '' } };
  const words = messages(locale);
  const kin = analysis.kinOf(analysis.claims.indexOf(claim));
  const opposed = kin.filter(({ relation }) => relation === 'contradicts').length;
  const parts = [words.related(kin.length)];
  if (opposed > 0) parts.push(words.opposed(opposed));
  if (isUnsupported(claim, analysis)) parts.push(words.unsourced);
  const name = shared ? `${sentenceOf(document, claim, NAME)} ` : '';
  const command = peeks && kin.length > 0 ? PEEK_RELATED_COMMAND : '';
  return { ...lens, command: { title: name + parts.join(' · '), command, arguments: [uri, position] } };
}
