import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CreateFile,
  Hover,
  PublishDiagnosticsParams,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lspClient';

const NAMES = '.claimlens.json';

describe('the user’s own names, over stdio', () => {
  let root: string;
  let folder: string;
  let client: LspClient;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cl-names-'));
    folder = join(root, '稿件 (draft)');
    mkdirSync(folder);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const start = async (names?: string | object): Promise<void> => {
    if (names !== undefined) write(names);
    client = await LspClient.start({
      capabilities: { workspace: { workspaceFolders: true, workspaceEdit: { resourceOperations: ['create'] } } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'draft' }],
    });
  };
  function write(names: string | object): void {
    writeFileSync(join(folder, NAMES), typeof names === 'string' ? names : JSON.stringify(names, null, 2));
  }
  async function changed(): Promise<void> {
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(NAMES), type: 2 }],
    });
  }
  const hover = async (marked: string, name = `article-${Math.random()}.md`): Promise<string | null> => {
    const document = TextDocument.create(uriOf(name), 'markdown', 1, marked.replace('|', ''));
    await client.open(document.uri, document.getText());
    return hoverAgain(document, marked.indexOf('|'));
  };
  const hoverAgain = async (document: TextDocument, offset: number): Promise<string | null> => {
    const at = { textDocument: { uri: document.uri }, position: document.positionAt(offset) };
    const answer = await client.request<Hover | null>('textDocument/hover', at);
    return answer && (answer.contents as { value: string }).value;
  };
  const faultOf = (text: string): Promise<PublishDiagnosticsParams> =>
    client.next('textDocument/publishDiagnostics', (params) => {
      const { uri, diagnostics } = params as PublishDiagnosticsParams;
      return uri === uriOf(NAMES) && diagnostics.some(({ message }) => String(message).includes(text));
    }) as Promise<PublishDiagnosticsParams>;
  const actions = async (marked: string): Promise<CodeAction[]> => {
    const document = TextDocument.create(uriOf('found.md'), 'markdown', 1, marked.replace('|', ''));
    await client.open(document.uri, document.getText());
    const position = document.positionAt(marked.indexOf('|'));
    return client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  };

  it('adds companies and aliases, and takes words out', async () => {
    await start({
      companies: [{ id: 'Qiongyu', names: ['琼宇'] }],
      aliases: { Nvidia: ['皮衣厂'] },
      never: ['小米'],
    });
    assert.match((await hover('琼|宇推出了新的模型。'))!, /\*\*Qiongyu\*\* · company/);
    assert.match((await hover('皮衣|厂的股价上涨。'))!, /\*\*Nvidia\*\*/);
    assert.doesNotMatch((await hover('小|米公司的股价上涨。')) ?? '', /Xiaomi/);
    assert.match((await hover('微|软的股价上涨。'))!, /\*\*Microsoft\*\*/);
  });

  it('reads the file again when it changes, and articles with it', async () => {
    await start();
    const document = TextDocument.create(uriOf('a.md'), 'markdown', 1, '琼宇没有回应。\n');
    assert.doesNotMatch((await hover('琼|宇没有回应。\n', 'a.md')) ?? '', /Qiongyu/);
    write({ companies: [{ id: 'Qiongyu', names: ['琼宇'] }] });
    await changed();
    for (let tries = 0; tries < 50; tries++) {
      if (/Qiongyu/.test((await hoverAgain(document, 1)) ?? '')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail('the article was not read again');
  });

  it('marks one fault at its place and keeps the last good names', async () => {
    await start({ companies: [{ id: 'Qiongyu', names: ['琼宇'] }] });
    assert.match((await hover('琼|宇没有回应。'))!, /Qiongyu/);
    write('{\n  "companies": [{ "id": "Qiongyu", "names": "琼宇" }]\n}\n');
    await changed();
    const { diagnostics } = await faultOf('companies.0.names');
    assert.equal(diagnostics.length, 1);
    assert.deepEqual(diagnostics[0]!.range, {
      start: { line: 1, character: 44 },
      end: { line: 1, character: 48 },
    });
    assert.match((await hover('琼|宇也没有回应。'))!, /Qiongyu/);
  });

  it('names what is no JSON, what is unknown, and what it will not read', async () => {
    await start('{ "companies": [ }');
    assert.equal((await faultOf('a value is expected')).diagnostics[0]!.range.start.character, 17);
    write({ compnies: [] });
    await changed();
    assert.deepEqual((await faultOf('compnies')).diagnostics[0]!.range.start, { line: 1, character: 2 });
    write({ aliases: { Nvidea: ['皮衣厂'] } });
    await changed();
    assert.deepEqual((await faultOf('nothing has this id')).diagnostics[0]!.range.start, { line: 2, character: 4 });
    write(`{ "never": ["${'字'.repeat(100_000)}"] }`);
    await changed();
    await faultOf('larger than');
    rmSync(join(folder, NAMES));
    writeFileSync(join(root, 'elsewhere.json'), '{ "never": ["微软"] }');
    symlinkSync(join(root, 'elsewhere.json'), join(folder, NAMES));
    await changed();
    await faultOf('outside of its folder');
    assert.match((await hover('微|软的股价上涨。'))!, /Microsoft/);
  });

  it('offers to add a company that it found, and makes the file', async () => {
    await start();
    const offered = await actions('初创公司琼|宇科技完成了5亿元融资。');
    assert.deepEqual(
      offered.map(({ title }) => title).filter((title) => title.includes('琼宇科技')),
      ['Add “琼宇科技” to this workspace’s companies', '“琼宇科技” is not a company'],
    );
    const added = offered.find(({ title }) => title.startsWith('Add “'))!;
    const [create, change] = added.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    assert.equal(create.uri, uriOf(NAMES));
    const [insert] = change.edits as { newText: string }[];
    assert.deepEqual(JSON.parse(insert!.newText), { companies: [{ id: '琼宇科技' }] });
  });

  it('never takes a word for a company again once it is told so', async () => {
    await start({ never: ['琼宇科技'], companies: [] });
    assert.deepEqual(await actions('初创公司琼|宇科技的消息。'), []);
    assert.deepEqual(
      (await actions('琼|宇科技完成了5亿元融资。')).filter(({ title }) => /琼宇/.test(title)),
      [],
    );
  });

  it('forgets the names of a file that is deleted, though an editor still holds it', async () => {
    await start({ companies: [{ id: 'Qiongyu', names: ['琼宇'] }] });
    await client.open(uriOf(NAMES), '{ "companies": [{ "id": "Qiongyu", "names": ["琼宇"] }] }', 'json');
    assert.match((await hover('琼|宇没有回应。'))!, /Qiongyu/);
    rmSync(join(folder, NAMES));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(NAMES), type: 3 }],
    });
    assert.doesNotMatch((await hover('琼|宇没有回应。')) ?? '', /Qiongyu/);
    const offered = await actions('初创公司岚石|科技完成了5亿元融资。');
    assert.equal(offered.find(({ title }) => title.startsWith('Add'))?.edit?.documentChanges?.length, 2);
    await client.change(uriOf(NAMES), 0, 0, 0, ' ');
    assert.match((await hover('琼|宇没有回应。'))!, /Qiongyu/);
  });

  it('follows the file as it is typed, and adds to it as it stands', async () => {
    await start();
    await client.open(uriOf(NAMES), '{\n  "companies": [\n    {"id":"Qiongyu","names":["琼宇"]}\n  ]\n}\n', 'json');
    assert.match((await hover('琼|宇没有回应。'))!, /Qiongyu/);
    const offered = await actions('初创公司岚石|科技完成了5亿元融资。');
    const added = offered.find(({ title }) => title.startsWith('Add “岚石科技'))!;
    const [change] = added.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    assert.equal((change!.edits[0] as { newText: string }).newText, ',\n    {"id":"岚石科技"}');
  });
});
