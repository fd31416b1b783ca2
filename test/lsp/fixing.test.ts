import { strict as assert } from 'node:assert';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  InitializeParams,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, PLAIN_CLIENT } from '../support/lspClient';

const URI = 'untitled:fixing.md';
const TEXT = '# 账\n\n这家公司累计亏损40亿元。\n\n这家公司必将成为中国的英伟达。\n';

/** A client with an article open, and what it asks of the server about it. */
class Desk {
  private constructor(
    readonly client: LspClient,
    readonly text: string,
    readonly diagnostics: Diagnostic[],
  ) {}

  static async open(
    text: string,
    params: Partial<InitializeParams> = PLAIN_CLIENT,
    settings?: object,
    language = 'markdown',
  ): Promise<Desk> {
    const client = await LspClient.start(params, (method) =>
      method === 'workspace/configuration' ? [settings] : null,
    );
    await client.open(URI, text, language);
    return new Desk(client, text, (await client.diagnostics(URI)).diagnostics);
  }

  actionsOn(code: string, only?: string[]): Promise<CodeAction[]> {
    const diagnostic = this.diagnostics.find((row) => row.code === code);
    const range = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return this.client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  async after(action: CodeAction): Promise<string> {
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(action.edit!.documentChanges!.length, 1, 'one edit of one document, which one undo takes back');
    return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, this.text), change!.edits as TextEdit[]);
  }

  complete(line: number, character: number, triggerCharacter?: string): Promise<CompletionList | null> {
    const context = triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 };
    return this.client.request('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line, character },
      context,
    });
  }
}

const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `${title} among ${actions.map((candidate) => candidate.title).join(' | ')}`);
  return action;
};

