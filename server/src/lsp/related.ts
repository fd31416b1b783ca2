import type { Position } from 'vscode-languageserver/node';
import type { Claim } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import type { Related } from '../protocol';
import { claimCard } from './cards/claim';
import { toRange, touching } from './convert';
import { keyOf } from './outline';
import { sentenceOf } from './sentence';

/** The claim that a position touches; where two meet, the one that begins there. */
export function claimAt({ document, analysis }: Reading, position: Position): Claim | undefined {
  return touching(analysis?.claims ?? [], document, position)[0];
}

/** The claim at a position and its kin, each with the relation named; null where there is no claim. */
export function provideRelated(reading: Reading, position: Position, locale: Locale): Related | null {
  const { document, analysis } = reading;
  const claim = claimAt(reading, position);
  if (!analysis || !claim) return null;
  const kin = analysis.kinOf(analysis.claims.indexOf(claim)).map(({ claim: index, relation }) => {
    const other = analysis.claims[index]!;
    const text = document.getText().slice(other.start, other.end);
    const label = messages(locale).relationNames[relation]!;
    return {
      key: keyOf(text),
      range: toRange(document, other),
      text: sentenceOf(document, other, 120),
      relation,
      label,
    };
  });
  return { claim: toRange(document, claim), version: document.version, kin };
}

/** The card of the claim at a position, for a tooltip. */
export function provideClaimCard(reading: Reading, position: Position, locale: Locale): string | null {
  const claim = claimAt(reading, position);
  return claim ? claimCard(claim, reading, locale) : null;
}
