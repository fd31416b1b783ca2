import { strict as assert } from 'node:assert';
import type { FoldingRange, InlayHint, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MARKS_REQUEST, type Marks } from '../../server/src/protocol';
import { LspClient } from '../support/lspClient';

const ARTICLE = `国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。有知情人士称，这家公司的账上现金只够再烧9个月。

英伟达首席执行官黄仁勋表示：“英伟达今年将向全球客户交付1.4万亿
美元的芯片与系统。”

国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。有知情人士称，这家公司的账上现金只够再烧9个月。
`;
const URI = 'untitled:seeing.md';
const EVERYTHING = { figures: 'both', companies: 'text', quotations: 'text', attributions: 'text' };

async function start(settings: object, locale = 'en'): Promise<LspClient> {
  const client = await LspClient.start({ capabilities: { workspace: { configuration: true } }, locale }, (method) =>
    method === 'workspace/configuration' ? [settings] : null,
  );
  await client.open(URI, ARTICLE);
  return client;
}

describe('what can be seen of an article', () => {
  let client: LspClient;
  let document: TextDocument;
  before(async () => {
    document = TextDocument.create(URI, 'markdown', 1, ARTICLE);
    client = await start({ highlight: EVERYTHING, inlayHints: { figures: true } });
  });
  after(() => client.stop());

  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    client.request<T>(method, { textDocument: { uri: URI }, ...params });

  /** Tokens as `type.modifier text`. */
  function decode(data: readonly number[], text = document): string[] {
    const { legend } = client.initialized.capabilities.semanticTokensProvider!;
    let line = 0;
    let character = 0;
    const tokens: string[] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
      line += down;
      character = down > 0 ? right : character + right;
      const range = { start: { line, character }, end: { line, character: character + length } };
      const modifier = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).map((name) => `.${name}`);
      tokens.push(`${legend.tokenTypes[type]}${modifier.join()} ${text.getText(range)}`);
    }
    return tokens;
  }

  it('has tokens for figures, companies, quotations and attributions, none over another or over a line’s end', async () => {
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    const tokens = decode(data);
    for (const token of ['figure.unsourced 40亿元', 'company 英伟达', 'attribution.vague 有知情人士', 'figure 1.4万亿'])
      assert.ok(
        tokens.some((found) => found.startsWith(token)),
        `${token} in ${tokens.join('|')}`,
      );
    const quotation = tokens.filter((token) => token.startsWith('quotation '));
    assert.ok(quotation.includes('quotation “') && quotation.some((token) => token.endsWith('的芯片与系统。”')));
    assert.ok(tokens.every((token) => !token.includes('\n')));
  });

  it('sends the difference after a keystroke', async () => {
    const { data, resultId } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    const version = await client.change(URI, 0, 0, 0, '据报道，');
    document = TextDocument.update(
      document,
      [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '据报道，' }],
      version,
    );
    const { edits } = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId: resultId,
    });
    assert.ok(edits.length > 0 && edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0) < data.length);
    const patched = [...data];
    for (const edit of [...edits].reverse()) patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const { data: whole } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    assert.deepEqual(patched, whole);
    const back = await client.change(URI, 0, 0, 4, '');
    document = TextDocument.create(URI, 'markdown', back, ARTICLE);
  });

  it('hints at the normalised reading of figures that are written otherwise', async () => {
    const range: Range = { start: { line: 0, character: 0 }, end: document.positionAt(ARTICLE.length) };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
    const behind = hints.map((hint) => [ARTICLE.slice(0, document.offsetAt(hint.position)).slice(-3), hint.label]);
    assert.deepEqual(behind[0], ['0亿元', 'CN¥4 billion']);
    assert.ok(!behind.some(([, label]) => label === '12%'), 'what is written so already has no hint');
    const first = await ask<InlayHint[]>('textDocument/inlayHint', {
      range: { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } },
    });
    assert.ok(first.length > 0 && first.every(({ position }) => position.line >= 2 && position.line < 4));
  });

  for (const [locale, readings] of [
    ['en', ['CN¥4 billion', '20%', '2.5×', '300,000']],
    ['zh-cn', ['40亿元人民币', '20%', '2.5倍', '30万']],
    ['zh-tw', ['40億元人民幣', '20%', '2.5倍', '30萬']],
  ] as const)
    it(`hints in the reader’s language: ${locale}`, async () => {
      const reader = await start({ inlayHints: { figures: true } }, locale);
      const uri = 'untitled:hints.md';
      await reader.open(uri, '亏损四十亿元，裁员五分之一，成本涨到两倍半，用户有三十万。\n');
      const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      const hints = await reader.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
      assert.deepEqual(
        hints.map(({ label }) => label),
        readings,
      );
      await reader.stop();
    });

  it('has tokens for products and people where they are asked for, apart from companies', async () => {
    const reader = await start({ highlight: { figures: 'off', products: 'text', people: 'both' } });
    const uri = 'untitled:names.md';
    const text = '黄仁勋说，OpenAI的ChatGPT用的是英伟达的芯片。\n';
    await reader.open(uri, text);
    const { data } = await reader.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    assert.deepEqual(decode(data, TextDocument.create(uri, 'markdown', 1, text)), [
      'person 黄仁勋',
      'company OpenAI',
      'product ChatGPT',
      'company 英伟达',
    ]);
    const kinds = ['products', 'people'] as const;
    const marks = (await reader.request<Marks | null>(MARKS_REQUEST, { uri, kinds }))!;
    assert.deepEqual(marks.ranges, { products: [0, 12, 0, 19], people: [0, 0, 0, 3] });
    await reader.stop();
  });

  it('folds a repeated paragraph of one line into the empty line above it', async () => {
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(ranges, [{ startLine: 4, endLine: 5, kind: 'region' }]);
  });

  it('keeps folding by indentation in plain text, where the editor would do it if it had not us', async () => {
    const uri = 'untitled:indented.txt';
    const [paragraph] = ARTICLE.split('\n');
    const request = (): Promise<FoldingRange[] | null> =>
      client.request('textDocument/foldingRange', { textDocument: { uri } });
    await client.open(uri, `提纲\n  甲\n  乙\n正文\n`, 'plaintext');
    assert.equal(await request(), null);
    await client.change(uri, 4, 0, 0, `\n${paragraph}\n\n${paragraph}\n`);
    assert.deepEqual(await request(), [
      { startLine: 6, endLine: 7, kind: 'region' },
      { startLine: 0, endLine: 2 },
    ]);
  });

  it('tells where the marks are, four numbers a range', async () => {
    const marks = (await client.request<Marks | null>(MARKS_REQUEST, {
      uri: URI,
      kinds: ['companies', 'unsupported'],
    }))!;
    assert.deepEqual(Object.keys(marks.ranges), ['companies', 'unsupported']);
    assert.deepEqual(marks.ranges.companies!.slice(0, 4), [2, 0, 2, 3]);
    assert.ok(marks.ranges.unsupported!.length > 0 && marks.ranges.unsupported!.length % 4 === 0);
    assert.equal(await client.request(MARKS_REQUEST, { uri: 'untitled:nothing', kinds: ['figures'] }), null);
  });

  it('leaves out what the settings turn off', async () => {
    const calm = await start({
      highlight: { figures: 'off', companies: 'background' },
      inlayHints: { figures: false },
    });
    const asked = { textDocument: { uri: URI } };
    const { data } = await calm.request<SemanticTokens>('textDocument/semanticTokens/full', asked);
    assert.deepEqual(data, []);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(await calm.request('textDocument/inlayHint', { ...asked, range }), []);
    await calm.stop();
  });
});
