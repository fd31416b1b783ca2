import { exact } from './numeral';

/** A part of a Chinese numeral. `digit` is one character of 一 to 九; `number` anything longer or written in digits. */
export type Part =
  | { readonly type: 'digit' | 'number'; readonly low: number; readonly high: number }
  | { readonly type: 'small' | 'big' | 'decimals'; readonly value: number }
  | { readonly type: 'zero' };

/** The value of a numeral's parts, its upper end where a digit is vague, and the magnitude it ends in. */
export function evaluate(parts: readonly Part[]): { low: number; high: number; scale: number } {
  return {
    low: exact(sum(parts, 'low')),
    high: exact(sum(parts, 'high')),
    scale: trailingScale(parts),
  };
}

/**
 * `section` is the open group below 万, `last` the group that the latest 万, 亿 or 兆 closed, `done` the groups before.
 * A larger magnitude takes the group before it along (一万五千亿 is 15000 亿); one right after another multiplies (万亿).
 */
function sum(parts: readonly Part[], end: 'low' | 'high'): number {
  let done = 0;
  let last = 0;
  let lastBig = 0;
  let section = 0;
  let current: number | undefined;
  let spoken = 0;
  parts.forEach((part, i) => {
    const previous = parts[i - 1];
    switch (part.type) {
      case 'digit':
      case 'number':
        current = part[end];
        // 一千三 is 1300, 三万五 35000: a last digit counts in the next lower unit, unless 零 stands before it.
        spoken =
          part.type === 'digit' && previous && 'value' in previous && previous.value >= 100 ? previous.value / 10 : 1;
        return;
      case 'decimals':
        current = (current ?? 0) * (spoken || 1) + part.value;
        spoken = 1;
        return;
      case 'zero':
        return;
      case 'small':
        section += (current ?? 1) * part.value;
        current = undefined;
        return;
      case 'big': {
        if (previous?.type === 'big') {
          last *= part.value;
          lastBig *= part.value;
          return;
        }
        const group = i === 0 ? 1 : section + (current ?? 0);
        section = 0;
        current = undefined;
        if (lastBig > 0 && part.value > lastBig) last = (last + group) * part.value;
        else {
          done += last;
          last = group * part.value;
        }
        lastBig = part.value;
      }
    }
  });
  return done + last + section + (current === undefined ? 0 : current * (spoken || 1));
}

/** The product of the magnitudes that end the numeral: 1e12 for 1.4万亿, 1000 for 三千. */
function trailingScale(parts: readonly Part[]): number {
  let scale = 1;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (part.type !== 'big' && part.type !== 'small') break;
    scale *= part.value;
  }
  return scale;
}