describe('fixing, over stdio', () => {
  const open: Desk[] = [];
  const desk = async (...given: Parameters<typeof Desk.open>): Promise<Desk> => {
    const opened = await Desk.open(...given);
    open.push(opened);
    return opened;
  };
  afterEach(async () => {
    for (const { client } of open.splice(0)) await client.stop();
  });

  it('offers every way to give a source, then what silences the rule, and prefers the first', async () => {
    const at = await desk(TEXT);
    const actions = await at.actionsOn('unsourced-figure');
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['Add a source note', true],
        ['Add a link to the source', false],
        ['Add a footnote with the source', false],
        ['Disable unsourced-figure for this line', false],
        ['Disable unsourced-figure in this article', false],
      ],
    );
    assert.ok((await at.after(actions[2]!)).endsWith('英伟达。\n\n[^1]: \n'));
    assert.match(
      await at.after(actions[3]!),
      /\n<!-- claimlens-disable-next-line unsourced-figure: {2}-->\n这家公司累计/,
    );
  });

  it('begins with the way that the settings prefer', async () => {
    const capabilities = { workspace: { configuration: true } };
    const at = await desk(TEXT, { capabilities }, { fixes: { sourceStyle: 'footnote' } });
    assert.equal((await at.actionsOn('unsourced-figure'))[0]!.title, 'Add a footnote with the source');
  });

  it('puts the caret at the source by a command, by a snippet, or not at all, as the client can', async () => {
    const actions = async (params: Partial<InitializeParams>): Promise<CodeAction> =>
      titled(await (await desk(TEXT, params)).actionsOn('unsourced-figure'), 'Add a source note');
    const snippets = { workspace: { workspaceEdit: { snippetEditSupport: true } } };
    const command = await actions({ capabilities: snippets, initializationOptions: { placesCaret: true } });
    assert.deepEqual(command.command!.arguments, [URI, { line: 2, character: 16 }]);
    const snippet = await actions({ capabilities: snippets });
    const [edit] = (snippet.edit!.documentChanges as TextDocumentEdit[])[0]!.edits as SnippetTextEdit[];
    assert.deepEqual(edit!.snippet, { kind: 'snippet', value: '（来源：$0）' });
    assert.equal(snippet.command, undefined);
    const bare = await actions(PLAIN_CLIENT);
    assert.equal(bare.command, undefined);
    assert.deepEqual((bare.edit!.documentChanges as TextDocumentEdit[])[0]!.edits, [
      { range: { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } }, newText: '（来源：）' },
    ]);
  });

  it('offers the ways to give a source alone where those are asked for', async () => {
    const at = await desk(TEXT);
    assert.deepEqual(
      (await at.actionsOn('forecast-as-fact', ['quickfix.source'])).map(({ title }) => title),
      ['Add a source note', 'Add a link to the source', 'Add a footnote with the source'],
    );
  });

  it('has a fix for a forecast told as a fact', async () => {
    const at = await desk(TEXT);
    const soften = titled(await at.actionsOn('forecast-as-fact'), 'Say “可能会” instead');
    assert.ok((await at.after(soften)).includes('这家公司可能会成为中国的英伟达。'));
  });

  it('mends all that is safe at once, where a source action is asked for and only there', async () => {
    const paragraph = '训练基础设施的过剩迟早会到来，而推理算力仍然短缺。';
    const at = await desk(`${paragraph}\n\n中间的一段。\n\n${paragraph}\n\n结尾。 <!-- claimlens-disable-line -->\n`);
    for (const kind of ['source.fixAll.claimlens', 'source.fixAll', 'source']) {
      const [all, ...others] = await at.actionsOn('none', [kind]);
      assert.equal(others.length, 0);
      assert.equal(all!.kind, 'source.fixAll.claimlens');
      assert.equal(await at.after(all!), `${paragraph}\n\n中间的一段。\n\n结尾。\n`);
    }
    assert.deepEqual(await at.actionsOn('none', ['source.fixAll.other']), []);
    assert.ok((await at.actionsOn('duplicate-paragraph')).every(({ kind }) => kind!.startsWith('quickfix')));
    assert.deepEqual(at.diagnostics.find(({ code }) => code === 'unused-directive')!.tags, [1], 'it is shown faded');
    const clean = await desk(TEXT);
    assert.deepEqual(await clean.actionsOn('none', ['source.fixAll']), []);
  });

  it('does not silence rules unseen, nor delete a copy that differs', async () => {
    const at = await desk(
      '训练基础设施的过剩迟早会到来，而推理算力仍然短缺。\n\n训练基础设施的过剩，迟早会到来，而推理算力仍然短缺！\n',
    );
    assert.ok(at.diagnostics.some(({ code }) => code === 'duplicate-paragraph'));
    assert.deepEqual(await at.actionsOn('none', ['source.fixAll']), []);
  });

  it('writes comments of plain text as the settings say', async () => {
    const capabilities = { workspace: { configuration: true } };
    const at = await desk(TEXT, { capabilities }, { fixes: { plainTextComment: 'slashes' } }, 'plaintext');
    const actions = await at.actionsOn('unsourced-figure');
    assert.ok(!actions.some(({ title }) => title.includes('footnote')), 'plain text has no footnotes');
    const line = titled(actions, 'Disable unsourced-figure for this line');
    assert.match(await at.after(line), /\n\/\/ claimlens-disable-next-line unsourced-figure: \n这家公司累计/);
  });

  it('completes directives and the codes that they lack, inside comments only', async () => {
    const text = '<!-- claim\n\n<!-- claimlens-disable-line unsourced-figure, un\n\n英伟达-\n';
    const at = await desk(text);
    const names = await at.complete(0, 10);
    assert.deepEqual(
      names!.items.map(({ label }) => label),
      ['claimlens-disable-line', 'claimlens-disable-next-line', 'claimlens-disable-file'],
    );
    assert.deepEqual(names!.items[0]!.textEdit, {
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 10 } },
      newText: 'claimlens-disable-line',
    });
    const codes = (await at.complete(2, text.split('\n')[2]!.length, '-'))!.items.map(({ label }) => label);
    assert.ok(
      codes.includes('unsourced-claim') && !codes.includes('unsourced-figure') && !codes.includes('unused-directive'),
    );
    assert.equal(await at.complete(4, 4, '-'), null, 'a hyphen in prose asks for nothing');
  });
});
