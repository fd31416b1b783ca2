import { strict as assert } from 'node:assert';
import { addToList } from '../../server/src/workspace/edits';
import { JsonFault, parseJson, plainValue } from '../../server/src/workspace/json';

/** The text after the change, or null where none is offered. */
function added(text: string, key: 'companies' | 'never', item: unknown): string | null {
  const change = addToList(text, key, item);
  return change && text.slice(0, change.start) + change.newText + text.slice(change.end);
}

describe('edits of a file of names', () => {
  it('add to what is there and leave the rest as it stands', () => {
    for (const text of [
      '',
      '{}',
      '{ }\n',
      '{ "never": [] }',
      '{"never":["甲乙"]}',
      '{\n  "companies": [\n    { "id": "Qiongyu" }\n  ]\n}\n',
      '\uFEFF{ "aliases": {} }',
    ]) {
      const before = text.trim() ? (JSON.parse(text.replace('\uFEFF', '')) as { never?: string[] }) : {};
      const after = added(text, 'never', '丙丁')!;
      assert.deepEqual(JSON.parse(after.replace('\uFEFF', '')), {
        ...before,
        never: [...(before.never ?? []), '丙丁'],
      });
    }
  });

  it('are not offered for a faulty file, nor for what is in it already', () => {
    assert.equal(added('{ "never": ["甲乙"] }', 'never', '甲乙'), null);
    for (const text of ['[]', '{', '{ "never": 1 }', 'null']) assert.equal(added(text, 'never', '甲乙'), null);
  });
});

describe('JSON with places', () => {
  it('holds the values that JSON.parse gives', () => {
    for (const text of ['{"a":[1,-2.5e3,true,null,"\\u4e2d\\n"],"__proto__":{"b":{}}}', ' [ ] ', '"x"', '0'])
      assert.deepEqual(plainValue(parseJson(text)), JSON.parse(text));
  });

  it('throws where JSON.parse does, and tells the place', () => {
    for (const [text, at] of [
      ['{"a":}', 5],
      ['[1 2]', 3],
      ['{a:1}', 1],
      ['[1,]', 3],
      ['', 0],
      ['1 2', 2],
      ['"\n"', 0],
    ] as const)
      assert.throws(
        () => parseJson(text),
        (error) => error instanceof JsonFault && error.at === at,
        text,
      );
    assert.throws(() => parseJson('['.repeat(100_000)), /too-deep/);
  });
});
