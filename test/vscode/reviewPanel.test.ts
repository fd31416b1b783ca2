import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ClaimLensApi } from '../../client/src/extension';
import type { ReviewPage } from '../../server/src/protocol';
import { diagnosticsOf } from './diagnosticsOf';

const ARTICLE = `# 算力账单

英伟达去年营收1300亿美元。训练集群已经严重过剩。

黄仁勋表示：“推理算力的需求将在未来三年增长十倍。”
`;

async function api(): Promise<ClaimLensApi> {
  return vscode.extensions.getExtension<ClaimLensApi>('claimlens.claimlens')!.activate();
}

async function open(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

async function until<T>(what: string, find: () => T | undefined | false): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${what}: not within 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the review panel', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await open(ARTICLE);
    await diagnosticsOf(document.uri);
    await vscode.commands.executeCommand('claimlens.openReview');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** What the page shows of an article once `matches`: the page has asked for it, so its script runs. */
  async function page(uri: vscode.Uri, matches: (page: ReviewPage) => boolean = () => true): Promise<ReviewPage> {
    const { reviews } = await api();
    return until('the page', () => {
      const shown = reviews.panel?.shown;
      return shown?.type === 'page' && shown.uri === uri.toString() && matches(shown.page) && shown.page;
    });
  }

  it('opens beside the article, which keeps the focus, and shows its claims', async () => {
    const { articles } = await page(document.uri);
    assert.ok(articles[0]!.claims.some(({ target, stance }) => target === 'training' && stance === 'bearish'));
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const panels = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.equal(panels.length, 1);
    assert.equal(panels[0]!.group.viewColumn, vscode.ViewColumn.Two);
  });

  it('leads back to a sentence, selected in the editor of the article', async () => {
    const { articles } = await page(document.uri);
    const claim = articles[0]!.claims.find(({ text }) => text.includes('训练集群'))!;
    const { reviews } = await api();
    reviews.panel!.receive({ type: 'reveal', range: claim.range });
    const editor = await until('a selection', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && !active.selection.isEmpty && active;
    });
    assert.equal(document.getText(editor.selection), claim.text);
    assert.equal(editor.viewColumn, vscode.ViewColumn.One);
  });

  it('is not covered by the article that a link elsewhere leads to', async () => {
    const { articles } = await page(document.uri);
    const { range } = articles[0]!.claims[0]!;
    const { reviews } = await api();
    const columnOfActive = (): vscode.ViewColumn | undefined => vscode.window.activeTextEditor?.viewColumn;
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('claimlens.reveal', document.uri.toString(), range);
    assert.equal(columnOfActive(), vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    const unseen = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'startup-funding.en.md');
    await vscode.commands.executeCommand('claimlens.reveal', unseen.toString(), range);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), unseen.toString());
    assert.equal(columnOfActive(), vscode.ViewColumn.One);
    assert.ok(reviews.panel);
  });

  it('heeds no message but its own', async () => {
    await page(document.uri);
    const { reviews } = await api();
    for (const message of [undefined, 'reveal', { type: 'reveal' }, { type: 'reveal', range: { start: { line: -1 } } }])
      reviews.panel!.receive(message);
    assert.equal(vscode.window.activeTextEditor?.selection.isEmpty, true);
  });

  it('follows the text as it is edited', async () => {
    await page(document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n微软去年裁员1.5万人。\n');
    await vscode.workspace.applyEdit(edit);
    await page(document.uri, ({ articles }) => articles[0]!.claims.some(({ text }) => text.includes('裁员')));
  });

  it('follows the active article, and there is one panel only', async () => {
    await page(document.uri);
    const other = await open('The firm lost $4 billion last year.\n');
    await page(other.uri);
    await vscode.commands.executeCommand('claimlens.openReview');
    const { articles } = await page(other.uri);
    assert.equal(articles.length, 1);
    const panels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Review');
    assert.equal(panels.length, 1);
  });

  it('says what to do when there is no article', async () => {
    const { reviews } = await api();
    const answer = await reviews.source.read(undefined);
    assert.ok(answer.type === 'notice' && answer.text.includes('Open an article'));
  });

  it('comes back with the article that it kept', async () => {
    await page(document.uri);
    const { reviews } = await api();
    reviews.panel!.close();
    await until('a closed panel', () => reviews.panel === undefined);
    const panel = vscode.window.createWebviewPanel('claimlens.review', 'Review', vscode.ViewColumn.Beside);
    await reviews.deserializeWebviewPanel(panel, { uri: document.uri.toString(), article: 0 });
    await page(document.uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('says that the server is gone, and shows the article again when it is back', async () => {
    await page(document.uri);
    const { client, reviews } = await api();
    await client.stop();
    await until('the notice', () => reviews.panel?.shown?.type === 'notice');
    const { shown } = reviews.panel!;
    assert.ok(shown?.type === 'notice' && shown.text.includes('ClaimLens: Restart Server'));
    await vscode.commands.executeCommand('claimlens.restartServer');
    const { articles } = await page(document.uri);
    assert.ok(articles[0]!.claims.length > 0);
  });

  it('is exported as one HTML file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'claimlens-export-'));
    try {
      const target = vscode.Uri.file(path.join(folder, 'review.html'));
      await vscode.commands.executeCommand('claimlens.exportReview', undefined, target);
      const html = await readFile(target.fsPath, 'utf8');
      assert.match(html, /^<!doctype html>/);
      assert.match(html, /default-src 'none'; script-src 'sha256-/);
      assert.match(html, /训练集群已经严重过剩/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
