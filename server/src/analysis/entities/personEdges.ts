import type { Find } from './discovery/find';
import { AFTER_NAME_UNITS } from './lexicon/people';
import type { Reading } from './reading';

const HAN_NAME = /^[\u4e00-\u9fff]{2,3}$/;
/** Characters that follow people's names so often that they prove nothing by coming again. */
const COMMON_AFTER = `${AFTER_NAME_UNITS}的是在表认指强透介坦直回补写预先女博教本和与、`;

/**
 * The names that the article shows Chinese people of two or three characters to have: what looks like 沈若 is 沈若谷 where
 * that character always follows, and 彭述听 is 彭述 where other characters follow as well. Old name → new name.
 */
export function personEdges(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const names = new Set<string>();
  for (const { finds } of readings)
    for (const { type, name } of finds) if (type === 'person' && HAN_NAME.test(name)) names.add(name);
  const edges = new Map<string, string>();
  for (const name of names) {
    const stem = name.slice(0, 2);
    const followers = followersOf(stem, readings);
    const [only] = followers;
    if (name.length === 2 && followers.length > 1 && new Set(followers).size === 1 && isGiven(only!))
      edges.set(name, name + only);
    const others = followers.filter((unit) => unit !== name[2]);
    if (name.length === 3 && others.length > 1 && followers.length - others.length === 1) edges.set(name, stem);
  }
  return edges;
}

function isGiven(unit: string): boolean {
  return /[\u4e00-\u9fff]/.test(unit) && !COMMON_AFTER.includes(unit);
}

/** The characters after each place of `stem`, empty at a block's end. */
function followersOf(stem: string, readings: readonly Reading[]): string[] {
  const units: string[] = [];
  for (const { text } of readings)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 2)) units.push(text[at + 2] ?? '');
  return units;
}

/** A find with the edge that the article gives its name. */
export function withEdge(find: Find, edges: ReadonlyMap<string, string>): Find {
  const name = find.type === 'person' ? edges.get(find.name) : undefined;
  return name === undefined ? find : { ...find, name, end: find.start + name.length };
}
