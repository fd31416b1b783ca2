import { createHash } from 'node:crypto';
import type { Claim } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import { namesUsed } from '../articles/namesUsed';
import type { Reading } from '../articles/store';
import { messages } from '../messages';
import type { Outline, OutlineClaim } from '../protocol';
import { freshClaims, isUnsupported } from './claims';
import { toRange } from './convert';
import { sentenceOf } from './sentence';

const LONGEST_TEXT = 120;

/** All that the stance outline shows of an article. */
export function provideOutline({ document, analysis }: Reading, locale: Locale): Outline {
  const words = messages(locale);
  const source = document.getText();
  const names = analysis ? namesUsed(analysis) : new Map<string, string>();
  return { version: document.version, claims: analysis ? freshClaims(analysis).map(outlineClaim) : [] };

  function outlineClaim(claim: Claim): OutlineClaim {
    const text = source.slice(claim.start, claim.end);
    const { holder, stance } = claim;
    return {
      key: keyOf(text),
      range: toRange(document, claim),
      text: sentenceOf(document, claim, LONGEST_TEXT),
      claim: claim.claim,
      source: claim.source,
      holder: { id: holder, label: words.holders[holder] ?? names.get(holder) ?? holder },
      ...(stance && {
        stance: {
          stance: stance.stance,
          target: {
            id: stance.target,
            label: words.segments[stance.target] ?? names.get(stance.target) ?? stance.target,
          },
        },
      }),
      unsupported: isUnsupported(claim, analysis!),
    };
  }
}

/** A hash of a sentence, the same wherever its words stand; line breaks and spacing count for nothing. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('base64url').slice(0, 16);
}
