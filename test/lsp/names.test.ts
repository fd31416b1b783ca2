import { strict as assert } from 'node:assert';
import type {
  CompletionList,
  Hover,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lspClient';

/** An open article with a caret, marked | in the text. */
interface Caret {
  readonly uri: string;
  readonly document: TextDocument;
  readonly at: { textDocument: { uri: string }; position: { line: number; character: number } };
}

describe('names, over stdio', () => {
  let client: LspClient;
  let opened = 0;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  async function open(marked: string): Promise<Caret> {
    const uri = `untitled:names-${++opened}.md`;
    const document = TextDocument.create(uri, 'markdown', 1, marked.replace('|', ''));
    await client.open(uri, document.getText());
    return { uri, document, at: { textDocument: { uri }, position: document.positionAt(marked.indexOf('|')) } };
  }

  const rename = async (marked: string, newName: string): Promise<string | null> => {
    const { document, at } = await open(marked);
    const edit = await client.request<WorkspaceEdit | null>('textDocument/rename', { ...at, newName });
    if (!edit) return null;
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    return TextDocument.applyEdits(document, change!.edits as TextEdit[]);
  };

  const complete = async (marked: string): Promise<CompletionList & { written: (label: string) => string }> => {
    const { document, at } = await open(marked);
    const list = await client.request<CompletionList>('textDocument/completion', at);
    const written = (label: string): string => {
      const item = list.items.find((candidate) => candidate.label === label);
      assert.ok(item, `${label} is offered among ${list.items.map((each) => each.label).join()}`);
      return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
    };
    return { ...list, written };
  };

  it('renames one form of a company’s name and leaves the others', async () => {
    assert.equal(
      await rename('英伟|达（Nvidia）涨了。\n\n**英伟达**的对手没涨，Nvidia没有回应。\n', '辉达'),
      '辉达（Nvidia）涨了。\n\n**辉达**的对手没涨，Nvidia没有回应。\n',
    );
  });

  it('says what is renamed, and that other words are not', async () => {
    const { document, at } = await open('微软投资了Open|AI，回报尚远。');
    const prepared = await client.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', at);
    assert.equal(prepared.placeholder, 'OpenAI');
    assert.equal(document.getText(prepared.range), 'OpenAI');
    const nothing = await open('微软投资了一家公司，回|报尚远。');
    assert.equal(await client.request('textDocument/prepareRename', nothing.at), null);
    assert.equal(await rename('回|报尚远。', '微软'), null);
  });

  it('refuses a name of no letters or of two lines', async () => {
    await assert.rejects(rename('微|软没有回应。', '  '), /not empty/);
    await assert.rejects(rename('微|软没有回应。', '微\n软'), /one line/);
  });

  it('completes names in Chinese and English, in any case and script', async () => {
    assert.equal((await complete('据悉，英伟|')).written('英伟达'), '据悉，英伟达');
    assert.equal((await complete('The chips of nvi| sell.')).written('Nvidia'), 'The chips of Nvidia sell.');
    assert.equal((await complete('他离开了字節|')).written('字节跳动'), '他离开了字节跳动');
    assert.equal((await complete('He met moonshot a|')).written('Moonshot AI'), 'He met Moonshot AI');
  });

  it('offers what the article mentions first, and fifty names at most', async () => {
    const { items } = await complete('微软亚洲研究院很大，中国移动也很大。\n\n中国|');
    assert.ok(items.length > 5 && items.length <= 50);
    const [first] = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.equal(first!.label, '中国移动');
  });

  it('offers nothing for one character, for none, or within a Latin word', async () => {
    for (const marked of ['英|', '|', '他说：|', 'snvi|', '英伟达\n|'])
      assert.deepEqual((await complete(marked)).items, [], marked);
  });
});

describe('cards of names, over stdio', () => {
  const ARTICLE = [
    '英伟达的黄仁勋在财报会上说，英伟达第三季度营收为570亿美元。',
    '英伟达最新的H100卖得很好，它将继续领跑市场。分析师认为英伟达前景光明。',
    '初创公司琼宇科技也买了H100。',
  ].join('\n\n');
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  /** The lines of the name's card, links as their labels alone. */
  async function card(words: string): Promise<string[]> {
    const uri = `untitled:card-${words}.md`;
    const document = TextDocument.create(uri, 'markdown', 1, ARTICLE);
    await client.open(uri, ARTICLE);
    const position = document.positionAt(ARTICLE.indexOf(words) + 1);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const [own] = (hover.contents as { value: string }).value.split('\n\n---\n\n');
    return own!.split('  \n').map((line) => line.replace(/\[([^\]]*)\]\(command:claimlens\.reveal\?[^)]*\)/g, '<$1>'));
  }

  it('lead from a company to its products, people, figures and claims', async () => {
    const lines = await card('英伟达最新');
    assert.match(lines[0]!, /^\*\*Nvidia\*\* · company$/);
    assert.ok(lines.some((line) => line.includes('英伟达') && line.includes('輝達')));
    assert.ok(lines.includes('NASDAQ:NVDA · United States · chips'), lines.join('|'));
    assert.ok(lines.includes('Products here: <H100>'), lines.join('|'));
    assert.ok(lines.includes('People here: <黄仁勋>'), lines.join('|'));
    assert.ok(lines.includes('Figures here: revenue <570亿美元>'), lines.join('|'));
    assert.ok(
      lines.some((line) => /^Claims here: bullish \d+: <1>/.test(line)),
      lines.join('|'),
    );
  });

  it('lead from a product to its maker and from a person to the employer', async () => {
    assert.ok((await card('H100卖')).includes('Made by <英伟达>'));
    assert.ok((await card('黄仁勋')).includes('Works for <英伟达>'));
  });

  it('say of a company found in the text that no list has it', async () => {
    assert.match((await card('琼宇科技'))[0]!, /company · found in this text/);
  });
});
