import assert from 'node:assert/strict';
import { compileRegistry, findListed, type Registry } from '../../server/src/analysis/entities';
import type { RegistryRows } from '../../server/src/analysis/entities/registry';
import { fold } from '../../server/src/analysis/text/fold';

const ROWS: RegistryRows = {
  companies: [
    { id: 'Nvidia', zh: ['英伟达'], zht: ['輝達'], ticker: ['NASDAQ:NVDA'], country: 'US', segment: 'chips' },
    { id: 'OpenAI', country: 'US', segment: 'models' },
    { id: 'Meta', en: ['Meta Platforms'], zh: ['元公司'], country: 'US', segment: 'models' },
    { id: 'Hugging Face', country: 'US', segment: 'models' },
    { id: 'AMD', zh: ['超威半导体'], country: 'US', segment: 'chips' },
    { id: 'Qualcomm', zh: ['高通'], country: 'US', segment: 'chips' },
    { id: 'Huawei', zh: ['华为'], country: 'CN', segment: 'chips' },
    { id: 'Character.AI', country: 'US', segment: 'models' },
    { id: 'DeepSeek', zh: ['深度求索'], country: 'CN', segment: 'models' },
    { id: '8VC', country: 'US', segment: 'funds' },
    { id: 'Nestlé', country: 'CH', segment: 'industry' },
    { id: 'Microsoft', zh: ['微软', '微软公司'], country: 'US', segment: 'models' },
  ],
  products: [
    { id: 'GPT-4o', maker: 'OpenAI', kind: 'model', en: ['ChatGPT-4o'] },
    { id: 'DeepSeek-R1', maker: 'DeepSeek', kind: 'model', en: ['R1'], cautious: ['R1'] },
    { id: 'Llama 3', maker: 'Meta', kind: 'model', en: ['Llama3'] },
    { id: 'Llama 3.2', maker: 'Meta', kind: 'model' },
    { id: 'InternLM', maker: 'OpenAI', kind: 'model', zh: ['书生·浦语'] },
    { id: 'H100', maker: 'Nvidia', kind: 'chip' },
    { id: 'Doubao', maker: 'DeepSeek', kind: 'app', zh: ['豆包'] },
    { id: 'Step-2', maker: 'OpenAI', kind: 'model' },
  ],
  people: [{ id: 'Elon Musk', zh: ['埃隆·马斯克'], employer: 'Nvidia' }],
  orgs: [{ id: 'Shanghai AI Laboratory', zh: ['上海AI实验室'], kind: 'institute' }],
};
const registry: Registry = compileRegistry(ROWS, ['高通滤波']);

/** Names found in a text, as `name→id`. */
function found(text: string): string[] {
  const block = {
    kind: 'paragraph',
    level: 0,
    prose: text,
    folded: fold(text),
    offsets: [],
    references: [],
    emphasis: [],
  } as const;
  return findListed(block, registry).map(({ start, end, id }) => `${text.slice(start, end)}→${id}`);
}

describe('the matcher of listed names', () => {
  it('ends Latin names with their words', () => {
    assert.deepEqual(found('Meta, Metaverse, metadata, meta, 元Meta与METAL'), ['Meta→Meta', 'Meta→Meta']);
    assert.deepEqual(found('see openai.com or OpenAI. OpenAI的模型'), ['OpenAI→OpenAI', 'OpenAI→OpenAI']);
    assert.deepEqual(found('18VC 8VC 1.8VC'), ['8VC→8VC']);
  });

  it('takes the longest name, and takes words that are nobody’s for what they are', () => {
    assert.deepEqual(found('Meta Platforms and Llama 3.2'), ['Meta Platforms→Meta', 'Llama 3.2→Llama 3.2']);
    assert.deepEqual(found('中华为先，提高通过率，高通滤波，高通与华为'), ['高通→Qualcomm', '华为→Huawei']);
  });

  it('lets separators come and go', () => {
    const forms = ['GPT-4o', 'GPT 4o', 'GPT4o', 'gpt-4o', 'ChatGPT-4o', 'ChatGPT 4o'];
    for (const form of forms) assert.deepEqual(found(`用${form}写`), [`${form}→GPT-4o`]);
    for (const form of ['DeepSeek-R1', 'DeepSeek- R1', 'DeepSeekR1', 'DeepSeek R1'])
      assert.deepEqual(found(form), [`${form}→DeepSeek-R1`]);
    for (const form of ['埃隆·马斯克', '埃隆-马斯克', '埃隆・马斯克', '埃隆马斯克'])
      assert.deepEqual(found(form), [`${form}→Elon Musk`]);
    for (const form of ['上海AI实验室', '上海 AI 实验室'])
      assert.deepEqual(found(form), [`${form}→Shanghai AI Laboratory`]);
    assert.deepEqual(found('Character AI, Character.AI'), ['Character AI→Character.AI', 'Character.AI→Character.AI']);
    assert.deepEqual(found('HuggingFace, Hugging  Face'), ['HuggingFace→Hugging Face', 'Hugging  Face→Hugging Face']);
  });

  it('asks for the capitals that set a name off from a word', () => {
    assert.deepEqual(found('deepseek, DEEPSEEK, open AI models'), ['deepseek→DeepSeek', 'DEEPSEEK→DeepSeek']);
    assert.deepEqual(found('amd, AMD, Amd, hugging face'), ['AMD→AMD']);
  });

  it('folds script, width and accents', () => {
    assert.deepEqual(found('輝達、輝達與ＡＭＤ'), ['輝達→Nvidia', '輝達→Nvidia', 'ＡＭＤ→AMD']);
    assert.deepEqual(found('Nestle and Nestlé'), ['Nestle→Nestlé', 'Nestlé→Nestlé']);
  });

  it('leaves possessives, plurals and words for the kind outside', () => {
    assert.deepEqual(found("Meta's H100s, Meta’s"), ['Meta→Meta', 'H100→H100', 'Meta→Meta']);
    assert.deepEqual(found('微软公司与豆包大模型'), ['微软→Microsoft', '豆包→Doubao']);
  });

  it('reads versions that the lists lack', () => {
    assert.deepEqual(found('Llama 5, Llama-5-70B, Llama 3.5'), [
      'Llama 5→Llama 5',
      'Llama-5-70B→Llama 5-70B',
      'Llama 3.5→Llama 3.5',
    ]);
    assert.deepEqual(found('书生·浦语3.0'), ['书生·浦语3.0→书生·浦语3.0']);
    assert.deepEqual(found('GPT-4o mini'), ['GPT-4o mini→GPT-4o mini']);
    assert.deepEqual(found('step 3, Step 3 of 5, Step-3'), ['Step-3→Step-3']);
  });

  it('holds back what needs support from the text', () => {
    assert.deepEqual(found('R1'), []);
  });

  it('leads products to makers and people to employers', () => {
    assert.equal(registry.makerOf('H100')?.row.id, 'Nvidia');
    assert.equal(registry.employerOf('Elon Musk')?.row.id, 'Nvidia');
    assert.equal(registry.get('AMD')?.type, 'company');
    assert.equal(registry.makerOf('Nvidia'), undefined);
    assert.ok([...registry.names()].includes('埃隆·马斯克'));
  });
});
