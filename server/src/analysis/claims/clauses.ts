import type { Span } from '../model';

/** Opens a clause that the sentence grants before it turns. */
const GRANTS =
  /尽管|虽然|虽说|虽则|即便|即使|固然|诚然|纵然|虽|\b(?:although|though|even though|even if|while|despite)\b/gi;
const TURNS = /但|却|不过|然而|可是|仍|依然|也|而|[,，]/;
const LONGEST_GRANT = 60;

/**
 * The stretches of a sentence that it grants only to turn against: 尽管…， and its like up to the turn. What stands there
 * is not what the sentence says. `text` is folded; spans count in it.
 */
export function grantedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(GRANTS)) {
    const start = match.index;
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const rest = text.slice(start + match[0].length, start + LONGEST_GRANT);
    const comma = rest.search(/[,，]/);
    const turn = /[\u3400-\u9fff]/.test(rest) ? rest.search(/但|却|不过|然而|可是/) : comma;
    const end = turn > 0 ? turn : comma > 0 && TURNS.test(rest.slice(comma)) ? comma : -1;
    if (end > 0) spans.push({ start, end: start + match[0].length + end });
  }
  return spans;
}

/** Where the last clause begins: after the last comma, semicolon or dash that leaves a clause behind it. */
export function lastClauseStart(text: string): number {
  for (let i = text.length - 8; i > 0; i--) if (/[,，;；:：—]/.test(text[i]!)) return i + 1;
  return 0;
}

/** A clause that only sets the scene for the main one, up to its comma. */
const SCENE =
  /^(?:由于|因为|因|随着|当|自从|就在|面对|除了|为了|通过|凭借|根据|据|按照|在[^,，]{1,24}(?:后|前|时|中|下|之际|之后|之前)|(?:if|when|as|after|before|since|because|with|in|on|at|for|by|under|following|without|during|until)\b)[^,，。]{0,80}[,，]/i;

/** Where the main clause begins: after a clause of reason, time or means that opens the sentence. */
export function mainClauseStart(text: string): number {
  return SCENE.exec(text)?.[0].length ?? 0;
}
