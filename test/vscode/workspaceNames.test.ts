import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { NAMES_FILE } from '../../server/src/protocol';
import { until } from './support';

describe('the names of a workspace', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  const file = path.join(root, NAMES_FILE);
  let made: string[];
  beforeEach(() => (made = [file]));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const gone = existsSync(file) ? deletion(file) : undefined;
    for (const each of made) rmSync(each, { force: true, recursive: true });
    // The next test starts without names: the server hears of the deletion when VS Code does.
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    await until('the folders are as before', () => vscode.workspace.workspaceFolders!.length === 1);
  });

  /** Resolves when VS Code has heard that a file is gone. */
  function deletion(of: string): Promise<void> {
    const pattern = new vscode.RelativePattern(path.dirname(of), path.basename(of));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, true, false);
    return new Promise((resolve) => {
      watcher.onDidDelete(() => {
        watcher.dispose();
        resolve();
      });
    });
  }

  const write = (names: object | string, at = file): void =>
    writeFileSync(at, typeof names === 'string' ? names : JSON.stringify(names, null, 2));
  async function article(text: string, folder = root): Promise<vscode.TextDocument> {
    const place = path.join(folder, `names-${made.length}.md`);
    made.push(place);
    writeFileSync(place, text);
    return open(place);
  }
  async function open(place: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(place);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  }
  /** What the hover says at the first of some words. */
  async function card(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf(words) + 1),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  }
  async function actions(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    return offered.filter(({ title }) => title.includes(`“${words}”`));
  }
  async function take(document: vscode.TextDocument, words: string, title: string): Promise<void> {
    const action = (await actions(document, words)).find((each) => each.title === title);
    assert.ok(action?.edit, `not offered: ${title}`);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    const names = await vscode.workspace.openTextDocument(file);
    await until('the names are saved', async () => (await names.save()) && readFileSync(file, 'utf8').includes(words));
  }
  const faults = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(vscode.Uri.file(file)).filter(({ source }) => source === 'ClaimLens');

  it('are completed by their schema while the file is written', async () => {
    write('{\n  \n}\n');
    const document = await open(file);
    let labels: string[] = [];
    await until('the schema is offered', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(1, 2),
      );
      labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.includes('companies');
    });
    for (const key of ['aliases', 'never']) assert.ok(labels.includes(key), labels.join());
  });

  it('are followed as the file changes on disk, comes and goes', async () => {
    const document = await article('琼宇没有回应。\n');
    assert.doesNotMatch(await card(document, '琼宇'), /Qiongyu/);
    write({ companies: [{ id: 'Qiongyu', names: ['琼宇'] }] });
    await until('the new file is read', async () => /\*\*Qiongyu\*\*/.test(await card(document, '琼宇')));
    write({ companies: [{ id: 'Qiongyu AI', names: ['琼宇'] }] });
    await until('the changed file is read', async () => /\*\*Qiongyu AI\*\*/.test(await card(document, '琼宇')));
    rmSync(file);
    await until('the names are gone with the file', async () => !/Qiongyu/.test(await card(document, '琼宇')));
  });

  it('change the diagnostics of open articles with them', async () => {
    const document = await article('琼宇与Qiongyu的产品卖得很好。琼宇没有回应，Qiongyu也没有。\n');
    const marked = (): string[] =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => typeof code === 'object' && code.value === 'inconsistent-name')
        .map(({ range }) => document.getText(range));
    assert.deepEqual(marked(), []);
    write({ companies: [{ id: 'Qiongyu', names: ['琼宇'] }] });
    await until('the two names are taken for one company', () => marked().length > 0);
    rmSync(file);
    await until('they are no longer', () => marked().length === 0);
  });

  it('show a fault at its place, keep the last good names, and show it no more when it is mended', async () => {
    write({ companies: [{ id: 'Sound Qiongyu', names: ['琼宇'] }] });
    const document = await article('琼宇没有回应。\n');
    await until('the names are read', async () => /Sound Qiongyu/.test(await card(document, '琼宇')));
    write('{\n  "companies": [{ "id": "Qiongyu", "names": "琼宇" }]\n}\n');
    await until('the fault is shown', () => faults().length > 0);
    const [fault, ...others] = faults();
    assert.deepEqual(others, []);
    assert.equal((await open(file)).getText(fault!.range), '"琼宇"');
    assert.match(fault!.message, /^companies\.0\.names: /);
    assert.match(await card(document, '琼宇'), /Sound Qiongyu/);
    write({ never: ['琼宇'] });
    await until('the fault is gone', () => faults().length === 0);
    // The editor's copy follows the disk by itself; what it says after the deletion would count as an edit.
    const copy = await vscode.workspace.openTextDocument(file);
    await until('the editor shows the mended file', () => copy.getText().includes('never'));
  });

  it('take a company in by a quick fix, which makes the file', async () => {
    const document = await article('初创公司琼宇科技完成了5亿元融资。\n');
    await until('the company is found', async () => (await actions(document, '琼宇科技')).length === 2);
    await take(document, '琼宇科技', 'Add “琼宇科技” to this workspace’s companies');
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { companies: [{ id: '琼宇科技' }] });
    await until('the company is known', async () =>
      (await actions(document, '琼宇科技')).every(({ title }) => !title.startsWith('Add')),
    );
  });

  it('rule out by a quick fix what is no company, listed or found, and what is no name', async () => {
    const document = await article('初创公司琼宇科技发布了旗舰大模型“琼海”。苹果公司股价上涨。\n');
    await until('the names are found', async () => (await actions(document, '琼宇科技')).length === 2);
    await take(document, '琼宇科技', '“琼宇科技” is not a company');
    await take(document, '苹果公司', '“苹果公司” is not a company');
    assert.ok(existsSync(file));
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { never: ['琼宇科技', '苹果公司'] });
    await until('the found one is gone', async () => (await actions(document, '琼宇科技')).length === 0);
    await until('the listed one is gone', async () => (await actions(document, '苹果公司')).length === 0);
    await take(document, '琼海', '“琼海” is never a name');
    await until('the product is gone', async () => (await actions(document, '琼海')).length === 0);
  });

  it('hold in their own folder, while folders come and go', async () => {
    write({ companies: [{ id: 'First Qiongyu', names: ['琼宇'] }] });
    const second = mkdtempSync(path.join(path.dirname(root), 'second-'));
    made.push(second);
    mkdirSync(path.join(second, 'drafts'));
    write({ companies: [{ id: 'Second Qiongyu', names: ['琼宇'] }] }, path.join(second, NAMES_FILE));
    const here = await article('琼宇没有回应。\n');
    const there = await article('琼宇没有回应。\n', path.join(second, 'drafts'));
    await until('the first folder counts', async () => /First Qiongyu/.test(await card(here, '琼宇')));
    assert.doesNotMatch(await card(there, '琼宇'), /Qiongyu/);

    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.file(second) }));
    await until('the second folder counts', async () => /Second Qiongyu/.test(await card(there, '琼宇')));
    assert.match(await card(here, '琼宇'), /First Qiongyu/);
    write({ companies: [{ id: 'Third Qiongyu', names: ['琼宇'] }] }, path.join(second, NAMES_FILE));
    await until('its file is followed', async () => /Third Qiongyu/.test(await card(there, '琼宇')));

    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await until('it counts no more', async () => !/Qiongyu/.test(await card(there, '琼宇')));
    assert.match(await card(here, '琼宇'), /First Qiongyu/);
  });
});
