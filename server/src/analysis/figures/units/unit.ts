/** What a number can be measured in. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'multiple' | 'count' | 'measure' | 'duration' | 'none';
  /** ISO 4217 code, `%`, `x`, or the name of a duration; null where the unit is kept as the text writes it. */
  readonly code: string | null;
  /** What the number is multiplied by to be in `code`: 10 for 成, 0.01 for basis points. 1 where absent. */
  readonly factor?: number;
  /** Counts in percentage points rather than percent. */
  readonly points?: true;
  /** The word has other meanings beside this unit; the context decides (see `sense.ts`). */
  readonly sense?: Sense;
}

/** Which question decides whether an ambiguous word is a unit. */
export type Sense =
  'kuai' | 'coin' | 'index' | 'score' | 'degree' | 'bit' | 'event' | 'times' | 'party' | 'petaflops' | 'days';

/** Words that begin with a unit and are none (家族, 分析): found by the longest match, they keep the unit from it. */
export const NO_UNIT: Unit = { kind: 'none', code: null };
