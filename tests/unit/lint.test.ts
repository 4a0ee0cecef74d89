// The rules of the house bite: each forbidden import is reported, each allowed one is not.
import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { d3Boundary } from '../../scripts/lint/d3Boundary.ts';
import { importDirection } from '../../scripts/lint/importDirection.ts';

/** The rules of the house alone, on files that need not exist. */
const eslint = new ESLint({
  cwd: join(import.meta.dirname, '../..'),
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    { plugins: { '@typescript-eslint': tseslint.plugin } },
    ...astro.configs.base,
    importDirection,
    d3Boundary,
  ] as Linter.Config[],
});

async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const DIRECTION = 'boundaries/dependencies';
const D3 = '@typescript-eslint/no-restricted-imports';

describe('forbidden', () => {
  test.each([
    ['schema reads model', 'src/schema/model.ts', "import '../model/neighbours.ts';"],
    ['model draws', 'src/model/neighbours.ts', "import { x } from '../figures/defineFigure.ts';"],
    ['a figure speaks', 'src/figures/a/render.ts', "import { t } from '../../i18n/t.ts';"],
    ['a figure reaches up', 'src/figures/a/render.ts', "import Figure from '../../components/Figure.astro';"],
    ['a figure reaches sideways', 'src/figures/a/layout.ts', "import { x } from '../b/layout.ts';"],
    ['sideways by re-export', 'src/figures/a/layout.ts', "export { x } from '../b/layout.ts';"],
    ['sideways, types too', 'src/figures/a/layout.ts', "import type { X } from '../b/layout.ts';"],
    ['sideways, later', 'src/figures/a/layout.ts', "const x = await import('../b/layout.ts');"],
    ['a publication knows pages', 'src/publication/feed.ts', "import { x } from '../components/page.ts';"],
    ['figures know what is published', 'src/figures/a/render.ts', "import '../../publication/csv.ts';"],
    ['words cite', 'src/i18n/t.ts', "import { x } from '../citation/cite.ts';"],
    ['citation draws', 'src/citation/cite.ts', "import { x } from '../figures/defineFigure.ts';"],
    ['a component knows its layout', 'src/components/theme.client.ts', "import '../layouts/Story.astro';"],
    [
      'a layout knows its page',
      'src/layouts/Story.astro',
      "---\nimport '../pages/index.astro';\n---\n<p></p>",
    ],
    [
      'a page reads data',
      'src/pages/index.astro',
      "---\nimport m from '../../data/1.0.0/model.json';\n---\n<p></p>",
    ],
    ['a script reads data', 'scripts/verify.ts', "import m from '../data/1.0.0/model.json';"],
    ['the server runs client code', 'src/figures/a/render.ts', "import './interact.client.ts';"],
    [
      'a frontmatter runs client code',
      'src/components/Figure.astro',
      "---\nimport '../figures/a/interact.client.ts';\n---\n<p></p>",
    ],
    [
      'client code of a figure reaches up',
      'src/figures/a/interact.client.ts',
      "import '../../components/theme.client.ts';",
    ],
    [
      'a script of a component reaches up',
      'src/components/Figure.astro',
      "<p></p>\n<script>\nimport '../layouts/Story.astro';\n</script>",
    ],
  ])('%s', async (_what, file, code) => {
    expect(await problems(file, code)).toEqual([DIRECTION]);
  });

  test('a folder that has no place in the order', async () => {
    expect(await problems('src/helpers/all.ts', 'export const x = 1;')).toEqual([
      'boundaries/no-unknown-files',
    ]);
  });

  test.each([
    ['select', "import { select } from 'd3';"],
    ['transition, renamed', "import { transition as ease } from 'd3';"],
    ['everything at once', "import * as d3 from 'd3';"],
    ['a module of its own', "import { zoom } from 'd3-zoom';"],
    ['drag among the pure', "import { scaleLinear, drag } from 'd3';"],
    ['fetching', "import { json } from 'd3';"],
  ])('the D3 that touches the page, in a layout: %s', async (_what, code) => {
    expect(await problems('src/figures/a/layout.ts', code)).toEqual([D3]);
  });
});

describe('allowed', () => {
  test.each([
    ['model reads schema', 'src/model/neighbours.ts', "import { x } from '../schema/model.ts';"],
    ['within a figure', 'src/figures/a/render.ts', "import { x } from './layout.ts';"],
    ['a figure and common ground', 'src/figures/a/render.ts', "import { x } from '../defineFigure.ts';"],
    ['the list of figures', 'src/figures/defineFigure.ts', "import { x } from './a/layout.ts';"],
    [
      'a component draws and speaks',
      'src/components/Figure.astro',
      "---\nimport '../i18n/t.ts';\nimport '../figures/a/layout.ts';\n---\n<p></p>",
    ],
    ['a page picks a layout', 'src/pages/index.astro', "---\nimport '../layouts/Story.astro';\n---\n<p></p>"],
    ['a script verifies', 'scripts/verify.ts', "import { x } from '../src/provenance/verify.ts';"],
    [
      'client code of client code',
      'src/components/theme.client.ts',
      "import '../figures/a/interact.client.ts';",
    ],
    [
      'a script of a component',
      'src/components/Figure.astro',
      "<p></p>\n<script>\nimport '../figures/a/interact.client.ts';\n</script>",
    ],
    ['pure D3', 'src/figures/a/layout.ts', "import { hierarchy, line, scaleLinear } from 'd3';"],
    ['a type of D3', 'src/figures/a/layout.ts', "import type { Selection } from 'd3';"],
    ['D3 in the browser', 'src/figures/a/interact.client.ts', "import { select, transition } from 'd3';"],
  ])('%s', async (_what, file, code) => {
    expect(await problems(file, code)).toEqual([]);
  });
});
