import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MARK_KINDS } from '../../server/src/protocol';
import { diagnosticsOf } from './diagnosticsOf';
import { claimLens, openText, until } from './support';

const PARAGRAPH =
  '国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。有知情人士称，这家公司的账上现金只够再烧9个月。';
const ARTICLE = `${PARAGRAPH}\n\n英伟达首席执行官黄仁勋表示：“今年将向全球客户交付超过一百万颗芯片。”\n\n${PARAGRAPH}\n`;

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('claimlens');
const set = (name: string, value: unknown): Thenable<void> =>
  settings().update(name, value, vscode.ConfigurationTarget.Global);

describe('what can be seen in an article', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await openText(ARTICLE);
    await diagnosticsOf(document.uri);
  });
  afterEach(async () => {
    for (const kind of MARK_KINDS) await set(`highlight.${kind}`, undefined);
    for (const name of ['inlayHints.figures', 'overviewRuler.unsupported']) await set(name, undefined);
  });

  const tokenTypes = async (): Promise<Set<string>> => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    return new Set(Array.from(tokens.data).flatMap((value, i) => (i % 5 === 3 ? [legend.tokenTypes[value]!] : [])));
  };

  it('has semantic tokens for what the settings colour', async () => {
    await until('figures and companies', async () => (await tokenTypes()).size === 2);
    assert.deepEqual(await tokenTypes(), new Set(['figure', 'company']));
    await set('highlight.quotations', 'text');
    await until('quotations', async () => (await tokenTypes()).has('quotation'));
    await set('highlight.figures', 'off');
    await until('no figures', async () => !(await tokenTypes()).has('figure'));
    await set('highlight.people', 'both');
    await until('people', async () => (await tokenTypes()).has('person'));
    const { decorations } = await claimLens();
    await until('people', () => decorations.count(vscode.window.activeTextEditor!, 'people') === 1);
  });

  it('has backgrounds for what the settings want on one, and none when they do not', async () => {
    const { decorations } = await claimLens();
    const editor = await vscode.window.showTextDocument(document);
    assert.equal(decorations.count(editor, 'figures'), 0);
    await set('highlight.figures', 'background');
    await until('figures on a background', () => decorations.count(editor, 'figures') >= 6);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '据披露，其营收为20亿元。'));
    const before = decorations.count(editor, 'figures');
    await until('one more after typing', () => decorations.count(editor, 'figures') === before + 1);
    await vscode.commands.executeCommand('undo');
    await set('highlight.figures', undefined);
    await until('none', () => decorations.count(editor, 'figures') === 0);
  });

  it('marks unsupported claims in the overview ruler, unless told not to', async () => {
    const { decorations } = await claimLens();
    const editor = await vscode.window.showTextDocument(document);
    await until('marks', () => decorations.count(editor, 'unsupported') > 0);
    await set('overviewRuler.unsupported', false);
    await until('none', () => decorations.count(editor, 'unsupported') === 0);
  });

  it('hints at normalised readings when asked to', async () => {
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 9, 0));
    assert.deepEqual(await hints(), []);
    await set('inlayHints.figures', true);
    await until('hints', async () => (await hints()).some(({ label }) => label === 'CN¥4 billion'));
  });

  it('folds the repeated paragraph', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(
      ranges.some(({ start, end, kind }) => start === 3 && end === 4 && kind === vscode.FoldingRangeKind.Region),
    );
  });

  it('leaves Markdown its own folding', async () => {
    const headed = await openText(`# 一\n\n正文。\n\n# 二\n\n${ARTICLE}`);
    await diagnosticsOf(headed.uri);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      headed.uri,
    );
    assert.ok(ranges.some(({ start }) => start === 0) && ranges.some(({ start }) => start === 4));
    await vscode.window.showTextDocument(document);
  });

  it('is told of in the status bar, with the language of the article and the way to a menu', async () => {
    const { statusBar } = await claimLens();
    await vscode.window.showTextDocument(document);
    await until('a count and a language', () => /^\$\(law\) [1-9]\d* · 中文$/.test(statusBar.text));
    await until('the engine', () => statusBar.facts().engine.includes('nodejieba.'));
    assert.match(statusBar.facts().article, /\d+ of \d+ claims lack a source/);
    assert.match(statusBar.label!, /^ClaimLens: \d+ of \d+ claims lack a source .*, in Chinese$/);
    const commands = await vscode.commands.getCommands(true);
    const offered = statusBar.menu().flatMap(({ command }) => command ?? []);
    assert.ok(offered.length >= 6);
    assert.deepEqual(
      offered.filter((command) => !commands.includes(command)),
      [],
    );
    await openText('An article of Nvidia, which sold 40,000 chips last year.\n');
    await until('English', () => statusBar.text.endsWith(' · EN'));
  });

  it('is not there for files of other languages', async () => {
    const code = await openText('const revenue = "英伟达营收40亿元";\n', 'javascript');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      code.uri,
    );
    assert.ok(!tokens?.tokenTypes.includes('attribution'));
    const { decorations } = await claimLens();
    assert.equal(decorations.count(vscode.window.activeTextEditor!, 'unsupported'), 0);
  });
});

describe('first use', () => {
  it('opens a sample as a text of its own, which is analysed', async () => {
    await vscode.commands.executeCommand('claimlens.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled && document.languageId === 'markdown');
    assert.ok((await diagnosticsOf(document.uri)).length > 3);
  });

  it('shows the walkthrough', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'claimlens.claimlens#claimlens.start');
    await until(
      'the walkthrough',
      () =>
        vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('Walkthrough') === true ||
        vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('Welcome') === true,
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
