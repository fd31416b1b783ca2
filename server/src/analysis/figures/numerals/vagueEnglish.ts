import { skipSpaces } from '../characters';
import { Trie } from '../trie';
import { NUMBER_WORDS } from './englishWords';
import { exact, type Numeral } from './numeral';

/** Words for an unstated small number before a magnitude: several hundred, a few thousand, a couple of million. */
const SOME = new Trie<readonly [number, number]>();
for (const form of ['several', 'a few', 'some few', 'many']) SOME.add(form, [2, 9.9]);
for (const form of ['a couple of', 'a couple', 'couple of']) SOME.add(form, [2, 2]);

const OF = new Trie<true>().add('of', true);

/**
 * Vague magnitudes: tens of billions, hundreds of thousands, millions, several hundred. As with 数十亿, the lower end is
 * two of the unit and the upper end just below ten of it.
 */
export function readVagueEnglish(text: string, at: number): Numeral | undefined {
  const some = SOME.longest(text, at);
  if (some) {
    const magnitude = NUMBER_WORDS.longest(text, skipSpaces(text, some.end));
    if (magnitude?.value.type !== 'magnitude') return undefined;
    return vague(at, magnitude.end, some.value, magnitude.value.value);
  }
  let found = NUMBER_WORDS.longest(text, at);
  if (found?.value.type !== 'plural') return undefined;
  let scale = found.value.value;
  for (;;) {
    const of = OF.longest(text, skipSpaces(text, found.end));
    const next = of && NUMBER_WORDS.longest(text, skipSpaces(text, of.end));
    if (next?.value.type !== 'plural') break;
    scale *= next.value.value;
    found = next;
  }
  return vague(at, found.end, [2, 9.9], scale);
}

function vague(start: number, end: number, [low, high]: readonly [number, number], scale: number): Numeral {
  const ends = { value: exact(low * scale), ...(high > low ? { high: exact(high * scale) } : {}) };
  return { start, end, ...ends, scale, style: 'words', vague: true };
}
