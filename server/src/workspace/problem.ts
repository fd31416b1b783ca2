/**
 * What can be wrong with a file of names. The messages have a text for each, which gets the detail: the mark or the
 * type that is wanted, the limit that is passed, or the system's own code.
 */
export type ProblemKind =
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'end-expected'
  | 'too-deep'
  | 'outside'
  | 'no-file'
  | 'too-large'
  | 'unreadable'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unknown-id'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'untidy'
  | 'invalid';

export interface Problem {
  readonly kind: ProblemKind;
  /** Empty where the text needs none. */
  readonly detail: string;
}

export function problem(kind: ProblemKind, detail: string | number = ''): Problem {
  return { kind, detail: String(detail) };
}
