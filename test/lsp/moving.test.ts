import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeLens,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Range,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CARD_REQUEST,
  MARKS_REQUEST,
  OUTLINE_REQUEST,
  PEEK_RELATED_COMMAND,
  RELATED_REQUEST,
  STATUS_NOTIFICATION,
  type Marks,
  type Outline,
  type Related,
  type StatusParams,
} from '../../server/src/protocol';
import { LspClient } from '../support/lspClient';

const ARTICLE = `# 芯片与泡沫

2024年英伟达营收600亿美元。训练集群已经严重过剩。

据路透社报道，2024年英伟达营收为610亿美元。训练集群的过剩迟早会拖垮创业公司。

微软副总裁张明说，训练集群仍然供不应求，公司去年投入600亿美元。
`;
const URI = 'untitled:moving.md';
const document = TextDocument.create(URI, 'markdown', 1, ARTICLE);

/** The place just within the n-th occurrence of some words. */
function at(words: string, occurrence = 0): { textDocument: { uri: string }; position: Range['start'] } {
  let offset = ARTICLE.indexOf(words);
  for (let i = 0; i < occurrence; i++) offset = ARTICLE.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  return { textDocument: { uri: URI }, position: document.positionAt(offset + 1) };
}

const place = (words: string): object => ({ uri: URI, position: at(words).position });
const textOf = ({ range }: { range: Range }): string => document.getText(range);

describe('cards and jumps, over stdio', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ initializationOptions: { placesCaret: true, peeksRelated: true } });
    await client.open(URI, ARTICLE);
    await client.diagnostics(URI);
  });
  after(() => client.stop());

  const hover = async (words: string): Promise<string> => {
    const answer = await client.request<Hover>('textDocument/hover', at(words));
    return (answer.contents as { value: string }).value;
  };

  it('tells of a figure what it measures, why it counts as unsupported, and where it stands again', async () => {
    const card = await hover('600亿美元');
    assert.match(card, /Metric: revenue · About: \[英伟达\]\(command:claimlens\.reveal\?[^)]+\) · Period: 2024/);
    assert.match(card, /Source: none given \(the sentence names nobody and links nothing\)/);
    assert.match(card, /The same figure: \[line 7\]\(command:claimlens\.reveal\?/);
    assert.match(card, /Other figures for the same: \[610亿美元 \\\(line 5\\\)\]/);
  });

  it('gives the reason for a source that the text names', async () => {
    assert.match(await hover('610亿美元'), /Source: named in the text \([^)]+\)/);
  });

  it('names the relation of each kin on a claim, and links to nothing but places', async () => {
    const card = await hover('训练集群已经');
    assert.match(card, /\*\*.+\*\* · .*bearish → training/);
    assert.match(card, /(Restated|Supported by|Contradicted by): \[/);
    for (const [, command] of card.matchAll(/\]\(([^?)]*)/g)) assert.equal(command, 'command:claimlens.reveal');
  });

  it('shows the card of a claim alone where a name would come first', async () => {
    const card = await client.request<string>(CARD_REQUEST, place('英伟达营收'));
    assert.doesNotMatch(card, /company/);
    assert.match(card, /Source: none given/);
    assert.equal(await client.request(CARD_REQUEST, { uri: URI, position: { line: 1, character: 0 } }), null);
  });

  it('leads from a name to its other mentions and from a figure to its twin', async () => {
    const context = { includeDeclaration: true };
    const names = await client.request<Location[]>('textDocument/references', { ...at('英伟达', 1), context });
    assert.deepEqual(names.map(textOf), ['英伟达', '英伟达']);
    const [first] = await client.request<LocationLink[]>('textDocument/definition', at('英伟达', 1));
    assert.equal(first!.targetRange.start.line, 2);
    const [twin] = await client.request<LocationLink[]>('textDocument/definition', at('600亿美元'));
    assert.equal(twin!.targetRange.start.line, 6);
  });

  it('lights up a claim with what says nearly the same, and a name with its mentions alone', async () => {
    const lit = async (words: string): Promise<string[]> =>
      (await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(words))).map(textOf);
    const claims = await lit('训练集群已经严重');
    assert.ok(claims.includes('训练集群已经严重过剩。'), claims.join('|'));
    assert.ok(claims.includes('训练集群的过剩迟早会拖垮创业公司。'), claims.join('|'));
    assert.deepEqual(await lit('英伟达营收6'), ['英伟达', '英伟达']);
  });

  it('gives the kin of a claim with the relation in words', async () => {
    const related = await client.request<Related>(RELATED_REQUEST, place('训练集群已经'));
    assert.equal(document.getText(related.claim), '训练集群已经严重过剩。');
    assert.equal(related.version, 1);
    assert.ok(related.kin.length > 0);
    for (const { range, text, label } of related.kin) {
      assert.equal(document.getText(range), text);
      assert.ok(label.length > 0);
    }
    const outline = await client.request<Outline>(OUTLINE_REQUEST, { uri: URI });
    assert.ok(outline.claims.some(({ key }) => key === related.kin[0]!.key));
  });

  it('says above a claim how many bear on it, when the lens is seen', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.ok(lenses.length > 1);
    for (const lens of lenses) assert.equal(lens.command, undefined);
    const lens = lenses.find((candidate) => textOf(candidate).startsWith('训练集群已经'))!;
    const { command } = await client.request<CodeLens>('codeLens/resolve', lens);
    assert.match(command!.title, /^训练集群.* \d related( · \d opposed)? · unsourced$/);
    assert.equal(command!.command, PEEK_RELATED_COMMAND);
    assert.deepEqual(command!.arguments, [URI, lens.range.start]);
  });
});

