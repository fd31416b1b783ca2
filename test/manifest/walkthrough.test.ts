import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN_LEGEND } from '../../server/src/lsp/semanticTokens';
import { catalogues } from '../support/catalogues';
import { ROOT } from '../support/lspClient';

interface Manifest {
  readonly activationEvents: string[];
  readonly contributes: {
    readonly commands: { command: string }[];
    readonly views: Record<string, { id: string }[]>;
    readonly colors: { id: string; defaults: Record<string, string> }[];
    readonly semanticTokenTypes: { id: string }[];
    readonly semanticTokenModifiers: { id: string }[];
    readonly walkthroughs: {
      steps: { id: string; description: string; media: { svg: string }; completionEvents: string[] }[];
    }[];
  };
}

const { activationEvents, contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const [{ steps }] = contributes.walkthroughs as [Manifest['contributes']['walkthroughs'][number]];
const commands = new Set(contributes.commands.map(({ command }) => command));
const views = new Set(Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id)));

describe('the walkthrough', () => {
  it('is completed by what ClaimLens really has', () => {
    // Fixes run this one; it is in no menu.
    const run = new Set([...commands, 'claimlens.placeCaret']);
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind, name] = event.split(':') as [string, string];
        assert.ok(kind === 'onView' ? views.has(name) : kind === 'onCommand' && run.has(name), event);
      }
    }
  });

  it('leads to commands that there are, in every language alike', () => {
    const [{ tables }] = catalogues() as [ReturnType<typeof catalogues>[number]];
    for (const { id, description } of steps) {
      const led = Object.values(tables).map((table) =>
        [...table[description.slice(1, -1)]!.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1]!),
      );
      assert.ok(led[0]!.length > 0, id);
      for (const names of led) {
        assert.deepEqual(names, led[0]);
        for (const name of names) assert.ok(commands.has(name) || views.has(name.replace(/\.focus$/, '')), name);
      }
    }
  });

  it('has pictures in the theme’s colours', () => {
    for (const { media } of steps) {
      assert.ok(existsSync(join(ROOT, media.svg)), media.svg);
      assert.match(readFileSync(join(ROOT, media.svg), 'utf8'), /var\(--vscode-/);
    }
  });
});

describe('what is seen', () => {
  it('has a colour for every kind of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.match(id, /^claimlens\./);
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
  });

  it('declares the types and modifiers of the tokens that the server sends', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      TOKEN_LEGEND.tokenTypes,
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      TOKEN_LEGEND.tokenModifiers,
    );
  });

  it('starts nothing but for the languages that are served, and for a review that was open', () => {
    const expected = ['onLanguage:markdown', 'onLanguage:plaintext', 'onWebviewPanel:claimlens.review'];
    assert.deepEqual(activationEvents, expected);
  });
});
