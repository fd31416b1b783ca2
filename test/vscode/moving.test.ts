import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf } from './diagnosticsOf';
import { claimLens, at, openText, placeCaret, selected, until } from './support';

const ARTICLE = `# 芯片与泡沫

2024年英伟达营收600亿美元。训练集群已经严重过剩。

据路透社报道，2024年英伟达营收为610亿美元。训练集群的过剩迟早会拖垮创业公司。

微软副总裁张明说，训练集群仍然供不应求，公司去年投入600亿美元。
`;

describe('moving among claims', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await openText(ARTICLE);
    await diagnosticsOf(document.uri);
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('goes to the next and the previous claim without a source, round the ends, past those reviewed', async () => {
    const { outline } = await claimLens();
    const go = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`claimlens.${command}`);
      return selected();
    };
    const open: string[] = [];
    for (let claim = await go('nextUnsupported'); !open.includes(claim); claim = await go('nextUnsupported'))
      open.push(claim);
    assert.ok(open.length > 1, open.join('|'));
    assert.ok(!open.some((claim) => claim.includes('路透社')));
    assert.equal(selected(), open[0]);
    assert.equal(await go('previousUnsupported'), open.at(-1));
    assert.equal(await go('nextUnsupported'), open[0]);
    await vscode.commands.executeCommand('claimlens.markReviewed');
    await go('nextUnsupported');
    for (let i = 0; i < open.length; i++) assert.notEqual(await go('nextUnsupported'), open[0]);
    await until('the row', () => outline.model.articles.some(({ claims }) => claims.length > 0));
    const done = outline.model.articles.flatMap(({ claims }) => claims).find(({ text }) => text === open[0])!;
    await outline.state.setReviewed(done.key, false);
  });

  it('goes round a claim and all its kin, and back', async () => {
    placeCaret('训练集群已经');
    const seen = new Set<string>();
    for (let i = 0; i < 8; i++) {
      await vscode.commands.executeCommand('claimlens.nextRelated');
      seen.add(selected());
    }
    assert.ok(seen.has('训练集群已经严重过剩。'));
    assert.ok(seen.has('训练集群的过剩迟早会拖垮创业公司。'));
    const here = selected();
    await vscode.commands.executeCommand('claimlens.nextRelated');
    await vscode.commands.executeCommand('claimlens.previousRelated');
    assert.equal(selected(), here);
  });

  it('makes room for a source and puts the caret there', async () => {
    placeCaret('训练集群已经');
    const added = vscode.commands.executeCommand('claimlens.addSource');
    // Asked for the way to give the source, the user takes the first.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await added;
    const caret = vscode.window.activeTextEditor!.selection.active;
    const line = document.lineAt(caret.line).text;
    assert.match(line.slice(0, caret.character), /来源：$/);
    assert.match(line, /^2024年英伟达营收600亿美元。训练集群已经严重过剩/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
  });

  it('finds the claims and companies of the workspace by name', async () => {
    const find = (query: string): Thenable<vscode.SymbolInformation[]> =>
      vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
    const companies = await find('英伟达');
    const own = companies.filter(({ location }) => location.uri.toString() === document.uri.toString());
    assert.ok(own.some(({ name, kind }) => name === '英伟达 · Nvidia' && kind === vscode.SymbolKind.Class));
    assert.ok(
      companies.some(({ location }) => location.uri.scheme === 'file'),
      'the samples on disk are read too',
    );
    assert.ok((await find('训练集群已经严重过剩')).some(({ name }) => name === '训练集群已经严重过剩。'));
  });

  it('peeks at the kin of a claim', async () => {
    placeCaret('训练集群已经');
    await vscode.commands.executeCommand('claimlens.peekRelated');
    // The peek takes the focus; Escape gives it back, and the caret has not moved.
    await vscode.commands.executeCommand('closeReferenceSearch');
    assert.equal(vscode.window.activeTextEditor!.document, document);
    assert.deepEqual(vscode.window.activeTextEditor!.selection.active, at(document, '训练集群已经'));
  });

  it('shows above a claim how many bear on it, in one column and not in two', async () => {
    const titles = async (): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 99)
      ).flatMap(({ command }) => command?.title ?? []);
    assert.deepEqual(await titles(), [], 'nobody has asked for them yet');
    const configuration = vscode.workspace.getConfiguration('claimlens');
    try {
      await configuration.update('codeLens', 'wide', vscode.ConfigurationTarget.Global);
      await until('a lens', async () =>
        (await titles()).some((title) => /^训练集群.* \d related.* · unsourced$/.test(title)),
      );
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      assert.deepEqual(await titles(), []);
      await configuration.update('codeLens', 'always', vscode.ConfigurationTarget.Global);
      assert.ok((await titles()).length > 0);
    } finally {
      await configuration.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('lists the article for the breadcrumbs with what each claim is', async () => {
    const [title] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const claims = title!.children.map(({ detail }) => detail).filter((detail) => detail.includes('Source:'));
    assert.ok(
      claims.some((detail) => detail === 'Statement of fact · Source: named in the text'),
      claims.join('|'),
    );
  });
});

describe('the keys', () => {
  it('take nothing that VS Code uses', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const taken = defaults
      .getText()
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('//'))
      .join('\n');
    const bindings = JSON.parse(taken) as { key: string; command: string }[];
    assert.ok(bindings.length > 500);
    const { keybindings } = vscode.extensions.getExtension('claimlens.claimlens')!.packageJSON.contributes as {
      keybindings: { key: string; when: string }[];
    };
    assert.ok(keybindings.length > 3);
    for (const { key, when } of keybindings) {
      // In the outline alone a key may mean what it means elsewhere: copying a row is copying.
      if (when.includes('focusedView')) continue;
      const rivals = bindings.filter((row) => row.key === key && !row.command.startsWith('claimlens.'));
      assert.deepEqual(rivals, [], key);
    }
  });
});