describe('what the outline tells of a claim', () => {
  let client: LspClient;
  before(async () => (client = await LspClient.start({ locale: 'zh-cn' })));
  after(() => client.stop());

  it('is its words without Markdown, and that nothing is missing where the author has silenced the rule', async () => {
    const uri = 'untitled:marks.md';
    const silenced = '寒武纪去年亏损40亿元。<!-- claimlens-disable-line unsourced-figure: 已核对合同 -->';
    await client.open(uri, `据[路透社](https://example.com/a)报道，**英伟达**去年营收600亿美元。\n\n${silenced}\n`);
    const { claims } = await client.request<Outline>(OUTLINE_REQUEST, { uri });
    assert.deepEqual(
      claims.map(({ text, unsupported }) => [text, unsupported]),
      [
        ['据路透社报道，英伟达去年营收600亿美元。', false],
        ['寒武纪去年亏损40亿元。', false],
      ],
    );
    const card = await client.request<string>(CARD_REQUEST, { uri, position: { line: 2, character: 1 } });
    assert.match(card, /来源：未给出（该句未写明何人所说，也没有链接）/);
  });
});

describe('a claim that a directive silences', () => {
  let client: LspClient;
  before(async () => (client = await LspClient.start()));
  after(() => client.stop());

  /** Which of the claims lack a source, in the order of the text, as the outline, the status and the marks have it. */
  async function open(name: string, text: string): Promise<boolean[]> {
    const uri = `untitled:${name}`;
    await client.open(uri, text, name.endsWith('.txt') ? 'plaintext' : 'markdown');
    const { claims } = await client.request<Outline>(OUTLINE_REQUEST, { uri });
    const lacking = claims.map(({ unsupported }) => unsupported);
    const count = lacking.filter((lacks) => lacks).length;
    const status = (await client.next(
      STATUS_NOTIFICATION,
      (params) => (params as StatusParams).uri === uri,
    )) as StatusParams;
    assert.equal(status.counts?.unsupported, count);
    const { ranges } = await client.request<Marks>(MARKS_REQUEST, { uri, kinds: ['unsupported'] });
    assert.equal(ranges.unsupported!.length / 4, count);
    return lacking;
  }
  const LOSS = '寒武纪去年亏损40亿元。';
  const CASH = '月之暗面的现金还剩30亿元。';

  it('counts for none in the article, the next line or its own line', async () => {
    assert.deepEqual(await open('plain.md', `${LOSS}\n\n${CASH}\n`), [true, true]);
    assert.deepEqual(await open('file.md', `<!-- claimlens-disable-file -->\n\n${LOSS}\n\n${CASH}\n`), [false, false]);
    assert.deepEqual(
      await open('next.md', `<!-- claimlens-disable-next-line unsourced-figure -->\n${LOSS}\n\n${CASH}\n`),
      [false, true],
    );
    assert.deepEqual(await open('line.txt', `${LOSS}\n\n${CASH} // claimlens-disable-line\n`), [true, false]);
  });

  it('counts where another rule is silenced', async () => {
    assert.deepEqual(
      await open('other.md', `<!-- claimlens-disable-file vague-attribution, absolute-claim -->\n\n${LOSS}\n`),
      [true],
    );
  });

  it('is silenced in a text of broken lines where all of its figures are', async () => {
    const lines = (first: string, last: string): string =>
      `Cambricon, which makes chips for the data centres of China and its neighbours,\n${first}\nin the year to March, and then it fired 1,200 people in its oldest offices.${last}\n`;
    const loss = 'lost $4 billion on that trade and on all else that it had tried its hand at';
    const silenced = ' // claimlens-disable-line unsourced-figure';
    assert.deepEqual(
      await open('one.txt', lines('sold fewer of them than all of its friends had hoped for and expected', silenced)),
      [false],
    );
    assert.deepEqual(await open('half.txt', lines(loss, silenced)), [true]);
    assert.deepEqual(await open('all.txt', lines(`${loss}${silenced}`, silenced)), [false]);
  });
});

