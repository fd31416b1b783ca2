import type { Diagnostic, Directive } from '../model';

/** Whether a directive silences a diagnostic: one that begins where it reaches, by a rule it names or, naming none, any. */
export function silences(
  { scope, covers, codes }: Directive,
  { start, code }: Pick<Diagnostic, 'start' | 'code'>,
): boolean {
  if (scope === null || start < covers.start || start > covers.end) return false;
  return codes.length === 0 || codes.some((listed) => listed.code === code);
}
