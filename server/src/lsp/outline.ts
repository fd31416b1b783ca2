import type { Claim, StanceKind } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import type { Outline, OutlineClaim, OutlineGroup } from '../protocol';
import { toRange } from './convert';
import { shorten } from './symbols';

const ORDER: readonly StanceKind[] = ['bearish', 'bullish', 'neutral'];

/** Claims grouped by target and stance: the targets that the article says most about come first. */
export function provideOutline({ document, analysis }: Reading, locale: Locale): Outline {
  const byTarget = new Map<string, Map<StanceKind, OutlineClaim[]>>();
  for (const claim of analysis?.claims ?? []) {
    // A repeated paragraph says nothing new: its first copy stands for both.
    if (!claim.stance || isRepeated(claim)) continue;
    const { target, stance } = claim.stance;
    const stances = byTarget.get(target) ?? new Map<StanceKind, OutlineClaim[]>();
    byTarget.set(target, stances);
    stances.set(stance, [...(stances.get(stance) ?? []), outlineClaim(claim)]);
  }
  const groups: OutlineGroup[] = [...byTarget]
    .sort(([a, x], [b, y]) => size(y) - size(x) || (a < b ? -1 : 1))
    .flatMap(([target, stances]) =>
      ORDER.filter((stance) => stances.has(stance)).map((stance) => ({
        target,
        label: messages(locale).segments[target] ?? target,
        stance,
        claims: stances.get(stance)!,
      })),
    );
  return { version: document.version, groups };

  function isRepeated(claim: Claim): boolean {
    return analysis!.duplicates.some(({ start, end }) => start <= claim.start && claim.end <= end);
  }

  function outlineClaim(claim: Claim): OutlineClaim {
    return {
      range: toRange(document, claim),
      text: shorten(document.getText().slice(claim.start, claim.end), 120),
      claim: claim.claim,
      source: claim.source,
      holder: claim.holder,
      unsupported: claim.check && claim.source === 'none',
    };
  }
}

function size(stances: ReadonlyMap<StanceKind, readonly OutlineClaim[]>): number {
  return [...stances.values()].reduce((total, claims) => total + claims.length, 0);
}