describe('symbols of the workspace', () => {
  let folder: string;
  let outside: string;
  let client: LspClient;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimlens-'));
    outside = mkdtempSync(join(tmpdir(), 'claimlens-'));
    mkdirSync(join(folder, 'drafts'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'drafts', 'saved.md'), '寒武纪去年亏损40亿元。\n');
    writeFileSync(join(folder, 'node_modules', 'other.md'), '寒武纪去年亏损50亿元。\n');
    writeFileSync(join(folder, 'picture.md'), Buffer.from([0x89, 0x50, 0, 0]));
    writeFileSync(join(folder, 'open.md'), '这一行在磁盘上。\n');
    writeFileSync(join(outside, 'secret.md'), '寒武纪去年亏损60亿元。\n');
    symlinkSync(outside, join(folder, 'link'));
    client = await LspClient.start({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }] });
    await client.open(pathToFileURL(join(folder, 'open.md')).href, '英伟达去年营收600亿美元。\n');
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
    rmSync(outside, { recursive: true });
  });

  const symbols = async (query: string): Promise<string[]> =>
    (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
      ({ name, containerName }) => `${name} (${containerName})`,
    );

  it('are the companies and claims of the open article as it is typed, and of the others as they are saved', async () => {
    assert.deepEqual(await symbols('nvidia'), ['英伟达 · Nvidia (open.md)']);
    assert.deepEqual(await symbols('亏损 40'), ['寒武纪去年亏损40亿元。 (saved.md)']);
    assert.deepEqual(await symbols('磁盘'), []);
  });

  it('leave out links, dependencies and what is no text', async () => {
    assert.equal((await symbols('亏损')).length, 1);
  });

  it('follow a file that is saved anew', async () => {
    writeFileSync(join(folder, 'drafts', 'saved.md'), '寒武纪去年亏损71亿元，裁员三成。\n');
    assert.deepEqual(await symbols('亏损71'), ['寒武纪去年亏损71亿元，裁员三成。 (saved.md)']);
    assert.deepEqual(await symbols('亏损40'), []);
  });
});
