import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';
import { claimLens, at, openText, until } from './support';

const ARTICLE = `# 算力账单

国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。有知情人士称，这家公司的账上现金只够再烧9个月。

英伟达的芯片被严重高估。训练集群已经严重过剩。数据显示，全球已有1.6万家企业部署了大模型。

训练集群的过剩迟早会拖垮这些公司，而推理算力仍然短缺。

国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。有知情人士称，这家公司的账上现金只够再烧9个月。
`;

describe('reviewing an article', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await openText(ARTICLE);
    await diagnosticsOf(document.uri);
  });

  it('marks unsourced figures, vague origins and the repeated paragraph, untitled though it is', async () => {
    const diagnostics = await diagnosticsOf(document.uri);
    const marked = (code: string): string[] =>
      diagnostics
        .filter((row) => typeof row.code === 'object' && row.code.value === code)
        .map((row) => document.getText(row.range));
    assert.ok(marked('unsourced-figure').includes('40亿元'));
    assert.ok(marked('vague-attribution').includes('数据显示'));
    assert.equal(marked('duplicate-paragraph').length, 1);
    const repeated = diagnostics.find(
      (row) => typeof row.code === 'object' && row.code.value === 'duplicate-paragraph',
    );
    assert.equal(repeated!.relatedInformation![0]!.location.range.start.line, 2);
  });

  it('shows a card on a company and on a figure', async () => {
    const card = async (words: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at(document, words),
      );
      return hovers
        .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
        .join('\n');
    };
    assert.match(await card('英伟达'), /Nvidia/);
    assert.match(await card('40亿元'), /40/);
  });

  it('lists the kin of a claim and jumps to the nearest', async () => {
    const place = at(document, '训练集群的过剩');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place,
    );
    assert.ok(references.some(({ range }) => document.getText(range).includes('训练集群已经严重过剩')));
    const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    );
    assert.equal(definitions.length, 1);
  });

  it('deletes the repeated paragraph when asked, and one undo brings it back', async () => {
    const repeated = (await diagnosticsOf(document.uri)).find(
      (row) => typeof row.code === 'object' && row.code.value === 'duplicate-paragraph',
    )!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      repeated.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === 'Delete the repeated paragraph');
    assert.ok(fix, `a fix among ${JSON.stringify(actions)}`);
    await vscode.workspace.applyEdit(fix.edit!);
    assert.equal(document.getText().split('国内一家头部大模型公司').length, 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
  });

  it('puts the caret into the source note that it inserts', async () => {
    const figure = (await diagnosticsOf(document.uri)).find((row) => document.getText(row.range) === '40亿元')!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      figure.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ command }) => command?.command === 'claimlens.placeCaret')!;
    await vscode.workspace.applyEdit(fix.edit!);
    await vscode.commands.executeCommand(fix.command!.command, ...fix.command!.arguments!);
    const caret = vscode.window.activeTextEditor!.selection.active;
    const line = document.lineAt(caret.line).text;
    assert.equal(line.slice(caret.character - 4, caret.character + 2), '（来源：）。');
  });

  it('shows the count of unsupported claims in the status bar', async () => {
    const { statusBar } = await claimLens();
    await until('a count', () => /^\$\(law\) [1-9]/.test(statusBar.text));
  });
});

describe('other documents', () => {
  it('are analysed as plain text where they are', async () => {
    const document = await openText('这家公司去年亏损40亿元，裁员三成。\n', 'plaintext');
    const figures = (await diagnosticsOf(document.uri)).map((row) => document.getText(row.range));
    assert.ok(figures.includes('40亿元'));
  });

  it('are left out, with the reason in the status bar, above the size limit', async () => {
    const configuration = vscode.workspace.getConfiguration('claimlens');
    const { statusBar } = await claimLens();
    try {
      await configuration.update('maxFileSize', 50, vscode.ConfigurationTarget.Global);
      const document = await openText(ARTICLE);
      await until('the reason', () => statusBar.text.includes('too large'));
      assert.deepEqual(
        vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'ClaimLens'),
        [],
      );
    } finally {
      await configuration.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('a server that dies', () => {
  /** vscode-languageclient's State.Running and State.Stopped. */
  const RUNNING = 2;
  const STOPPED = 1;

  it('is started again, and after repeated deaths is not, until the user asks', async () => {
    const { client, statusBar } = await claimLens();
    const document = await openText(ARTICLE);
    for (let death = 1; death <= 5; death++) {
      await until('a running server', () => client.state === RUNNING);
      const changed = new Promise<void>((resolve) => {
        const subscription = client.onDidChangeState(({ newState }) => {
          if (newState === RUNNING) return;
          subscription.dispose();
          resolve();
        });
      });
      await client.sendNotification('exit');
      await changed;
    }
    await until('a stopped server', () => client.state === STOPPED && statusBar.text.includes('stopped'));
    await vscode.commands.executeCommand('claimlens.restartServer');
    await until('a running server', () => client.state === RUNNING);
    await vscode.window.showTextDocument(document);
    await until('a count', () => /^\$\(law\) [1-9]/.test(statusBar.text));
  }).timeout(90_000);
});
