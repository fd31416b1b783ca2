import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';
import { openText, until } from './support';

const PARAGRAPH = '训练基础设施的过剩迟早会到来，而推理算力仍然短缺。';
const ARTICLE = `# 账

这家公司累计亏损40亿元。

${PARAGRAPH}

这家公司必将成为中国的英伟达。

${PARAGRAPH}

我们应当对AI保持耐心。 <!-- claimlens-disable-line unsourced-claim: 已无此问题 -->
`;

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('fixing an article', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await openText(ARTICLE);
    await diagnosticsOf(document.uri);
  });

  const place = (words: string): vscode.Range => {
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  };
  const codesAt = (words: string): unknown[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ range }) => range.intersection(place(words)))
      .map(codeOf);

  /** The actions offered; VS Code cancels the request where another extension comes up meanwhile. */
  async function actionsIn(range: vscode.Range, kind: vscode.CodeActionKind, tries = 3): Promise<vscode.CodeAction[]> {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind.value,
      );
    } catch (error) {
      if (tries === 1 || !(error instanceof Error && error.message === 'Canceled')) throw error;
      return actionsIn(range, kind, tries - 1);
    }
  }

  async function apply(words: string, title: string): Promise<void> {
    const actions = await actionsIn(place(words), vscode.CodeActionKind.QuickFix);
    const fix = actions.find((action) => action.title === title);
    assert.ok(fix, `${title} among ${actions.map((action) => action.title).join(' | ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
  }

  async function undoOnce(): Promise<void> {
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
  }

  /** The text around the caret, | where it stands. */
  function around(before: number, after: number): string {
    const at = document.offsetAt(vscode.window.activeTextEditor!.selection.active);
    const text = document.getText();
    return `${text.slice(at - before, at)}|${text.slice(at, at + after)}`;
  }

  it('gives a source as a footnote at the end, with the caret in it', async () => {
    await apply('40亿元', 'Add a footnote with the source');
    assert.ok(document.getText().includes('亏损40亿元。[^1]\n'));
    assert.equal(around(6, 1), '[^1]: |\n');
    await undoOnce();
  });

  it('says less', async () => {
    await apply('必将', 'Say “可能会” instead');
    assert.ok(document.getText().includes('这家公司可能会成为中国的英伟达。'));
    await undoOnce();
  });

  it('silences a rule in its line, with the caret at the reason, and one undo takes it back', async () => {
    await apply('40亿元', 'Disable unsourced-figure for this line');
    assert.equal(around(18, 4), 'unsourced-figure: | -->');
    await until(
      'silence, and the other marks in their places',
      () => !codesAt('40亿元').includes('unsourced-figure') && codesAt('必将').includes('forecast-as-fact'),
    );
    await undoOnce();
    await until('the mark again', () => codesAt('40亿元').includes('unsourced-figure'));
  });

  it('silences a rule in the article', async () => {
    await apply('必将', 'Disable forecast-as-fact in this article');
    assert.ok(document.getText().startsWith('<!-- claimlens-disable-file forecast-as-fact:  -->\n\n# 账'));
    await until(
      'silence, and the other marks in their places',
      () => !codesAt('必将').includes('forecast-as-fact') && codesAt('40亿元').includes('unsourced-figure'),
    );
    await undoOnce();
  });

  it('mends all that is safe at once, as on saving, and one undo takes it back', async () => {
    const [all] = await actionsIn(
      new vscode.Range(0, 0, document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.append('claimlens'),
    );
    assert.equal(all!.title, 'Fix all that can be fixed safely');
    await vscode.commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.fixAll.claimlens',
      apply: 'first',
    });
    await until('the copy gone', () => document.getText().split(PARAGRAPH).length === 2);
    assert.ok(document.getText().includes('必将成为') && document.getText().includes('亏损40亿元。\n'));
    assert.ok(document.getText().endsWith('我们应当对AI保持耐心。\n'));
    await undoOnce();
  });

  it('completes directives and codes in a comment', async () => {
    document = await openText('<!-- claimlens-disable-line uns\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 31),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('unsourced-figure') && labels.includes('vague-attribution'));
    const names = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 10),
    );
    assert.ok(names.items.some(({ label }) => label === 'claimlens-disable-next-line'));
  });

  it('has snippets that write a directive', async () => {
    document = await openText('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Disable a ClaimLens rule for this line',
    });
    await until('the directive', () => document.getText().startsWith('<!-- claimlens-disable-line unsourced-figure: '));
  });
});
