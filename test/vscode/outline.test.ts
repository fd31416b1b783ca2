import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NO_FILTER } from '../../client/src/views/outline/arrange';
import { claimNodes, type ClaimNode, type OutlineNode } from '../../client/src/views/outline/nodes';
import type { OutlineView } from '../../client/src/views/outline/view';
import { claimLens, openText, placeCaret, selected, until } from './support';

const ARTICLE = `# 算力账单

国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。

英伟达的芯片被严重高估。训练集群已经严重过剩。

据路透社报道，摩根士丹利认为训练集群的过剩迟早会拖垮这些公司。推理算力必将迎来爆发。
`;

describe('the stance outline', () => {
  let outline: OutlineView;
  let document: vscode.TextDocument;
  before(async () => {
    ({ outline } = await claimLens());
    await vscode.commands.executeCommand('claimlens.outline.focus');
  });
  beforeEach(async () => {
    await outline.state.update({ grouping: 'target', scope: 'article', follows: true, filter: NO_FILTER });
    document = await openText(ARTICLE);
    await until('the rows of this article', () => uris().join() === document.uri.toString());
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const uris = (): string[] => outline.model.articles.map((article) => article.document.uri.toString());
  const claims = (): ClaimNode[] => claimNodes(outline.tree.nodes);
  const texts = (): string[] => claims().map(({ claim }) => claim.text);
  const claimOf = (words: string): ClaimNode => {
    const found = claims().find(({ claim }) => claim.text.includes(words));
    assert.ok(found, `${words} among ${texts().join('|')}`);
    return found;
  };
  const labels = (): string[] =>
    outline.tree.nodes.map((node) => {
      const { label, description } = outline.tree.getTreeItem(node);
      return `${typeof label === 'object' ? label.label : label} (${description as string})`;
    });
  /** Answers the box that a command opens as a person does who types and presses Enter. */
  const type = async (command: string, keys: readonly string[]): Promise<void> => {
    const done = vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const key of keys) await vscode.commands.executeCommand(key);
    await done;
  };

  it('groups claims by target, holder or stance, or leaves them in the order of the text', async () => {
    assert.ok(
      labels().some((label) => /^training \(\d( · \d unsourced)?\)$/.test(label)),
      labels().join(),
    );
    await outline.state.update({ grouping: 'stance' });
    assert.match(labels()[0]!, /^bullish/);
    assert.ok(labels().some((label) => label.startsWith('bearish')));
    await outline.state.update({ grouping: 'holder' });
    assert.ok(
      labels().some((label) => label.startsWith('the author')),
      labels().join(),
    );
    await outline.state.update({ grouping: 'text' });
    const positions = claims().map(({ claim }) => document.offsetAt(asPosition(claim.range.start)));
    assert.deepEqual(
      positions,
      [...positions].sort((a, b) => a - b),
    );
    assert.equal(outline.tree.nodes.length, positions.length);
  });

  it('asks in a quick pick how to group', async () => {
    await type('claimlens.outline.groupBy', [
      'workbench.action.quickOpenSelectNext',
      'workbench.action.acceptSelectedQuickOpenItem',
    ]);
    assert.equal(outline.state.view.grouping, 'holder');
  });

  it('filters by what is missing, by stance, by target and by text, and says so', async () => {
    const all = texts();
    await outline.state.update({ filter: { ...NO_FILTER, unsupported: true } });
    assert.ok(texts().length > 0 && texts().length < all.length);
    assert.equal(outline.view.message, `${texts().length} of ${all.length} claims pass the filter`);
    await outline.state.update({ filter: { ...NO_FILTER, stances: ['bullish'] } });
    assert.ok(claims().every(({ claim }) => claim.stance?.stance === 'bullish'));
    await outline.state.update({ filter: { ...NO_FILTER, targets: ['training'] } });
    assert.ok(claims().length > 0 && claims().every(({ claim }) => claim.stance?.target.id === 'training'));
    await outline.state.update({ filter: { ...NO_FILTER, text: '毛利率' } });
    assert.equal(texts().length, 1);
    await outline.state.update({ filter: { ...NO_FILTER, text: '没有这样的话' } });
    assert.deepEqual(outline.tree.nodes, []);
    // No message, so that the view's own text with its button can tell of the empty list.
    assert.equal(outline.view.message, '');
    await vscode.commands.executeCommand('claimlens.outline.clearFilters');
    assert.deepEqual(texts(), all);
  });

  it('shows the claims of all open articles where that is asked for', async () => {
    const other = await openText('寒武纪的芯片被严重高估。\n');
    await vscode.commands.executeCommand('claimlens.outline.showOpen');
    await until('two articles', () => outline.tree.nodes.length === 2);
    assert.deepEqual(uris(), [document.uri.toString(), other.uri.toString()]);
    await vscode.commands.executeCommand('claimlens.outline.showArticle');
    await until('one article', () => uris().join() === other.uri.toString());
  });

  it('is empty when nothing is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('no rows', () => outline.tree.nodes.length === 0 && outline.model.articles.length === 0);
    assert.equal(outline.view.badge, undefined);
  });

  it('counts the claims without a source on its badge, and those marked as reviewed no more', async () => {
    const open = claims().filter(({ claim }) => claim.unsupported);
    assert.equal(outline.view.badge!.value, open.length);
    await vscode.commands.executeCommand('claimlens.markReviewed', open[0]);
    assert.equal(outline.view.badge?.value ?? 0, open.length - 1);
    const row = outline.tree.getTreeItem(claimOf(open[0]!.claim.text));
    assert.match(row.description as string, /reviewed/);
    assert.match(row.contextValue!, /reviewed/);
    assert.equal(row.resourceUri!.query, 'reviewed');
    await outline.state.update({ filter: { ...NO_FILTER, unreviewed: true } });
    assert.ok(!texts().includes(open[0]!.claim.text));
    await outline.state.update({ filter: NO_FILTER });
    await vscode.commands.executeCommand('claimlens.unmarkReviewed', claimOf(open[0]!.claim.text));
    assert.equal(outline.view.badge!.value, open.length);
  });

  it('tells the stances apart by shape, and says all of a row to a screen reader', () => {
    const icon = (words: string): string => (outline.tree.getTreeItem(claimOf(words)).iconPath as vscode.ThemeIcon).id;
    assert.equal(icon('训练集群已经'), 'arrow-down');
    assert.equal(icon('推理算力'), 'arrow-up');
    const { accessibilityInformation } = outline.tree.getTreeItem(claimOf('训练集群已经'));
    assert.equal(accessibilityInformation!.label, '训练集群已经严重过剩。, bearish, training, unsourced');
    const heard = (words: string): string => outline.tree.getTreeItem(claimOf(words)).accessibilityInformation!.label;
    assert.match(heard('据路透社报道'), /, bearish, training, source named, 摩根士丹利$/);
    const [group] = outline.tree.nodes;
    assert.match(
      outline.tree.getTreeItem(group!).accessibilityInformation!.label,
      /, \d claims, \d of them unsourced$/,
    );
  });

  it('selects the row of the sentence at the caret, until it is told not to', async () => {
    placeCaret('训练集群已经');
    await until('the row', () => outline.view.selection.some(({ id }) => id === claimOf('训练集群已经').id));
    await vscode.commands.executeCommand('claimlens.outline.stopFollowing');
    placeCaret('国内一家');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(
      outline.view.selection.map(({ id }) => id),
      [claimOf('训练集群已经').id],
    );
  });

  it('keeps its rows, and so expansion and selection, while the text is edited', async () => {
    const ids = (): Map<string, string> => new Map(claims().map(({ claim, id }) => [claim.text, id]));
    const groups = (): string[] => outline.tree.nodes.map(({ id }) => id);
    // A new sentence may change what its neighbours are about, but not who makes them.
    await outline.state.update({ grouping: 'holder' });
    const [before, groupsBefore] = [ids(), groups()];
    placeCaret('训练集群已经');
    await until('the row', () => outline.view.selection.length === 1);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), '\n英伟达必将翻倍。\n');
      edit.insert(document.positionAt(ARTICLE.indexOf('严重过剩')), '极其');
    });
    await until('the edited claim', () => texts().some((text) => text.includes('极其严重过剩')));
    assert.equal(claimOf('极其严重过剩').id, before.get('训练集群已经严重过剩。'));
    for (const [text, id] of before) if (!text.includes('训练集群已经')) assert.equal(ids().get(text), id, text);
    assert.ok(![...before.values()].includes(claimOf('英伟达必将').id), 'a new claim is a new row');
    for (const id of groupsBefore) assert.ok(groups().includes(id), id);
    const same = before.get('训练集群已经严重过剩。');
    await until('the row, still selected', () => outline.view.selection.map(({ id }) => id).join() === same);
  });

  it('shows the card of a row in its tooltip, its kin below it, and its sentence on a click', async () => {
    const node = claimOf('训练集群已经');
    const item = await outline.tree.resolveTreeItem(outline.tree.getTreeItem(node), node);
    const { value, isTrusted } = item.tooltip as vscode.MarkdownString;
    assert.match(value, /Source: none given/);
    assert.deepEqual(isTrusted, { enabledCommands: ['claimlens.reveal'] });
    const kin = (await outline.tree.getChildren(node)) as OutlineNode[];
    assert.ok(kin.length > 0);
    assert.equal(outline.tree.getParent(kin[0]!), node);
    const { command } = outline.tree.getTreeItem(kin[0]!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    assert.ok(texts().includes(selected()), selected());
  });

  it('copies a sentence, makes room for its source and goes on to its kin, from the row', async () => {
    await vscode.commands.executeCommand('claimlens.copyClaim', claimOf('国内一家'));
    assert.equal(await vscode.env.clipboard.readText(), '国内一家头部大模型公司去年亏损超过40亿元，毛利率只有12%。');
    await vscode.commands.executeCommand('claimlens.nextRelated', claimOf('训练集群已经'));
    assert.notEqual(selected(), '训练集群已经严重过剩。');
    assert.ok(texts().includes(selected()), selected());
  });
});

function asPosition({ line, character }: { line: number; character: number }): vscode.Position {
  return new vscode.Position(line, character);
}
