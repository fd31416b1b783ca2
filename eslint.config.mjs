import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The pure core may import its own files and these parsers, which do no input or output. */
const PURE_PACKAGES = ['@lezer/common', '@lezer/markdown'];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', '.vscode-test'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        URLSearchParams: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['server/src/analysis/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|${PURE_PACKAGES.join('$|')}$)`,
              message: 'analysis/ is pure: it imports itself and the parsers named in eslint.config.mjs.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'require', 'Date', 'performance', 'setTimeout'],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    ignores: ['server/src/segmenter/nodejieba.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'nodejieba',
              message: 'segmenter/nodejieba.ts is the sole importer of nodejieba.',
              allowTypeImports: false,
            },
          ],
        },
      ],
    },
  },
);
