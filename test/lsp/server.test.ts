import { strict as assert } from 'node:assert';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SemanticTokens,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  MARKS_REQUEST,
  OUTLINE_REQUEST,
  REVIEW_REQUEST,
  SEGMENTER_NOTIFICATION,
  STATUS_NOTIFICATION,
  type Outline,
  type StatusParams,
} from '../../server/src/protocol';
import { LspClient, ROOT } from '../support/lspClient';

const SAMPLE = readFileSync(join(ROOT, 'samples', 'compute-spending.zh-Hans.md'), 'utf8');
const URI = 'untitled:article.md';
const document = TextDocument.create(URI, 'markdown', 1, SAMPLE);

function positionOf(words: string, from = 0): { line: number; character: number } {
  const at = SAMPLE.indexOf(words, from);
  assert.ok(at >= 0, `the sample holds ${words}`);
  return document.positionAt(at + 1);
}

function textAt(diagnostic: { range: Diagnostic['range'] }): string {
  return document.getText(diagnostic.range);
}

describe('the server, over stdio', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ initializationOptions: { placesCaret: true } });
    await client.open(URI, SAMPLE);
    await client.diagnostics(URI);
  });
  after(() => client.stop());

  it('names what it can do', () => {
    const { capabilities } = client.initialized;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    for (const feature of [
      'hoverProvider',
      'documentSymbolProvider',
      'definitionProvider',
      'referencesProvider',
      'codeActionProvider',
      'diagnosticProvider',
    ] as const)
      assert.ok(capabilities[feature], feature);
  });

  it('pushes diagnostics to a client that does not pull', async () => {
    const { diagnostics } = await client.diagnostics(URI);
    const marked = (code: string): string[] => diagnostics.filter((row) => row.code === code).map(textAt);
    assert.ok(marked('unsourced-figure').includes('40亿元'));
    assert.ok(marked('vague-attribution').includes('数据显示'));
    const [repeated] = diagnostics.filter((row) => row.code === 'duplicate-paragraph');
    assert.match(textAt(repeated!), /^国内一家头部大模型公司/);
    assert.equal(repeated!.relatedInformation!.length, 1);
    assert.equal(repeated!.relatedInformation![0]!.location.range.start.line < repeated!.range.start.line, true);
    for (const row of diagnostics) {
      assert.equal(row.source, 'ClaimLens');
      assert.match(row.codeDescription!.href, new RegExp(`docs/rules/${row.code}\\.md$`));
    }
  });

  it('follows incremental changes', async () => {
    const uri = 'untitled:typing.md';
    await client.open(uri, '正文。\n');
    assert.deepEqual((await client.diagnostics(uri, 1)).diagnostics, []);
    const version = await client.change(uri, 0, 0, 3, '这家公司去年亏损40亿元，裁员三成。');
    const after = await client.diagnostics(uri, version);
    assert.ok(after.diagnostics.some((row) => row.code === 'unsourced-figure'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const cleared = (await client.next('textDocument/publishDiagnostics', (params) => {
      const published = params as { uri: string; version?: number; diagnostics: unknown[] };
      return published.uri === uri && published.version === undefined;
    })) as { diagnostics: unknown[] };
    assert.deepEqual(cleared.diagnostics, []);
  });

  it('shows a card for a company, a figure and a claim', async () => {
    const hover = async (words: string): Promise<string> => {
      const answer = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: URI },
        position: positionOf(words),
      });
      return (answer.contents as { value: string }).value;
    };
    assert.match(await hover('英伟达的数据中心'), /\*\*Nvidia\*\* · company[\s\S]*NASDAQ:NVDA/);
    assert.match(await hover('40亿元'), /money[\s\S]*Source: none given/);
    assert.match(
      await hover('推理需求会在两年内'),
      /Forecast[\s\S]*Source: mentioned but not identified[\s\S]*Kind decided by /,
    );
    const nothing = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 1, character: 2 },
    });
    assert.equal(nothing, null);
  });

  it('lists headings with their claims as symbols', async () => {
    const [title] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    assert.equal(title!.name, '算力账单：谁在为大模型买单');
    const sections = title!.children!.filter((symbol) => symbol.children);
    assert.deepEqual(
      sections.map((symbol) => symbol.name),
      ['需求是真的吗', '泡沫的样子'],
    );
    for (const section of sections) assert.ok(section.children!.length > 0);
  });

  it('leads from a claim to its kin', async () => {
    const at = { textDocument: { uri: URI }, position: positionOf('训练集群已经严重过剩') };
    const kin = await client.request<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: false },
    });
    assert.ok(kin.length > 0);
    const [nearest] = await client.request<LocationLink[]>('textDocument/definition', at);
    assert.deepEqual(nearest!.targetRange, kin[0]!.range);
  });

  it('outlines the stances', async () => {
    const outline = await client.request<Outline>(OUTLINE_REQUEST, { uri: URI });
    assert.ok(outline.claims.some(({ stance }) => stance?.target.id === 'training' && stance.stance === 'bearish'));
    assert.ok(outline.claims.some(({ unsupported, source }) => unsupported && source === 'none'));
    const repeated = outline.claims.filter(({ text }) => text.startsWith('国内一家头部大模型公司'));
    assert.equal(repeated.length, 1, 'a repeated paragraph is told of once');
    assert.equal(await client.request(OUTLINE_REQUEST, { uri: 'untitled:nothing' }), null);
  });

  it('offers fixes that change only what they say', async () => {
    const { diagnostics } = await client.diagnostics(URI);
    const repeated = diagnostics.find((row) => row.code === 'duplicate-paragraph')!;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: repeated.range,
      context: { diagnostics: [repeated] },
    });
    const action = actions.find((candidate) => candidate.title === 'Delete the repeated paragraph')!;
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    const fixed = TextDocument.applyEdits(document, change!.edits as { range: Diagnostic['range']; newText: string }[]);
    assert.equal(fixed.split('国内一家头部大模型公司').length, 2);
    assert.equal(fixed.length + textAt(repeated).length + 2, SAMPLE.length);
  });

  it('answers in the client’s language', async () => {
    for (const [locale, words] of [
      ['zh-cn', '没有来源'],
      ['zh-TW', '沒有來源'],
    ] as const) {
      const chinese = await LspClient.start({ locale });
      await chinese.open(URI, SAMPLE);
      const { diagnostics } = await chinese.diagnostics(URI);
      assert.ok(diagnostics.some((row) => String(row.message).includes(words)));
      await chinese.stop();
    }
  });
});

