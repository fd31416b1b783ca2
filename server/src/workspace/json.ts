import type { Span } from '../analysis/model';
import { problem, type Problem } from './problem';

/** A value of a JSON text and where it stands. */
export type JsonNode = Span &
  (
    | {
        readonly kind: 'object';
        readonly members: readonly { readonly key: string; readonly at: Span; readonly value: JsonNode }[];
      }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  );

/** Why a text is no JSON, and where. */
export class JsonFault extends Error {
  constructor(
    readonly problem: Problem,
    readonly at: number,
  ) {
    super(problem.kind);
  }
}

const DEEPEST = 32;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads a JSON text with the place of every value, which JSON.parse does not tell. Throws {@link JsonFault}. */
export function parseJson(text: string): JsonNode {
  // Some editors put a byte order mark first; every offset counts it.
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const root = value(0);
  if (at < text.length) throw new JsonFault(problem('end-expected'), at);
  return root;

  function value(depth: number): JsonNode {
    take(SPACE);
    const start = at;
    if (depth > DEEPEST) throw new JsonFault(problem('too-deep'), at);
    const open = text[at];
    if (open === '{') {
      const members = list('}', () => {
        const key = { start: at, end: 0, text: take(STRING) };
        if (!key.text) throw new JsonFault(problem('key-expected'), at);
        key.end = at;
        take(SPACE);
        if (text[at] !== ':') throw new JsonFault(problem('colon-expected'), at);
        at++;
        const member = value(depth + 1);
        return { key: JSON.parse(key.text) as string, at: { start: key.start, end: key.end }, value: member };
      });
      return after({ kind: 'object', members, start, end: at });
    }
    if (open === '[') {
      const items = list(']', () => value(depth + 1));
      return after({ kind: 'array', items, start, end: at });
    }
    const plain = take(STRING) || take(OTHER);
    if (!plain) throw new JsonFault(problem('value-expected'), at);
    return after({ kind: 'plain', value: JSON.parse(plain) as string | number | boolean | null, start, end: at });
  }

  function list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    at++;
    take(SPACE);
    if (text[at] === close) {
      at++;
      return items;
    }
    for (;;) {
      take(SPACE);
      items.push(item());
      take(SPACE);
      const mark = text[at];
      if (mark !== ',' && mark !== close) throw new JsonFault(problem('comma-expected', close), at);
      at++;
      if (mark === close) return items;
    }
  }

  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  function after(node: JsonNode): JsonNode {
    take(SPACE);
    return node;
  }
}

/** The value alone, as JSON.parse gives it. */
export function plainValue(node: JsonNode): unknown {
  if (node.kind === 'plain') return node.value;
  if (node.kind === 'array') return node.items.map(plainValue);
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]));
}

/** Where the value at `path` stands, or as much of the path as there is; `ofKey` asks for the name of the last member. */
export function placeOf(root: JsonNode, path: readonly PropertyKey[], ofKey = false): Span {
  let node = root;
  let key: Span | undefined;
  for (const step of path) {
    const member = node.kind === 'object' ? node.members.findLast((each) => each.key === step) : undefined;
    const next = member?.value ?? (node.kind === 'array' ? node.items[Number(step)] : undefined);
    if (!next) return node;
    key = member?.at;
    node = next;
  }
  return ofKey && key ? key : node;
}
