import { isDigit } from '../characters';

/** A run of ASCII digits with thousands separators and decimals. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** Number of digits before the decimal point. */
  readonly places: number;
  readonly decimal: boolean;
  readonly grouped: boolean;
  /** 007, 01: a label more often than a number. */
  readonly padded: boolean;
  /** Dotted like a version or an address (1.2.3): no number. */
  readonly dotted: boolean;
}

const COMMA = 44;
const DOT = 46;

/**
 * Reads digits at `at`. Groups may be of three digits or, in the Indian style, of two with three at the end. A comma
 * that was full-width in the original stands between clauses and separates no thousands, unless the digits beside it
 * are full-width too.
 */
export function readDigits(text: string, at: number, prose = text): Digits | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at && !(text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1)))) return undefined;
  let places = end - at;
  let grouped = false;
  if (places > 0 && places <= 3) {
    const groups = readGroups(text, end, prose);
    if (groups > end) {
      places = 0;
      for (let i = at; i < groups; i++) if (isDigit(text.charCodeAt(i))) places++;
      end = groups;
      grouped = true;
    }
  }
  const padded = places > 1 && text.charCodeAt(at) === 48 && !grouped;
  const whole = end;
  if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  let dotted = false;
  while (end > whole && text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
    dotted = true;
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  const written = text.slice(at, end);
  const value = dotted ? Number.NaN : Number(grouped ? written.replaceAll(',', '') : written);
  return { end, value, places, decimal: end > whole, grouped, padded, dotted };
}

/** The end of a well-formed row of digit groups, or `at` itself. */
function readGroups(text: string, at: number, prose: string): number {
  let end = at;
  let last = 0;
  while (text.charCodeAt(end) === COMMA && joinsThousands(prose, end)) {
    let size = 0;
    while (isDigit(text.charCodeAt(end + 1 + size))) size++;
    if (size !== 3 && size !== 2) break;
    end += size + 1;
    last = size;
  }
  return last === 3 ? end : at;
}

function joinsThousands(prose: string, comma: number): boolean {
  return prose.charCodeAt(comma) !== 0xff0c || prose.charCodeAt(comma - 1) >= 0xff00;
}
