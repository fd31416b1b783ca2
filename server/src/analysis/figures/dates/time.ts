import { isDigit, skipSpaces } from '../characters';
import { readSmallNumber } from './number';
import { DAY_PARTS, NOT_PARTS } from './partsOfYear';
import { pad } from './calendar';

/** A time of day that follows a date: 20:13:56, 07:03, 晚间, 下午3点. `iso` is empty for parts of a day. */
export interface TimeReading {
  readonly end: number;
  readonly iso: string;
}

/** Reads the time that stands at `at`, right after a date. */
export function readTime(text: string, at: number): TimeReading | undefined {
  const from = skipSpaces(text, at);
  const clock = readClock(text, text[at] === 'T' ? at + 1 : from);
  if (clock) return clock;
  const part = NOT_PARTS.longest(text, from) ? undefined : DAY_PARTS.longest(text, from);
  if (!part) return undefined;
  const hour = readSmallNumber(text, skipSpaces(text, part.end));
  const after = hour && hour.value <= 24 ? hour.end : part.end;
  if (after > part.end && (text[after] === '点' || text[after] === '时')) return { end: after + 1, iso: '' };
  const exact = readClock(text, skipSpaces(text, part.end));
  return { end: exact?.end ?? part.end, iso: '' };
}

/** HH:MM with optional seconds. */
export function readClock(text: string, at: number): TimeReading | undefined {
  const hour = readSmallNumber(text, at);
  if (!hour || hour.han || hour.length > 2 || hour.value > 24 || text[hour.end] !== ':') return undefined;
  const minute = readSmallNumber(text, hour.end + 1);
  if (!minute || minute.han || minute.length !== 2 || minute.value > 59) return undefined;
  const iso = `T${pad(hour.value)}:${pad(minute.value)}`;
  if (text[minute.end] !== ':') return { end: minute.end, iso };
  const second = readSmallNumber(text, minute.end + 1);
  if (!second || second.han || second.length !== 2 || isDigit(text.charCodeAt(second.end)))
    return { end: minute.end, iso };
  return { end: second.end, iso: `${iso}:${pad(second.value)}` };
}
