// D3's pure parts (array, scale, shape, hierarchy, force, format) compute layouts anywhere. Its parts that
// touch the page may be used in *.client.ts alone.
import type { Linter } from 'eslint';

/** The modules of D3 that read or change the DOM, and what `d3` re-exports from each. */
const DOM_MODULES: Record<string, string[]> = {
  'd3-selection': [
    'create',
    'creator',
    'local',
    'matcher',
    'namespace',
    'namespaces',
    'pointer',
    'pointers',
    'select',
    'selectAll',
    'selection',
    'selector',
    'selectorAll',
    'style',
    'window',
  ],
  'd3-transition': ['active', 'interrupt', 'transition'],
  'd3-drag': ['drag', 'dragDisable', 'dragEnable'],
  'd3-zoom': ['ZoomTransform', 'zoom', 'zoomIdentity', 'zoomTransform'],
  'd3-brush': ['brush', 'brushSelection', 'brushX', 'brushY'],
  'd3-axis': ['axisBottom', 'axisLeft', 'axisRight', 'axisTop'],
  'd3-fetch': ['blob', 'buffer', 'csv', 'dsv', 'html', 'image', 'json', 'svg', 'text', 'tsv', 'xml'],
};

const message = 'This part of D3 touches the page: use it in a *.client.ts file only.';

export const d3Boundary: Linter.Config = {
  name: 'kangding/d3-boundary',
  files: ['src/**/*.{ts,astro}'],
  ignores: ['src/**/*.client.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          { name: 'd3', importNames: Object.values(DOM_MODULES).flat(), message, allowTypeImports: true },
          ...Object.keys(DOM_MODULES).map((name) => ({ name, message, allowTypeImports: true })),
        ],
      },
    ],
  },
};
