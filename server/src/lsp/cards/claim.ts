import type { Claim, Evidence, Stance } from '../../analysis/model';
import type { Locale } from '../../analysis/rules/rule';
import type { Reading } from '../../articles/store';
import { messages } from '../../messages';
import { evidenceLabel } from '../../messages/evidence';
import { toRange } from '../convert';
import { sentenceOf } from '../sentence';
import { placeOrName } from './inArticle';
import { placeLink, plain } from './markdown';
import { sourceLine } from './source';

const LINKS = 5;
/** Pieces of evidence shown: the strongest explain the verdict. */
const PIECES = 3;
/** Marks the evidence for the need of a source among that for the kind. */
const CHECK = 'check:';

/** What the sentence claims, who says so, which way it leans, the reasons for the verdict, and its kin. */
export function claimCard(claim: Claim, reading: Reading, locale: Locale): string {
  const { document, analysis } = reading;
  const words = messages(locale);
  const stance = claim.stance
    ? ` · ${words.stances[claim.stance.stance]} → ${targetName(claim.stance.target, reading, locale)}`
    : '';
  const holder = words.holders[claim.holder] ?? placeOrName(claim.holder, reading);
  const lines = [
    `**${words.claimKinds[claim.claim]}** · ${claim.check ? words.checkWorthy : words.notCheckWorthy}${stance}`,
    `${words.holderLabel}${holder} · ${sourceLine(claim.source, claim.attribution.reasons, locale)}`,
  ];
  const forCheck = claim.evidence.filter(({ name }) => name.startsWith(CHECK));
  const forKind = claim.evidence.filter(({ name }) => !name.startsWith(CHECK));
  if (claim.stance) lines.push(`${words.stanceBecause}${stanceEvidence(claim.stance, locale)}`);
  if (forKind.length > 0) lines.push(`${words.kindBecause}${evidenceList(forKind, locale)}`);
  if (forCheck.length > 0) lines.push(`${words.checkBecause}${evidenceList(forCheck, locale)}`);
  for (const kin of analysis?.kinOf(analysis.claims.indexOf(claim)).slice(0, LINKS) ?? []) {
    const other = analysis?.claims[kin.claim];
    if (!other) continue;
    const text = sentenceOf(document, other, 48);
    const why = kin.reasons.map((reason) => words.kinReasons[reason]).join(words.separator);
    lines.push(
      `${words.relations[kin.relation]}${placeLink(text, document.uri, toRange(document, other))}${words.brackets(why)}`,
    );
  }
  return lines.join('  \n');
}

/** The words that speak for the stance, quoted, and what else decided it. */
function stanceEvidence({ words: said, reasons }: Stance, locale: Locale): string {
  const words = messages(locale);
  const parts = [...said.map((word) => words.quoted(word)), ...reasons.map((reason) => words.stanceReasons[reason])];
  return plain(parts.join(words.separator));
}

/** A segment of the market by its name in the reader's language, an entity with the way to its first mention. */
function targetName(target: string, reading: Reading, locale: Locale): string {
  const segment = messages(locale).segments[target];
  return segment === undefined ? placeOrName(target, reading) : plain(segment);
}

function evidenceList(evidence: readonly Evidence[], locale: Locale): string {
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, PIECES);
  const said = strongest.map(({ name, weight }) => {
    const sign = weight >= 0 ? '+' : '−';
    return `${evidenceLabel(name.replace(CHECK, ''), locale)} ${sign}${Math.abs(weight).toFixed(1)}`;
  });
  return plain(said.join(messages(locale).separator));
}
