import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { claimLens, openText, until } from '../vscode/support';

/** Event loop delays of the extension host while somebody typed, in milliseconds. */
export interface TypingDelays {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const LETTERS = 300;
/** Milliseconds from letter to letter: about four times as fast as a good typist. */
const RHYTHM = 30;
/** What follows the last letter (outline, decorations, tokens) belongs to the measure too, in milliseconds. */
const AFTERMATH = 1500;

/**
 * Called by VS Code inside its extension host. Types into the article whose path CLAIMLENS_BENCH_ARTICLE gives, with the
 * outline in view, and into the same text in a language that nobody serves, and writes both delays to
 * CLAIMLENS_BENCH_RESULT as JSON.
 */
export async function run(): Promise<void> {
  const uri = vscode.Uri.file(process.env.CLAIMLENS_BENCH_ARTICLE!);
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const unserved = await typeInto(await openText(text, 'log'));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

  const { outline, statusBar } = await claimLens();
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('claimlens.outline.focus');
  await until('the outline', () => outline.model.articles.some(({ claims }) => claims.length > 0), 60_000);
  await until('the word segmenter', () => statusBar.facts().engine.includes('nodejieba.'), 60_000);
  await vscode.window.showTextDocument(document);
  await rest(3000);
  const article = await typeInto(document);
  assert.ok(outline.model.articles.every(({ version }) => version === document.version));
  await vscode.commands.executeCommand('workbench.action.files.revert');
  writeFileSync(process.env.CLAIMLENS_BENCH_RESULT!, JSON.stringify({ unserved, article }));
}

/** Types in the middle of the article that the active editor shows, by the command that the keyboard runs. */
async function typeInto(document: vscode.TextDocument): Promise<TypingDelays> {
  const editor = await vscode.window.showTextDocument(document);
  const middle = document.lineAt(document.lineCount >> 1).range.start;
  editor.selection = new vscode.Selection(middle, middle);
  editor.revealRange(editor.selection);
  await rest(1000);
  const version = document.version;
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  for (let i = 0; i < LETTERS; i++) {
    void vscode.commands.executeCommand('type', { text: '算力需求增长'[i % 6] });
    await rest(RHYTHM);
  }
  await until('the last letter', () => document.version >= version + LETTERS);
  await rest(AFTERMATH);
  delays.disable();
  const milliseconds = (nanoseconds: number): number => nanoseconds / 1e6;
  return {
    p50: milliseconds(delays.percentile(50)),
    p99: milliseconds(delays.percentile(99)),
    max: milliseconds(delays.max),
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
