import type { Claim } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { toRange } from '../convert';
import { shorten } from '../symbols';
import { placeLink, plain } from './markdown';

const LINKS = 5;
/** Pieces of evidence shown: the strongest explain the verdict. */
const REASONS = 4;

/** What the sentence claims, who says so, which way it leans, the reasons for the verdict, and its kin. */
export function claimCard(claim: Claim, { document, analysis }: Reading, locale: Locale): string {
  const words = messages(locale);
  const stance = claim.stance
    ? ` · ${words.stances[claim.stance.stance]} → ${plain(words.segments[claim.stance.target] ?? claim.stance.target)}`
    : '';
  const holder = words.holders[claim.holder] ?? claim.holder;
  const lines = [
    `**${words.claimKinds[claim.claim]}** · ${claim.check ? words.checkWorthy : words.notCheckWorthy}${stance}`,
    `${words.holderLabel}${plain(holder)} · ${words.sourceLabel}${words.sources[claim.source]}`,
  ];
  const reasons = [
    ...claim.attribution.reasons.map((reason) => words.reasons[reason] ?? reason),
    ...[...claim.evidence]
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, REASONS)
      .map(
        ({ name, weight }) =>
          `${words.evidence[name] ?? name} ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`,
      ),
  ];
  if (reasons.length > 0) lines.push(`${words.because}${plain(reasons.join(words.separator))}`);
  for (const kin of analysis?.kinOf(analysis.claims.indexOf(claim)).slice(0, LINKS) ?? []) {
    const other = analysis?.claims[kin.claim];
    if (!other) continue;
    const text = shorten(document.getText().slice(other.start, other.end), 48);
    lines.push(`${words.relations[kin.relation]} ${placeLink(text, document.uri, toRange(document, other))}`);
  }
  return lines.join('  \n');
}
