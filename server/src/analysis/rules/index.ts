import type { Facts } from '../assemble';
import type { Diagnostic, Severity, Span } from '../model';
import { duplicateParagraph } from './duplicate-paragraph';
import { inconsistentName } from './inconsistent-name';
import { fill, type Finding, type Fix, type Locale, type Rule } from './rule';
import { unsourcedClaim } from './unsourced-claim';
import { unsourcedFigure } from './unsourced-figure';
import { vagueAttribution } from './vague-attribution';

/** Every rule there is. This list is the only registration; settings, docs and tests are held against it. */
export const RULES: readonly Rule[] = [
  unsourcedFigure,
  unsourcedClaim,
  vagueAttribution,
  duplicateParagraph,
  inconsistentName,
];

export interface RuleOptions {
  /** Severity by code, `off` to leave a rule out; a code that is absent has the rule's own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly locale: Locale;
  /** Told of a rule that failed. Its rows are missing, the others stand. */
  readonly onFailure?: (code: string, error: unknown) => void;
}

export function runRules(facts: Facts, options: RuleOptions): Diagnostic[] {
  return RULES.flatMap((rule) => {
    const severity = options.severities[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    return findings(rule, facts, options).map((finding) => diagnose(rule, finding, severity, options.locale));
  }).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quick fixes for the diagnostic of `code` at `place`. */
export function fixesFor(code: string, place: Span, facts: Facts, source: string, locale: Locale): Fix[] {
  const rule = RULES.find((candidate) => candidate.code === code);
  const change = rule?.fix?.(place, facts, source);
  const title = rule?.phrases[locale].fix;
  return change && title ? [{ title, ...change }] : [];
}

function findings(rule: Rule, facts: Facts, options: RuleOptions): Finding[] {
  try {
    return rule.check(facts);
  } catch (error) {
    options.onFailure?.(rule.code, error);
    return [];
  }
}

function diagnose(rule: Rule, finding: Finding, severity: Severity, locale: Locale): Diagnostic {
  const phrases = rule.phrases[locale];
  return {
    start: finding.start,
    end: finding.end,
    code: rule.code,
    severity,
    message: fill(phrases.message, finding.words),
    ...(finding.related
      ? { related: finding.related.map((place) => ({ ...place, message: fill(phrases.related ?? '', finding.words) })) }
      : {}),
  };
}
