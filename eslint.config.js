import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { d3Boundary } from './scripts/lint/d3Boundary.ts';
import { importDirection } from './scripts/lint/importDirection.ts';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'data/', 'tests/golden/', 'bench/race/.built/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    name: 'kangding/all',
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      // TypeScript knows better than the linter what is defined.
      'no-undef': 'off',
      // A full-width space is Chinese typesetting, in text; in code it is a slip.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipJSXText: true, skipRegExps: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'kangding/types-known',
    files: ['**/*.ts'],
    // The scripts of .astro files are linted as files that do not exist, of which TypeScript knows nothing.
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    name: 'kangding/named-exports',
    files: ['src/{schema,model,figures,publication,provenance,citation,i18n}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
    },
  },
  importDirection,
  d3Boundary,
);
