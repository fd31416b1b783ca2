import type { Facts } from '../assemble';
import { silences } from '../directives/silenced';
import type { Diagnostic, Severity, Span } from '../model';
import { absoluteClaim } from './absolute-claim';
import { duplicateParagraph } from './duplicate-paragraph';
import { forecastAsFact } from './forecast-as-fact';
import { gravest, type Candidate } from './gravest';
import { inconsistentName } from './inconsistent-name';
import { opposedClaims } from './opposed-claims';
import { fill, SOURCE_STYLES, type Draft, type Finding, type Fix, type Locale, type Rule, type Run } from './rule';
import { unattributedQuotation } from './unattributed-quotation';
import { undatedReference } from './undated-reference';
import { unknownDirective } from './unknown-directive';
import { unsourcedClaim } from './unsourced-claim';
import { unsourcedFigure } from './unsourced-figure';
import { unusedDirective } from './unused-directive';
import { vagueAttribution } from './vague-attribution';

/**
 * Every rule there is. This list is the only registration; settings, docs and tests are held against it. Of two rules
 * as severe that find fault with one sentence for one concern, the earlier speaks. The rules on directives come last:
 * they look at what the others found.
 */
export const RULES: readonly Rule[] = [
  unsourcedFigure,
  unattributedQuotation,
  vagueAttribution,
  opposedClaims,
  forecastAsFact,
  absoluteClaim,
  unsourcedClaim,
  undatedReference,
  duplicateParagraph,
  inconsistentName,
  unknownDirective,
  unusedDirective,
];

export interface RuleOptions {
  /** Severity by code, `off` to leave a rule out; a code that is absent has the rule's own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly locale: Locale;
  /** Told of a rule that failed. Its rows are missing, the others stand. */
  readonly onFailure?: (code: string, error: unknown) => void;
}

export function runRules(facts: Facts, options: RuleOptions): Diagnostic[] {
  const candidates: Candidate[] = [];
  const found: Diagnostic[] = [];
  const severityOf = (rule: Rule): Severity | 'off' => options.severities[rule.code] ?? rule.severity;
  const off = new Set(RULES.filter((rule) => severityOf(rule) === 'off').map(({ code }) => code));
  RULES.forEach((rule, order) => {
    const severity = severityOf(rule);
    if (severity === 'off') return;
    for (const finding of findings(rule, facts, { codes: CODES, off, found }, options)) {
      const diagnostic = diagnose(rule, finding, severity, options.locale);
      found.push(diagnostic);
      candidates.push({ diagnostic, concern: rule.concern, order });
    }
  });
  return gravest(candidates, facts)
    .filter((diagnostic) => !isSilenced(diagnostic, facts))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const ON_DIRECTIVES: ReadonlySet<string> = new Set(
  RULES.filter(({ concern }) => concern === 'directives').map(({ code }) => code),
);

/** No directive silences what is said of directives. */
function isSilenced(diagnostic: Diagnostic, { directives }: Facts): boolean {
  return !ON_DIRECTIVES.has(diagnostic.code) && directives.some((directive) => silences(directive, diagnostic));
}

const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));

/** The quick fixes for the diagnostic of `code` at `place`, the best first. */
export function fixesFor(code: string, place: Span, facts: Facts, draft: Draft, locale: Locale): Fix[] {
  const rule = RULES.find((candidate) => candidate.code === code);
  return (rule?.fixes(place, facts, draft, CODES) ?? []).map(({ fix, words, ...change }) => ({
    title: fill(rule!.phrases[locale].fixes?.[fix] ?? fix, words),
    addsSource: SOURCE_STYLES.some((style) => style === fix),
    ...change,
  }));
}

function findings(rule: Rule, facts: Facts, run: Run, options: RuleOptions): Finding[] {
  try {
    return rule.check(facts, run);
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
