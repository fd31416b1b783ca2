import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from 'vscode-textmate';
import { ROOT } from '../support/lspClient';

interface Contributed {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: string[];
}

/** Markdown as far as our injection meets it: headings, comments, code and links. VS Code brings the whole. */
const MARKDOWN: IRawGrammar = parseRawGrammar(
  JSON.stringify({
    scopeName: 'text.html.markdown',
    patterns: [{ include: '#block' }, { include: '#inline' }],
    repository: {
      block: {
        patterns: [
          { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
          { name: 'comment.block.html', begin: '^(<!--)', end: '-->' },
          { name: 'heading.1.markdown', match: '^# .*$' },
        ],
      },
      inline: {
        patterns: [
          { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
          { name: 'meta.link.inline.markdown', match: '\\[[^\\]]*\\]\\([^)]*\\)' },
        ],
      },
    },
  }),
  'markdown.json',
);

const packages = createRequire(join(ROOT, 'package.json'));

/** A registry of the grammars that package.json contributes, as VS Code would make it. */
function registry(): Registry {
  const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    contributes: { grammars: Contributed[] };
  };
  const wasm = readFileSync(join(packages.resolve('vscode-oniguruma/package.json'), '..', 'release', 'onig.wasm'));
  return new Registry({
    onigLib: loadWASM(wasm).then(() => ({ createOnigScanner, createOnigString })),
    loadGrammar: (scope) => {
      if (scope === MARKDOWN.scopeName) return Promise.resolve(MARKDOWN);
      const own = contributes.grammars.find(({ scopeName }) => scopeName === scope);
      return Promise.resolve(own ? parseRawGrammar(readFileSync(join(ROOT, own.path), 'utf8'), own.path) : null);
    },
    getInjections: (scope) =>
      contributes.grammars.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
  });
}

const shared = registry();

/** The words of a text that a scope of ours covers, as `scope words`, whole scope names without `.claimlens`. */
export async function ownTokens(scopeName: string, text: string): Promise<string[]> {
  const grammar = (await shared.loadGrammar(scopeName))!;
  let stack = INITIAL;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { scopes, startIndex, endIndex } of tokens) {
      const scope = scopes.findLast((name) => name.endsWith('.claimlens') && !/^(meta|punctuation|text)/.test(name));
      const words = line.slice(startIndex, endIndex).trim();
      if (scope && words && !/^[（()）:：]$/.test(words)) found.push(`${scope.replace('.claimlens', '')} ${words}`);
    }
  }
  return found;
}
