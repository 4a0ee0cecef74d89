// Which folder of src/ may import which. ESLint enforces it; tests/unit/lint.test.ts proves that it does.
import { join } from 'node:path';
import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';

/**
 * Each folder of src/ and the folders it may import besides itself. The order is that of the house:
 * meaning to the left, pages to the right, and never backwards. A new folder gets its line here.
 */
const MAY_IMPORT = {
  schema: [],
  model: ['schema'],
  provenance: ['schema'],
  citation: ['schema', 'model', 'i18n'],
  i18n: ['schema', 'model'],
  figures: ['schema', 'model'],
  publication: ['schema', 'model', 'i18n', 'figures'],
  images: ['schema', 'figures', 'publication'],
  components: [
    'schema',
    'model',
    'provenance',
    'citation',
    'i18n',
    'figures',
    'publication',
    'images',
    'content',
    'styles',
  ],
  content: ['schema'],
  styles: [],
  layouts: [
    'schema',
    'model',
    'provenance',
    'citation',
    'i18n',
    'figures',
    'publication',
    'images',
    'components',
    'content',
    'styles',
  ],
  pages: [
    'schema',
    'model',
    'provenance',
    'citation',
    'i18n',
    'figures',
    'publication',
    'images',
    'components',
    'content',
    'styles',
    'layouts',
  ],
} satisfies Record<string, string[]>;

const FOLDERS = Object.keys(MAY_IMPORT) as (keyof typeof MAY_IMPORT)[];

const categories = (...anyOf: string[]) => ({ file: { categories: { anyOf } } });
const noCategory = (...noneOf: string[]) => ({ file: { categories: { noneOf } } });

/** The schema folder is the only reader of data/, because it alone checks what it reads. */
const dataPolicy = {
  from: noCategory('schema'),
  disallow: { to: categories('data') },
  message: 'Only src/schema reads data/. Import what its loader returns instead.',
};

/** Code for the browser; on the server it would find no document. Unit tests may load it to test its pure parts. */
const clientPolicy = {
  from: noCategory('client', 'test'),
  disallow: { to: categories('client') },
  message:
    '*.client.ts is code for the browser: import it from a <script> of a component, or from another *.client.ts.',
};

const directionPolicies = FOLDERS.map((folder) => ({
  from: categories(folder),
  disallow: {
    to: categories(
      ...FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other as never)),
    ),
  },
  message:
    `src/${folder} may import only ${[folder, ...MAY_IMPORT[folder]].join(', ')} (scripts/lint/importDirection.ts). ` +
    'Pass what it needs as an argument, or move the code to the left.',
}));

/** Files directly in src/figures/ are common ground; the folders in it do not know of each other. */
const sidewaysPolicy = {
  from: categories('figure'),
  disallow: {
    to: {
      file: { categories: { anyOf: ['figure'] }, captured: { figure: '!{{ from.file.captured.figure }}' } },
    },
  },
  message:
    'A figure imports no other figure. What two of them need belongs in src/figures/ itself or in src/model.',
};

export const importDirection: Linter.Config = {
  name: 'kangding/import-direction',
  files: ['src/**/*.{ts,astro,mjs,js}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { [join(import.meta.dirname, 'resolveImport.ts')]: {} },
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/legacy-templates': false,
    'boundaries/files': [
      ...FOLDERS.map((folder) => ({ category: folder, pattern: `src/${folder}/**` })),
      { category: 'figure', pattern: 'src/figures/*/**', capture: ['figure'] },
      { category: 'data', pattern: 'data/**' },
      // What stands outside the order: the build's entry points, the scripts, the configuration.
      { category: 'entry', pattern: ['src/*.ts', 'scripts/**', '*.{js,mjs,ts}'] },
      // ESLint lints each <script> of Name.astro as a file of its own, Name.astro/0.ts.
      { category: 'client', pattern: ['**/*.client.ts', '**/*.astro/*.ts', '**/*.astro/*.js'] },
      { category: 'test', pattern: 'tests/**' },
    ],
  },
  rules: {
    // A folder of src/ that MAY_IMPORT does not name.
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        checkUnknownLocals: true,
        checkInternals: true,
        policies: [...directionPolicies, sidewaysPolicy, dataPolicy, clientPolicy],
      },
    ],
  },
};
