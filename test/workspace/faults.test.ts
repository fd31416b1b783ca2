import { strict as assert } from 'node:assert';
import { compileRegistry } from '../../server/src/analysis/entities';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { namesFaultText } from '../../server/src/messages';
import { readUserRegistry } from '../../server/src/workspace/userRegistry';

const ROWS = { companies: [{ id: 'Nvidia', country: 'US', segment: 'chips' }], products: [], people: [], orgs: [] };
const BASE = compileRegistry(ROWS);

/** A faulty file with the place of its fault in ⟦⟧, and what English and Chinese say of it. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['{ "never": [⟦}⟧', 'a value is expected here.', '此处应有一个值。'],
  ['{ ⟦n⟧ever: [] }', 'a name in double quotation marks is expected here.', '此处应有一个用双引号括起的名称。'],
  ['{ "never" ⟦[⟧] }', 'a colon is expected here.', '此处应有冒号。'],
  ['{ "never": ["a" ⟦"⟧b"] }', 'a comma or ] is expected here.', '此处应有逗号或 ]。'],
  ['{} ⟦{⟧}', 'nothing more is expected here.', '此处不应再有内容。'],
  [`${'['.repeat(33)}⟦[⟧`, 'this is nested too deeply.', '嵌套过深。'],
  ['{ "companies": [⟦{ "names": ["琼宇"] }⟧] }', 'companies.0.id: this is missing.', 'companies.0.id：缺少此项。'],
  [
    '{ "companies": [{ "id": "Qiongyu", "names": ⟦"琼宇"⟧ }] }',
    'companies.0.names: this has to be a list in square brackets.',
    'companies.0.names：此处应为用方括号括起的列表。',
  ],
  ['{ "never": [⟦3⟧] }', 'never.0: this has to be text in quotation marks.', 'never.0：此处应为用引号括起的文字。'],
  ['⟦[]⟧', 'this has to be an object in braces.', '此处应为用花括号括起的对象。'],
  ['{ "aliases": ⟦[]⟧ }', 'aliases: this has to be an object in braces.', 'aliases：此处应为用花括号括起的对象。'],
  ['{ ⟦"compnies"⟧: [] }', 'compnies: there is no such setting here.', 'compnies：没有这个项目。'],
  [
    '{ "aliases": { ⟦"Nvidea"⟧: ["皮衣厂"] } }',
    'aliases.Nvidea: nothing has this id.',
    'aliases.Nvidea：没有任何名称使用此 id。',
  ],
  [
    '{ "aliases": { "Nvidia": [⟦"皮"⟧] } }',
    'aliases.Nvidia.0: this has to have at least 2 characters.',
    'aliases.Nvidia.0：至少要有 2 个字符。',
  ],
  ['{ "never": [⟦""⟧] }', 'never.0: this has to have at least 1 character.', 'never.0：至少要有 1 个字符。'],
  [
    `{ "never": [⟦"${'字'.repeat(81)}"⟧] }`,
    'never.0: this may have 80 characters at most.',
    'never.0：最多 80 个字符。',
  ],
  [
    `{ "aliases": { "Nvidia": ⟦[${Array.from({ length: 51 }, (_, i) => `"皮衣${i}"`).join()}]⟧ } }`,
    'aliases.Nvidia: this may have 50 items at most.',
    'aliases.Nvidia：最多 50 项。',
  ],
  [
    '{ "never": [⟦" 星火"⟧] }',
    'never.0: this has space at an end or holds a line break.',
    'never.0：首尾有空格，或含有换行。',
  ],
  [
    '{ "aliases": { ⟦" x"⟧: [] } }',
    'aliases. x: this has space at an end or holds a line break.',
    'aliases. x：首尾有空格，或含有换行。',
  ],
];

describe('a faulty file of names', () => {
  for (const [marked, english, chinese] of FAULTS)
    it(`is told of at its place: ${english}`, () => {
      const start = marked.indexOf('⟦');
      const end = marked.indexOf('⟧') - 1;
      const text = marked.replace(/[⟦⟧]/g, '');
      const fault = readUserRegistry(text, ROWS, BASE);
      assert.ok('problem' in fault, 'the file was taken for a sound one');
      assert.equal(text.slice(fault.start, fault.end), text.slice(start, end));
      assert.equal(namesFaultText(fault, 'en'), english);
      assert.equal(namesFaultText(fault, 'zh-cn'), chinese);
    });

  it('is told of without English in Chinese', () => {
    for (const locale of LOCALES.filter((each) => each !== 'en'))
      for (const [marked] of FAULTS) {
        const fault = readUserRegistry(marked.replace(/[⟦⟧]/g, ''), ROWS, BASE);
        assert.ok('problem' in fault);
        const said = namesFaultText({ ...fault, path: '' }, locale);
        assert.doesNotMatch(said.replace(/\bid\b/, ''), /[a-z]{2,}/i);
      }
  });
});