describe('the server and clients that pull', () => {
  it('serves diagnostics on request and pushes none', async () => {
    const client = await LspClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(URI, SAMPLE);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    assert.equal(report.kind, 'full');
    assert.ok(report.kind === 'full' && report.items.length > 3);
    assert.equal(
      client.notifications.some(({ method }) => method === 'textDocument/publishDiagnostics'),
      false,
    );
    await client.stop();
  });
});

describe('when things go wrong', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'claimlens-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('goes on with Intl.Segmenter where nodejieba is missing, and says so once', async () => {
    const bare = join(folder, 'bare', 'dist');
    mkdirSync(bare, { recursive: true });
    copyFileSync(join(ROOT, 'dist', 'server.js'), join(bare, 'server.js'));
    const client = await LspClient.start({}, undefined, join(bare, 'server.js'));
    await client.open(URI, SAMPLE);
    assert.ok((await client.diagnostics(URI)).diagnostics.length > 3);
    const { name, problem } = (await client.next(SEGMENTER_NOTIFICATION)) as { name: string; problem?: string };
    assert.equal(name, 'Intl.Segmenter');
    assert.match(problem!, /nodejieba/);
    await client.request(OUTLINE_REQUEST, { uri: URI });
    assert.equal(client.messages.length, 1);
    await client.stop();
  });

  it('loads nodejieba after the first answer', async () => {
    const client = await LspClient.start();
    await client.open(URI, SAMPLE);
    await client.diagnostics(URI);
    assert.equal(
      client.notifications.some(({ method }) => method === SEGMENTER_NOTIFICATION),
      false,
    );
    assert.deepEqual(await client.next(SEGMENTER_NOTIFICATION), { name: 'nodejieba' });
    await client.stop();
  });

  const settingsClient = (settings: unknown, pulled?: string[]): Promise<LspClient> =>
    LspClient.start({ capabilities: { workspace: { configuration: true } } }, (method, params) => {
      if (method !== 'workspace/configuration') return null;
      pulled?.push(...(params as { items: { scopeUri: string }[] }).items.map((item) => item.scopeUri));
      return [settings];
    });
  const skippedOf = async (client: LspClient, uri: string): Promise<string | undefined> =>
    ((await client.next(STATUS_NOTIFICATION, (params) => (params as StatusParams).uri === uri)) as StatusParams)
      .skipped;

  it('does not analyse what is too large, binary or not UTF-8, and says why', async () => {
    const client = await settingsClient({ maxFileSize: 1000 });
    await client.open('untitled:large', SAMPLE);
    assert.equal(await skippedOf(client, 'untitled:large'), 'too-large');
    await client.open('untitled:binary', 'PNG\0\0\0');
    assert.equal(await skippedOf(client, 'untitled:binary'), 'binary');
    const path = join(folder, 'gbk.txt');
    writeFileSync(path, Buffer.from([0xd3, 0xa2, 0xce, 0xb0, 0xb4, 0xef]));
    const uri = pathToFileURL(path).href;
    await client.open(uri, new TextDecoder().decode(readFileSync(path)), 'plaintext');
    assert.equal(await skippedOf(client, uri), 'not-utf8');
    assert.deepEqual((await client.diagnostics(uri)).diagnostics, []);
    await client.stop();
  });

  it('has nothing to show of what is too large, and no failure either', async () => {
    const on = { figures: 'both', companies: 'both', products: 'both', people: 'both', quotations: 'both' };
    const client = await settingsClient({ maxFileSize: 1000, highlight: on, inlayHints: { figures: true } });
    const uri = 'untitled:huge';
    await client.open(uri, SAMPLE);
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const place = { textDocument, position: { line: 9, character: 3 } };
    assert.equal(await client.request(OUTLINE_REQUEST, { uri }), null);
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument }), []);
    assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range }), []);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, []);
    assert.equal(await client.request(MARKS_REQUEST, { uri, kinds: ['figures', 'unsupported'] }), null);
    assert.equal(await client.request(REVIEW_REQUEST, { uri }), null);
    assert.equal(await client.request('textDocument/hover', place), null);
    assert.deepEqual(
      await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
      [],
    );
    assert.ok(!(await client.request<unknown[] | null>('textDocument/documentSymbol', { textDocument }))?.length);
    await client.stop();
  });

  it('names a setting of a wrong type and uses its default', async () => {
    const pulled: string[] = [];
    const client = await settingsClient(
      { maxFileSize: 'big', rules: { 'unsourced-figure': 'loud', 'vague-attribution': 'off' } },
      pulled,
    );
    await client.open(URI, SAMPLE);
    const { diagnostics } = await client.diagnostics(URI);
    assert.ok(diagnostics.some((row) => row.code === 'unsourced-figure' && row.severity === 2));
    assert.ok(!diagnostics.some((row) => row.code === 'vague-attribution'));
    const warnings = client.messages;
    assert.equal(warnings.length, 2);
    assert.match(warnings.join('\n'), /claimlens\.rules\.unsourced-figure[\s\S]*claimlens\.maxFileSize/);
    assert.deepEqual(pulled, [URI]);
    await client.stop();
  });

  it('asks for each article apart, so that folders and languages may differ', async () => {
    const client = await LspClient.start({ capabilities: { workspace: { configuration: true } } }, (method, params) => {
      if (method !== 'workspace/configuration') return null;
      const [{ scopeUri }] = (params as { items: [{ scopeUri: string }] }).items;
      return [{ rules: { 'unsourced-figure': scopeUri.includes('/strict/') ? 'error' : 'off' } }];
    });
    const severities = async (uri: string): Promise<Set<number | undefined>> => {
      await client.open(uri, SAMPLE);
      const { diagnostics } = await client.diagnostics(uri);
      return new Set(diagnostics.filter(({ code }) => code === 'unsourced-figure').map(({ severity }) => severity));
    };
    assert.deepEqual(await severities('file:///strict/article.md'), new Set([1]));
    assert.deepEqual(await severities('file:///calm/article.md'), new Set());
    await client.stop();
  });

  it('takes new settings at once', async () => {
    let severity = 'off';
    const client = await LspClient.start({ capabilities: { workspace: { configuration: true } } }, (method) =>
      method === 'workspace/configuration' ? [{ rules: { 'unsourced-figure': severity } }] : null,
    );
    await client.open(URI, SAMPLE);
    assert.ok(!(await client.diagnostics(URI)).diagnostics.some((row) => row.code === 'unsourced-figure'));
    severity = 'error';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('textDocument/publishDiagnostics', (params) =>
      (params as { diagnostics: Diagnostic[] }).diagnostics.some(
        (row) => row.code === 'unsourced-figure' && row.severity === 1,
      ),
    );
    await client.stop();
  });
});
